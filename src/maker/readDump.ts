import type { Position } from './checkpoint';
import { draftOf } from './draftOf';
import { idNumber, linkCount, mayBeOffice } from './dumpGate';
import { InputError } from './inputError';
import { officeNote } from './officesOf';
import { BadLine, parseLine, readLines } from './readLines';
import type { Sniffed } from './sniff';
import { readSourceItem, type SourceItem } from './sourceItem';
import { languagesRead, type SourceRun } from './sourceRun';

const COMMA = 0x2c;
const BRACKET = { open: 0x5b, close: 0x5d } as const;
const BRACE = { open: 0x7b, close: 0x7d } as const;
const WHITE: ReadonlySet<number | undefined> = new Set([0x20, 0x09, 0x0d]);

/**
 * Reads a JSON dump of Wikidata: `[`, one entity a line, each but the last with a comma, `]`. A
 * line whose item could not enter is not decoded.
 * @throws {InputError} where it was opened by `[` and is not closed: it is cut off
 */
export async function readDump(
  { bytes, bracketed }: Pick<Sniffed, 'bytes' | 'bracketed'>,
  run: SourceRun,
): Promise<Position> {
  let open = bracketed;
  const position = await readLines(bytes, run, (line) => {
    const text = trimmed(line);
    if (text.length === 0) return null;
    if (text.length === 1 && text[0] === BRACKET.open) return null;
    if (text.length === 1 && text[0] === BRACKET.close) {
      open = false;
      return null;
    }
    return takeLine(text, run);
  });
  if (open) throw new InputError('The dump ends without its closing bracket: it is cut off');
  return position;
}

/** Without white space around it, and without the comma behind it. */
function trimmed(line: Buffer): Buffer {
  let [start, end] = [0, line.length];
  while (start < end && WHITE.has(line[start])) start++;
  while (end > start && (WHITE.has(line[end - 1]) || line[end - 1] === COMMA)) end--;
  return line.subarray(start, end);
}

/** Gives the time of the entity's last change, where it was looked at. */
function takeLine(line: Buffer, { choice, keeper }: SourceRun): string | null {
  if (line[0] !== BRACE.open || line.at(-1) !== BRACE.close) {
    throw new BadLine('not an entity in one line of JSON');
  }
  const mayEnter = keeper.admits(linkCount(line), idNumber(line) ?? 0);
  if (!mayEnter && !mayBeOffice(line)) return null;
  const source = readSourceItem(parseLine(line), languagesRead(choice));
  if (source === null) return null;
  takeItem(source, { choice, keeper });
  return source.item.modified;
}

/** Keeps what a pack says of an item: as an entity, as an office, or as both. */
export function takeItem(
  source: SourceItem,
  { choice, keeper }: Pick<SourceRun, 'choice' | 'keeper'>,
): void {
  const note = officeNote(source.item);
  if (note !== null) keeper.keepOffice(source.item.id, note);
  const draft = draftOf(source, choice.without);
  if (draft !== null && keeper.isNew(source.item.id)) keeper.keep(draft);
}
