import { spawn } from 'node:child_process';
import { getHeapStatistics } from 'node:v8';

/** Megabytes above the bound that V8 counts as heap, too: its young generation. */
const YOUNG = 160;
const MB = 1 << 20;

/**
 * Runs this program again in a process whose heap is bounded. On a large machine V8 lets garbage
 * pile up to 4 GB before it looks for it, and its bound can only be set at the start of a process.
 * @param megabytes of the old generation
 * @returns the exit status of that run; null where this process is bounded, so that the work is its
 */
export async function inBoundedHeap(megabytes: number): Promise<number | null> {
  if (getHeapStatistics().heap_size_limit <= (megabytes + YOUNG) * MB) return null;
  const [program = '', ...args] = process.argv.slice(1);
  const bound = [...process.execArgv, `--max-old-space-size=${megabytes}`];
  const child = spawn(process.execPath, [...bound, program, ...args], { stdio: 'inherit' });
  // A terminal tells both of Ctrl-C; whoever tells this process alone means the other one.
  const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
  process.on('SIGINT', pass).on('SIGTERM', pass);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? 1));
  });
}
