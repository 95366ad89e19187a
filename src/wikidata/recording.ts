/** A spoken name on Commons: where it lies, and whom its licence asks to name. */
import type { Cache } from './cache';
import type { Get } from './client';
import { failed, failure, ok } from './outcome';
import { readRecording } from './readPicture';
import type { Outcome, Recording } from './types';
import { recordingUrl } from './urls';

interface Deps {
  readonly get: Get;
  readonly cache: Cache;
}

/**
 * The recording of a file's name: null where there is none, or its licence is not free or does not
 * say whom to name. At most one request, and none for the sound itself. Rejects with the reason of
 * an aborted signal.
 */
export const recording = async (
  { get, cache }: Deps,
  asked: { readonly file: string; readonly signal: AbortSignal },
): Promise<Outcome<Recording | null>> => {
  const { file, signal } = asked;
  const kept = await cache.readOne<Recording>('recording', file);
  if (kept !== null) return ok(kept.value);
  const answer = await get(recordingUrl(file), signal);
  if (!answer.ok) return answer;
  const found = readRecording(answer.value);
  if (found === null) return failed(failure('malformed'));
  await cache.write('recording', new Map([[file, found.recording]]));
  return ok(found.recording);
};
