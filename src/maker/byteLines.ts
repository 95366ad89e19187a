import { InputError } from './inputError';

/** The longest line that is taken for one. The largest items of Wikidata are some 5 MB of JSON. */
const LONGEST = 64 * 1024 * 1024;
const LF = 10;

/**
 * The lines of a byte stream, in batches of one chunk each. They stay bytes, since of a dump only
 * one line in a hundred is worth decoding; a line within one chunk is not even copied.
 * @throws {InputError} where a line is longer than any entity: this is no file of lines
 */
export async function* byteLines(
  stream: AsyncIterable<Buffer>,
): AsyncGenerator<readonly Buffer[], void> {
  let parts: Buffer[] = [];
  let kept = 0;
  for await (const chunk of stream) {
    const lines: Buffer[] = [];
    let start = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
      lines.push(joined(parts, chunk.subarray(start, end)));
      parts = [];
      kept = 0;
      start = end + 1;
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
    kept += chunk.length - start;
    if (kept > LONGEST) throw new InputError(`A line is longer than ${LONGEST >> 20} MB`);
    if (lines.length > 0) yield lines;
  }
  if (parts.length > 0) yield [joined(parts, Buffer.alloc(0))];
}

function joined(parts: readonly Buffer[], last: Buffer): Buffer {
  return parts.length === 0 ? last : Buffer.concat([...parts, last]);
}
