/** Runs of the maker in a folder of their own. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Listener, type Made, makePack, type Order } from '../../src/maker/makePack';
import { PackedLexicon } from '../../src/pack/packedLexicon';

/** How a run ended. */
export interface Run {
  readonly made: Made;
  readonly bytes: Buffer;
  readonly lexicon: PackedLexicon;
  readonly complaints: readonly string[];
}

/** An empty folder. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'maker-'));

/** Writes a file into a folder of its own; gives its path. */
export function inputFile(contents: string | Uint8Array, name = 'input'): string {
  const path = join(newFolder(), name);
  writeFileSync(path, contents);
  return path;
}

/** An order with everything stated, but for what a test is about. */
export const orderFor = (parts: Partial<Order>): Order => {
  const out = parts.out ?? join(newFolder(), 'out.pack');
  return {
    ...{ from: null, endpoint: null, out, state: `${out}.state`, resume: false, limit: 1000 },
    ...{ languages: ['en', 'uk'], without: new Set(), name: null, date: '2026-11-25' },
    ...{ timeout: 120_000, tries: 1, page: 500 },
    ...parts,
  };
};

/** Makes a pack, in one run. */
export async function runMaker(
  parts: Partial<Order>,
  listener: Partial<Listener> = {},
): Promise<Run> {
  const order = orderFor(parts);
  const complaints: string[] = [];
  const made = await makePack(order, {
    complain: (where, problem) => complaints.push(`${where}: ${problem}`),
    ...{ progress: () => {}, signal: new AbortController().signal, now: () => 0 },
    ...listener,
  });
  const bytes = readFileSync(order.out);
  return { made, bytes, lexicon: new PackedLexicon(bytes), complaints };
}
