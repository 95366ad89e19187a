import type { Weights } from './weights';

const LONG_GAP = 255;

/** The gaps between taken slots, in rising order: see `Weights`. */
export function gapsOf(slots: readonly number[]): Uint8Array {
  const gaps: number[] = [];
  let next = 0;
  for (const slot of slots) {
    for (; slot - next >= LONG_GAP; next += LONG_GAP) gaps.push(LONG_GAP);
    gaps.push(slot - next);
    next = slot + 1;
  }
  return Uint8Array.from(gaps);
}

/** Which slots are taken, and the how many-th each of them is. */
export interface SlotTable {
  /** `[2^bits / 32]`: a bit for each slot, set where it is taken. */
  readonly taken: Int32Array;
  /** `[2^bits / 32]`: how many slots are taken before these 32. */
  readonly before: Uint16Array;
}

/**
 * Spreads the gaps out for look-ups. Only bits and their running count are written: 200 KB, which
 * stay in a processor's cache together with the vectors. A row of added vectors for each slot makes
 * one look-up of three; it takes 4 MB and 20 ms at every start, and is no faster.
 */
export function slotTable({ bits, gaps }: Pick<Weights, 'bits' | 'gaps'>): SlotTable {
  const taken = new Int32Array(2 ** bits / 32);
  const before = new Uint16Array(taken.length);
  let slot = 0;
  for (let i = 0; i < gaps.length; i++) {
    const gap = gaps[i] ?? 0;
    slot += gap;
    if (gap === LONG_GAP) continue;
    taken[slot >>> 5] = (taken[slot >>> 5] ?? 0) | (1 << (slot & 31));
    slot++;
  }
  let count = 0;
  for (let i = 0; i < taken.length; i++) {
    before[i] = count;
    count += bitsIn(taken[i] ?? 0);
  }
  return { taken, before };
}

/** The how many-th taken slot this is, from 0; −1 where it is empty. */
export function rankOf({ taken, before }: SlotTable, slot: number): number {
  const bits = taken[slot >>> 5] ?? 0;
  const bit = 1 << (slot & 31);
  if ((bits & bit) === 0) return -1;
  return (before[slot >>> 5] ?? 0) + bitsIn(bits & (bit - 1));
}

/** How many bits are set, counted in parallel: Warren, "Hacker's Delight", figure 5-2. */
function bitsIn(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  n = (n + (n >>> 4)) & 0x0f0f0f0f;
  return Math.imul(n, 0x01010101) >>> 24;
}
