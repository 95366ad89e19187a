import type { Position } from './checkpoint';
import { readEntityLine } from './entityLine';
import { numberOf } from './keeper';
import { BadLine, parseLine, readLines } from './readLines';
import { languagesRead, type SourceRun } from './sourceRun';

const SPACE = 0x20;

/** Reads `entities.jsonl`: one entity a line, as `EntityRecord` says. */
export async function readEntities(
  bytes: AsyncIterable<Buffer>,
  run: SourceRun,
): Promise<Position> {
  return readLines(bytes, run, (line) => {
    if (line.some((byte) => byte > SPACE)) takeLine(line, run);
    return null;
  });
}

function takeLine(line: Buffer, { choice, keeper }: SourceRun): void {
  const draft = readEntityLine(parseLine(line), languagesRead(choice));
  if (draft === null || choice.without.has(draft.record.kind ?? 'none')) return;
  const { id, popularity = 0 } = draft.record;
  if (!keeper.isNew(id)) throw new BadLine(`${id} stands in an earlier line, too`);
  if (keeper.admits(popularity, numberOf(id))) keeper.keep(draft);
}
