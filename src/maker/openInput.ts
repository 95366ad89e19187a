import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { PassThrough, pipeline, type Readable, Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import unbzip2 from 'unbzip2-stream';
import { InputError } from './inputError';

/** A file of any size, read from its start. */
export interface Input {
  /** For messages: the path, or "standard input". */
  readonly name: string;
  /** Bytes of the file as it lies on disk; null for standard input. */
  readonly size: number | null;
  /** What tells this file from a later one under the same path. */
  readonly identity: string;
  /** Bytes read of it so far, before anything is unpacked. */
  readonly read: () => number;
  /** Its contents, unpacked. @throws {InputError} where it is cut off or damaged */
  readonly bytes: AsyncIterable<Buffer>;
}

/** Large enough that switching between reading, unpacking and searching costs nothing. */
const CHUNK = 1 << 20;

/**
 * Opens a file, or standard input for `-`. Plain, gzip (of several members, too, as Wikidata's
 * dumps are) and bzip2 are told apart by their first bytes, never by name.
 * @throws {InputError} where there is no such file
 */
export async function openInput(path: string, stdin: Readable = process.stdin): Promise<Input> {
  let read = 0;
  const counted = new Transform({
    highWaterMark: CHUNK,
    transform(chunk: Buffer, _, done) {
      read += chunk.length;
      done(null, chunk);
    },
  });
  const facts = path === '-' ? null : await factsOf(path);
  const source = path === '-' ? stdin : createReadStream(path, { highWaterMark: CHUNK });
  const name = path === '-' ? 'standard input' : path;
  const raw = joined(source, counted);
  return {
    ...{ name, size: facts?.size ?? null, identity: facts?.identity ?? 'standard input' },
    read: () => read,
    bytes: unpacked(raw, name),
  };
}

async function factsOf(
  path: string,
): Promise<{ readonly size: number; readonly identity: string }> {
  try {
    const { size, mtimeMs } = await stat(path);
    return { size, identity: `${path} of ${size} bytes, changed ${mtimeMs}` };
  } catch (error) {
    throw new InputError(`${path} cannot be read: ${messageOf(error)}`);
  }
}

/** A pipe whose failure ends the stream that is read from, instead of the process. */
function joined<T extends NodeJS.WritableStream & NodeJS.ReadableStream>(
  from: NodeJS.ReadableStream,
  to: T,
): T {
  pipeline(from, to, () => undefined);
  return to;
}

async function* unpacked(raw: Readable, name: string): AsyncGenerator<Buffer> {
  try {
    const head = await headOf(raw);
    yield* unpackerFor(head, raw);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${name} is cut off or damaged: ${messageOf(error)}`);
  } finally {
    raw.destroy();
  }
}

/** The first bytes of a stream, which are put back. */
async function headOf(raw: Readable): Promise<Buffer> {
  for await (const chunk of raw.iterator({ destroyOnReturn: false })) {
    raw.unshift(chunk);
    return chunk as Buffer;
  }
  return Buffer.alloc(0);
}

function unpackerFor(head: Buffer, raw: Readable): AsyncIterable<Buffer> {
  if (head[0] === 0x1f && head[1] === 0x8b) return joined(raw, createGunzip({ chunkSize: CHUNK }));
  if (head.subarray(0, 3).toString('latin1') === 'BZh') return bunzipped(raw);
  return raw;
}

/**
 * The library's stream is of Node's first kind, without `Symbol.asyncIterator`, and passes no
 * errors on. Its message for a file that ends within a block is a TypeError's, hence the other words.
 */
function bunzipped(raw: Readable): AsyncIterable<Buffer> {
  const out = new PassThrough();
  const old = unbzip2();
  raw.on('error', (error) => out.destroy(error));
  old.on('error', () =>
    out.destroy(new Error('a block of bzip2 ends early or has a wrong checksum')),
  );
  raw.pipe(old).pipe(out);
  return out;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
