/**
 * What `npm run bench` measures of one pack, or of the peer's list of titles, in a fresh process: as
 * in a worker that has just woken. Arguments: `pack` or `titles`, the file, and a file of names to
 * look up, a JSON array. The result is printed as JSON.
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { PackedLexicon } from '../../src/pack/packedLexicon';

/** What a way to hold names costs. Times in milliseconds, memory in bytes. */
export interface PackCost {
  /** Reading the file into memory. */
  readonly read: number;
  /** From these bytes to something that can be asked. */
  readonly ready: number;
  /** The first lookup. */
  readonly first: number;
  /** Becoming ready once more in the same process, the code being compiled: median. */
  readonly again: number;
  /** A lookup, warm: the median, in microseconds. */
  readonly lookup: number;
  /** On the heap beyond the bytes of the file, after lookups and a collection of garbage. */
  readonly heap: number;
  /** How many of the names were found, so that two ways can be compared. */
  readonly found: number;
}

type Finder = (name: string) => boolean;

const WAYS: Readonly<Record<string, (bytes: Uint8Array) => Finder>> = {
  pack: (bytes) => {
    const lexicon = new PackedLexicon(bytes);
    return (name) => lexicon.find(name).length > 0;
  },
  titles: (bytes) => {
    const titles = new Set(JSON.parse(new TextDecoder().decode(bytes)) as readonly string[]);
    return (name) => titles.has(name);
  },
};

/** So many lookups are timed at once: the clock alone takes a tenth of a microsecond. */
const BATCH = 20;
const ROUNDS = 6;
const AGAIN = 5;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

function timed<T>(task: () => T): { readonly value: T; readonly time: number } {
  const start = performance.now();
  const value = task();
  return { value, time: performance.now() - start };
}

/** The median of the last round, when the code is compiled. */
function lookups(find: Finder, names: readonly string[]): number {
  let times: number[] = [];
  let found = 0;
  for (let round = 0; round < ROUNDS; round++) {
    times = [];
    for (let from = 0; from + BATCH <= names.length; from += BATCH) {
      const { value, time } = timed(() => {
        let hits = 0;
        for (let i = from; i < from + BATCH; i++) if (find(names[i] ?? '')) hits++;
        return hits;
      });
      // Counted, lest the compiler leave out what nobody asks for.
      found += value;
      times.push((1000 * time) / BATCH);
    }
  }
  if (found === 0) throw new Error('No name was found.');
  return median(times);
}

/** The heap once all is collected; what the last task left may need a turn of its own. */
async function heap(): Promise<number> {
  for (let turn = 0; turn < 3; turn++) {
    await setTimeout(20);
    globalThis.gc?.();
  }
  return process.memoryUsage().heapUsed;
}

async function measure(
  way: (bytes: Uint8Array) => Finder,
  { file, namesFile }: { readonly file: string; readonly namesFile: string },
): Promise<PackCost> {
  const names = JSON.parse(readFileSync(namesFile, 'utf8')) as readonly string[];
  const before = await heap();
  const read = timed(() => readFileSync(file));
  const ready = timed(() => way(read.value));
  const first = timed(() => ready.value(names[0] ?? ''));
  const found = names.filter(ready.value).length;
  const beyond = (await heap()) - before;
  const lookup = lookups(ready.value, names);
  const again = median(Array.from({ length: AGAIN }, () => timed(() => way(read.value)).time));
  return {
    ...{ read: read.time, ready: ready.time, first: first.time },
    ...{ again, lookup, heap: beyond, found },
  };
}

const [way = '', file = '', namesFile = ''] = process.argv.slice(2);
const chosen = WAYS[way];
if (!chosen) throw new Error('pack or titles?');
console.log(JSON.stringify(await measure(chosen, { file, namesFile })));
