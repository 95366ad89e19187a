/** `npm run bench`: how fast names are recognised and articles read, in Node. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parseHTML } from 'linkedom';
import { Bench } from 'tinybench';
import { recognise } from '../../src/engine/recognise';
import { readArticle } from '../../src/page/readArticle';
import { capitalisedRuns } from '../engine/scoreSpans';
import type { SandboxArticle } from '../sandbox/worldTypes';
import { runTool } from './runTool';
import { ENGLISH_ARTICLES, sample } from './sample';

const HELP = `npm run bench -- [options]

Times recognition over the sandbox's English articles, repeated to each size, and the reading of
each article's page. All times are medians in milliseconds; MB is a million bytes of UTF-8.

  --json FILE    also write all results to FILE
  --help         this text

warm       one call of recognise, after many
first      the first call in a fresh process, modules already loaded: median of 5 processes
peer       capitalised runs over the same text in the same run, by one regular expression
ratio      warm over peer
readArticle  on the parsed page; parsing by linkedom is not in it

Exit status: 0, 2 for bad usage.`;

const SIZES = [1, 5, 50].map((kilobytes) => kilobytes * 1024);
const PROCESSES = 5;

interface SizeRow {
  /** Of UTF-8. */
  readonly bytes: number;
  /** These four in milliseconds. */
  readonly warm: number;
  readonly first: number;
  readonly peer: number;
  readonly megabytesPerSecond: number;
  readonly ratio: number;
}

interface PageRow {
  readonly name: string;
  /** Of UTF-8, the whole page. */
  readonly bytes: number;
  /** Null: no article was found in it. */
  readonly blocks: number | null;
  /** Milliseconds. */
  readonly readArticle: number;
}

const readOptions = () =>
  parseArgs({
    options: {
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
      // For this program itself: print the time of the first call over so many bytes, and end.
      first: { type: 'string' },
    },
  }).values;

/** Median milliseconds of each task, by name. */
async function measure(
  tasks: Readonly<Record<string, () => unknown>>,
): Promise<ReadonlyMap<string, number>> {
  const bench = new Bench({ time: 500, iterations: 20, warmupTime: 300, throws: true });
  for (const [name, task] of Object.entries(tasks)) bench.add(name, task);
  await bench.run();
  return new Map(
    bench.tasks.map(({ name, result }) => {
      if (!('latency' in result)) throw new Error(`${name} was not measured: ${result.state}`);
      return [name, result.latency.p50];
    }),
  );
}

function firstCall(bytes: number): number {
  const blocks = sample(bytes);
  const start = performance.now();
  recognise({ language: 'en', blocks });
  return performance.now() - start;
}

function firstCallElsewhere(bytes: number): number {
  const self = fileURLToPath(import.meta.url);
  const times = Array.from({ length: PROCESSES }, () => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [self, '--first', String(bytes)],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`The fresh process failed: ${stderr}`);
    return Number(stdout);
  });
  return times.sort((a, b) => a - b)[PROCESSES >> 1] ?? Number.NaN;
}

async function benchSize(size: number): Promise<SizeRow> {
  const blocks = sample(size);
  const bytes = blocks.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const times = await measure({
    warm: () => recognise({ language: 'en', blocks }),
    peer: () => blocks.map(({ text }) => capitalisedRuns(text)),
  });
  const { warm = Number.NaN, peer = Number.NaN } = Object.fromEntries(times);
  const megabytesPerSecond = bytes / 1000 / warm;
  const first = firstCallElsewhere(size);
  return { bytes, warm, first, peer, megabytesPerSecond, ratio: warm / peer };
}

async function benchPage({ name, html }: SandboxArticle): Promise<PageRow> {
  const page = parseHTML(html).document as unknown as Document;
  const blocks = readArticle(page)?.blocks.length ?? null;
  const times = await measure({ readArticle: () => readArticle(page) });
  const time = times.get('readArticle') ?? Number.NaN;
  return { name, bytes: Buffer.byteLength(html), blocks, readArticle: time };
}

const cells = (...values: readonly (string | number)[]): string =>
  values
    .map((value) => (typeof value === 'number' ? value.toFixed(2) : value).padStart(10))
    .join('');

async function benchSizes(): Promise<readonly SizeRow[]> {
  const rows: SizeRow[] = [];
  // The compiler takes longer than a warm-up to settle: the size measured first came out at double.
  const largest = sample(Math.max(...SIZES));
  await measure({ recognise: () => recognise({ language: 'en', blocks: largest }) });
  console.log(cells('recognise', 'warm ms', 'MB/s', 'first ms', 'peer ms', 'ratio'));
  for (const size of SIZES) {
    const row = await benchSize(size);
    const { warm, megabytesPerSecond, first, peer, ratio } = row;
    console.log(
      cells(`${size / 1024} KB`, warm, megabytesPerSecond, first, peer.toFixed(4), ratio),
    );
    rows.push(row);
  }
  return rows;
}

async function benchPages(): Promise<readonly PageRow[]> {
  const rows: PageRow[] = [];
  console.log(`\n${'readArticle'.padEnd(22)}${cells('bytes', 'blocks', 'ms')}`);
  for (const article of ENGLISH_ARTICLES) {
    const row = await benchPage(article);
    const blocks = String(row.blocks ?? 'none');
    console.log(row.name.padEnd(22) + cells(String(row.bytes), blocks, row.readArticle));
    rows.push(row);
  }
  return rows;
}

async function main(): Promise<void> {
  const { json, help, first } = readOptions();
  if (help) {
    console.log(HELP);
    return;
  }
  if (first !== undefined) {
    console.log(firstCall(Number(first)));
    return;
  }
  const results = {
    node: process.version,
    recognise: await benchSizes(),
    pages: await benchPages(),
  };
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(results, null, 1)}\n`);
}

await runTool(main);
