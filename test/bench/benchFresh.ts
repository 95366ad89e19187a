/** First calls: in fresh processes and in fresh worker threads. */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Story } from './benchStories';
import type { FreshResult, FreshTask, FreshTimes } from './fresh';

// `fresh.mjs` is bundled beside this program.
const FRESH = join(import.meta.dirname, 'fresh.mjs');
const LARGE = 1_000_000;

const taskOf = (blocks: Story, rehearsed = false): FreshTask => ({
  document: { language: 'en', blocks },
  rehearsed,
});

/** The middle one of some numbers, or the upper of the two in the middle. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** One measurement in a process of its own. */
export function inProcess(blocks: Story, flags: readonly string[] = []): FreshResult {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...flags, FRESH], {
    input: JSON.stringify(taskOf(blocks)),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The fresh process failed: ${stderr}`);
  return JSON.parse(stdout) as FreshResult;
}

async function inWorker(task: FreshTask): Promise<FreshResult> {
  const worker = new Worker(FRESH, { workerData: task });
  const [result] = (await once(worker, 'message')) as [FreshResult];
  await worker.terminate();
  return result;
}

/** The medians of several measurements, step by step. */
async function medians(
  texts: readonly Story[],
  run: (blocks: Story) => FreshResult | Promise<FreshResult>,
): Promise<FreshTimes> {
  const results: FreshResult[] = [];
  for (const blocks of texts) results.push(await run(blocks));
  return {
    load: median(results.map(({ load }) => load)),
    decode: median(results.map(({ decode }) => decode)),
    rehearsal: median(results.map(({ rehearsal }) => rehearsal)),
    call: median(results.map(({ call }) => call)),
  };
}

/** First calls by what came before. */
export interface FirstCalls {
  readonly process: FreshTimes;
  readonly worker: FreshTimes;
  /** In a worker that has rehearsed. */
  readonly rehearsed: FreshTimes;
}

/** The first call on articles of one size: medians over the articles; three of the large ones. */
export async function firstCalls(articles: readonly Story[], bytes: number): Promise<FirstCalls> {
  const texts = articles.slice(0, bytes > LARGE ? 3 : 9);
  return {
    process: await medians(texts, (blocks) => inProcess(blocks)),
    worker: await medians(texts, (blocks) => inWorker(taskOf(blocks))),
    rehearsed: await medians(texts, (blocks) => inWorker(taskOf(blocks, true))),
  };
}
