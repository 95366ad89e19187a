import type { Run } from './runs';

/** Tokens `from` up to `to` of the same sentence as a run of their own. */
export function partOf({ sentence }: Run, from: number, to: number): Run {
  return { sentence, from, to };
}
