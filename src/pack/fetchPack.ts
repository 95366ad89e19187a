import { InstallError } from './installError';
import { PackError } from './packError';
import { PackedLexicon } from './packedLexicon';

/** Bytes so far, and of how many; null where the server does not tell. */
export type Progress = (loaded: number, total: number | null) => void;

/** What getting a pack needs. */
export interface Fetching {
  readonly fetch: typeof globalThis.fetch;
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
}

/**
 * The bytes of a file, or of what an address answers.
 * @throws {InstallError} where they do not all come
 * @throws {PackError} as soon as it shows that this is no pack, or one for another version
 */
export async function fetchPack(
  from: Blob | string,
  fetching: Fetching,
): Promise<Uint8Array<ArrayBuffer>> {
  if (typeof from !== 'string') return collect(from.stream(), from.size, fetching);
  const response = await answer(from, fetching);
  const length = response.headers.get('content-length');
  // Compressed on the way, the body is longer than it says.
  const told = response.headers.get('content-encoding') === null && length !== null;
  if (!response.body) throw new InstallError('incomplete', 'The address answered with nothing.');
  return collect(response.body, told ? Number(length) : null, fetching);
}

async function answer(address: string, fetching: Fetching): Promise<Response> {
  const { fetch, signal } = fetching;
  const response = await fetch(address, signal ? { signal } : {}).catch(async (cause: unknown) => {
    signal?.throwIfAborted();
    const fault = (await leadsOn(address, fetching)) ? 'redirected' : 'unreachable';
    signal?.throwIfAborted();
    throw new InstallError(fault, 'The address cannot be reached.', { cause });
  });
  if (response.ok) return response;
  const text = `The address answered with an error (${response.status}).`;
  throw new InstallError('unreachable', text);
}

/**
 * Does an address lead on to another? Leave is asked for its own host alone, so that a redirect to
 * another one fails like a host that is not there; a second request tells the two apart.
 */
async function leadsOn(address: string, { fetch, signal }: Fetching): Promise<boolean> {
  try {
    const response = await fetch(address, { redirect: 'manual', ...(signal ? { signal } : {}) });
    await response.body?.cancel();
    return response.type === 'opaqueredirect';
  } catch {
    return false;
  }
}

async function collect(
  stream: ReadableStream<Uint8Array>,
  total: number | null,
  { progress, signal }: Fetching,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let loaded = 0;
  const reader = stream.getReader();
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(value);
      loaded += value.length;
      if (chunks.length === 1) refuseOthers(value);
      progress?.(loaded, total);
    }
  } catch (cause) {
    // A page of HTML or a film need not be read to its end.
    await reader.cancel().catch(() => undefined);
    signal?.throwIfAborted();
    if (cause instanceof PackError) throw cause;
    throw new InstallError('incomplete', 'The pack stopped half way.', { cause });
  }
  if (total !== null && loaded < total) {
    throw new InstallError('incomplete', `Only ${loaded} of ${total} bytes of the pack came.`);
  }
  return joined(chunks, loaded);
}

/** @throws {PackError} where a file that begins so is no pack, however it goes on */
function refuseOthers(beginning: Uint8Array): void {
  try {
    new PackedLexicon(beginning);
  } catch (error) {
    const mayGoOn = error instanceof PackError && error.fault === 'truncated';
    if (!mayGoOn) throw error;
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
