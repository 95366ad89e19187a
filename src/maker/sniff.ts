import { isRecord } from '../lib/guards';
import { InputError } from './inputError';

/** What a file turned out to be, with its bytes from the first on. */
export interface Sniffed {
  readonly format: 'dump' | 'entities';
  /** It begins with `[`, so that it has to end with `]`. */
  readonly bracketed: boolean;
  readonly bytes: AsyncIterable<Buffer>;
}

/** Enough for the first line of an entity, and for the first item of a dump to show what it is. */
const LOOKED_AT = 1 << 16;

/**
 * Tells a dump of Wikidata from `entities.jsonl` by how it begins: a dump is a list, and its labels
 * are objects.
 * @throws {InputError} where it is neither
 */
export async function sniff(bytes: AsyncIterable<Buffer>, name: string): Promise<Sniffed> {
  const rest = bytes[Symbol.asyncIterator]();
  const taken: Buffer[] = [];
  let length = 0;
  while (length < LOOKED_AT) {
    const next = await rest.next();
    if (next.done) break;
    taken.push(next.value);
    length += next.value.length;
  }
  const head = Buffer.concat(taken)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  return { ...formatOf(head, name), bytes: chained(taken, rest) };
}

function formatOf(head: string, name: string): Pick<Sniffed, 'format' | 'bracketed'> {
  if (head.startsWith('[')) return { format: 'dump', bracketed: true };
  if (head === '') throw new InputError(`${name} is empty`);
  const bracketed = false;
  // A first item may be longer than what is looked at: it is told by its first fields, then.
  if (
    /^\{("type":"(item|property|lexeme)",)?"(id|type)":"\w+",("type":|"labels":\{"[\w-]+":\{)/.test(
      head,
    )
  ) {
    return { format: 'dump', bracketed };
  }
  const first = parsed(head.split('\n', 1)[0] ?? '');
  if (!isRecord(first)) {
    throw new InputError(`${name} is neither a dump of Wikidata nor lines of entities`);
  }
  return { format: 'claims' in first || 'sitelinks' in first ? 'dump' : 'entities', bracketed };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line.replace(/,\s*$/, ''));
  } catch {
    return null;
  }
}

async function* chained(
  taken: readonly Buffer[],
  rest: AsyncIterator<Buffer>,
): AsyncGenerator<Buffer> {
  try {
    yield* taken;
    yield* { [Symbol.asyncIterator]: () => rest };
  } finally {
    await rest.return?.();
  }
}
