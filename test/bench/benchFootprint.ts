/** What the engine weighs: in memory, and as a download. */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { inProcess, median } from './benchFresh';
import { articleOf, type StorySource } from './benchStories';
import type { WeightsFile } from './engineUnderTest';
import type { FreshMemory } from './fresh';
import { table } from './table';

/** A file of weights, in bytes. */
export interface WeightsSize {
  readonly name: string;
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

const PROCESSES = 3;
const ARTICLE = 2 * 1024 * 1024;

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
const kilobytes = (bytes: number): string => (bytes / 1e3).toFixed(1);

/** A file's size as it is, and as small as a server can make it. */
export function sizeOf({ name, bytes }: WeightsFile): WeightsSize {
  const brotli = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  return {
    name,
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotli.length,
  };
}

/** Prints the sizes of the weights and gives them. */
export function benchWeights(files: readonly WeightsFile[]): readonly WeightsSize[] {
  const sizes = files.map(sizeOf);
  if (sizes.length === 0) {
    console.log('\nNo weights in the build: this engine has only rules.');
    return sizes;
  }
  const sum = (of: (size: WeightsSize) => number) => sizes.reduce((all, size) => all + of(size), 0);
  const total: WeightsSize = {
    name: 'together',
    raw: sum(({ raw }) => raw),
    gzip: sum(({ gzip }) => gzip),
    brotli: sum(({ brotli }) => brotli),
  };
  const rows = [...sizes, total].map(({ name, raw, gzip, brotli }) => [
    name,
    ...[raw, gzip, brotli].map(kilobytes),
  ]);
  console.log(
    `\nWeights: KB of 1000 bytes\n${table({ head: ['file', 'raw', 'gzip', 'brotli'], rows })}`,
  );
  return sizes;
}

/** Prints what the engine takes of memory, by medians over fresh processes, and gives it. */
export function benchMemory(source: StorySource): FreshMemory {
  const measured = Array.from({ length: PROCESSES }, (_, round) => {
    const article = articleOf(source, { bytes: ARTICLE, round });
    const { memory } = inProcess(article, ['--expose-gc']);
    if (!memory) throw new Error('Node did not expose its collector of garbage.');
    return memory;
  });
  const middle = (of: (memory: FreshMemory) => number) => median(measured.map(of));
  const memory = {
    heap: middle(({ heap }) => heap),
    arrayBuffers: middle(({ arrayBuffers }) => arrayBuffers),
    peak: middle(({ peak }) => peak),
    result: middle(({ result }) => result),
  };
  const rows = [
    ['loaded engine: heap', megabytes(memory.heap)],
    ['loaded engine: array buffers', megabytes(memory.arrayBuffers)],
    ['2 MB article: resident memory at its peak, above before', megabytes(memory.peak)],
    ['2 MB article: heap of the result', megabytes(memory.result)],
  ];
  console.log(`\n${table({ head: ['Memory', 'MB'], rows })}`);
  return memory;
}
