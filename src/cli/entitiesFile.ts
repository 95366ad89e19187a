import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { isRecord } from '../lib/guards';
import { InputError } from '../maker/inputError';
import { openInput } from '../maker/openInput';

/** Raw items of Wikidata by the id they are asked for. */
export type Entities = ReadonlyMap<string, unknown>;

/** A JavaScript string holds no more, and a file of this size belongs into a pack. Bytes. */
const MOST_BYTES = 400 * 1024 * 1024;

/**
 * Reads a file of items whole: a JSON dump of Wikidata, or answers of `wbgetentities`, one or one a
 * line; plain, gzip or bzip2.
 * @throws {InputError} where it is none of these, cut off, or too large to be held in memory
 */
export async function readEntitiesFile(path: string): Promise<Entities> {
  const { bytes } = await openInput(path);
  const whole = await buffer(Readable.from(bounded(bytes, path)));
  const entities = new Map(entriesOf(whole.toString('utf8').replace(/^\uFEFF/, ''), path));
  if (entities.size === 0) throw new InputError(`${path} holds no items`);
  return entities;
}

async function* bounded(bytes: AsyncIterable<Buffer>, path: string): AsyncGenerator<Buffer> {
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > MOST_BYTES) throw new InputError(`${path} is too large: at most 400 MB unpacked`);
    yield chunk;
  }
}

type Entry = readonly [string, unknown];

/** A dump is a list over many lines, and its lines are items: both are read the same way. */
function entriesOf(text: string, path: string): readonly Entry[] {
  const whole = parsed(text);
  if (whole !== undefined) return entriesIn(whole);
  return text.split('\n').flatMap((line, at) => {
    const trimmed = line.trim().replace(/,$/, '');
    if (trimmed === '' || trimmed === '[' || trimmed === ']') return [];
    const value = parsed(trimmed);
    if (value !== undefined) return entriesIn(value);
    throw new InputError(`${path}: line ${at + 1} is not JSON`);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A redirect is answered under the id asked for, with another inside. */
function entriesIn(value: unknown): readonly Entry[] {
  if (Array.isArray(value)) return value.flatMap(entriesIn);
  if (!isRecord(value)) return [];
  if (isRecord(value.entities)) return Object.entries(value.entities);
  return typeof value.id === 'string' ? [[value.id, value]] : [];
}
