import { byteLines } from './byteLines';
import type { Position } from './checkpoint';
import type { SourceRun } from './sourceRun';

/** A line that cannot be used; the message says why. */
export class BadLine extends Error {}

/**
 * Hands each line of a stream on, from where a run goes on. A bad line is told of with its number
 * and skipped: one broken record of a million is no reason to have no pack.
 * @param take gives the time of the last change it saw (ISO 8601), or nothing
 */
export async function readLines(
  bytes: AsyncIterable<Buffer>,
  run: SourceRun,
  take: (line: Buffer) => string | null,
): Promise<Position> {
  let position = run.from;
  let skip = run.from.bytes;
  for await (const lines of byteLines(bytes)) {
    run.signal.throwIfAborted();
    let { bytes: at, count, bad, modified } = position;
    for (const line of lines) {
      // A packed file can only be read from its start: what is known already is passed over.
      if (skip > 0) {
        skip -= line.length + 1;
        continue;
      }
      at += line.length + 1;
      count++;
      try {
        modified = laterOf(modified, take(line));
      } catch (error) {
        if (!(error instanceof BadLine)) throw error;
        run.complain(`line ${count}`, error.message);
        bad++;
      }
    }
    position = { ...position, bytes: at, count, bad, modified };
    run.reached(position);
  }
  return position;
}

const laterOf = (a: string, b: string | null): string => (b !== null && b > a ? b : a);

/** @throws {BadLine} where the text is no JSON */
export function parseLine(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString('utf8'));
  } catch (error) {
    throw new BadLine(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
