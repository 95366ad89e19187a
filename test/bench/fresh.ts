/**
 * What `npm run bench` measures in a fresh process or a fresh worker thread: the engine's first
 * call. A program of its own, so that nothing but the engine is loaded with it. What to do comes as
 * `workerData`, or as JSON by standard input; the result goes back the same way.
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { parentPort, workerData } from 'node:worker_threads';
import { Rehearsal } from '../../src/background/rehearsal';
import type { Document } from '../../src/engine/types';

/** What to measure. */
export interface FreshTask {
  readonly document: Document;
  /** Rehearse before, as the background does that was told of an article on its way? */
  readonly rehearsed: boolean;
}

/** Milliseconds of each step. */
export interface FreshTimes {
  /** Running the engine's modules: word lists become sets. The source is parsed already. */
  readonly load: number;
  /** From the bytes of the weights to models, the kernel compiled; reading the weights is not in it. */
  readonly decode: number;
  /** The rehearsal of the background; 0 without one. */
  readonly rehearsal: number;
  /** The first call of recognise on an article. */
  readonly call: number;
}

/** Bytes. All but the peak are measured after a collection of garbage. */
export interface FreshMemory {
  /** What the engine holds once loaded: on the heap, and in typed arrays. */
  readonly heap: number;
  readonly arrayBuffers: number;
  /** How far the resident memory rises above what it was before the call, while it runs. */
  readonly peak: number;
  /** What the result holds. */
  readonly result: number;
}

export interface FreshResult extends FreshTimes {
  /** Only where the process runs with --expose-gc. */
  readonly memory: FreshMemory | null;
}

function collected(): NodeJS.MemoryUsage {
  globalThis.gc?.();
  return process.memoryUsage();
}

/** Measures loading first and reads the task after it, so that the two share no memory. */
async function measure(readTask: () => FreshTask): Promise<FreshResult> {
  const empty = collected();
  const start = performance.now();
  const { decodeModels, engineWith, readKernel, readWeights } = await import('./engineUnderTest');
  const loaded = performance.now();
  const files = readWeights();
  const read = performance.now();
  const { recognise } = engineWith(decodeModels(files, readKernel()));
  const decoded = performance.now();
  const ready = collected();
  const { document, rehearsed } = readTask();
  const beginning = performance.now();
  if (rehearsed) await new Rehearsal().run(document.language, recognise);
  const rehearsal = performance.now() - beginning;
  const given = collected();
  const before = performance.now();
  const recognition = recognise(document);
  const times = {
    load: loaded - start,
    decode: decoded - read,
    rehearsal,
    call: performance.now() - before,
  };
  if (!globalThis.gc) return { ...times, memory: null };
  // Kilobytes, the most since the process began.
  const peak = process.resourceUsage().maxRSS * 1024 - given.rss;
  const done = collected();
  return {
    ...times,
    memory: {
      heap: ready.heapUsed - empty.heapUsed,
      arrayBuffers: ready.arrayBuffers - empty.arrayBuffers,
      peak,
      // Asking the result keeps it until here.
      result: recognition.language === '' ? 0 : done.heapUsed - given.heapUsed,
    },
  };
}

if (parentPort) parentPort.postMessage(await measure(() => workerData as FreshTask));
else {
  const read = () => JSON.parse(readFileSync(0, 'utf8')) as FreshTask;
  console.log(JSON.stringify(await measure(read)));
}
