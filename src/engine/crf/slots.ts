import type { FeatureList } from './featureList';
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

/**
 * Which slots are taken, and the how many-th each of them is: `[2^bits / 16]`, for 16 slots each a bit
 * where one is taken, and above these bits how many are taken before the 16.
 */
export type SlotTable = Int32Array;

const BLOCK_BITS = 4;
const BLOCK = 2 ** BLOCK_BITS;

// How many bits are set, by byte.
const BITS_IN = bitCounts();

function bitCounts(): Uint8Array {
  const counts = new Uint8Array(256);
  for (let byte = 1; byte < 256; byte++) counts[byte] = (byte & 1) + (counts[byte >>> 1] ?? 0);
  return counts;
}

/**
 * Spreads the gaps out for look-ups. Only bits and their running count are written, 256 KB in which
 * each look-up is one read: features fall anywhere, and every other read would wait for memory as
 * long. A row of added vectors for each slot takes 4 MB and 20 ms at every start, and is no faster.
 */
export function slotTable({ bits, gaps }: Pick<Weights, 'bits' | 'gaps'>): SlotTable {
  const table = new Int32Array(Math.max(1, 2 ** (bits - BLOCK_BITS)));
  let slot = 0;
  let rank = 0;
  let next = 0;
  for (let i = 0; i < gaps.length; i++) {
    const gap = gaps[i] ?? 0;
    slot += gap;
    if (gap === LONG_GAP) continue;
    const block = slot >>> BLOCK_BITS;
    while (next <= block) table[next++] = rank << BLOCK;
    table[block] = (table[block] ?? 0) | (1 << (slot & (BLOCK - 1)));
    slot++;
    rank++;
  }
  return table;
}

/** The how many-th taken slot this is, from 0; −1 where it is empty. */
export function rankOf(table: SlotTable, slot: number): number {
  const entry = table[slot >>> BLOCK_BITS] ?? 0;
  const bit = 1 << (slot & (BLOCK - 1));
  if ((entry & bit) === 0) return -1;
  const before = entry & (bit - 1);
  return (entry >>> BLOCK) + (BITS_IN[before & 255] ?? 0) + (BITS_IN[before >>> 8] ?? 0);
}

/**
 * Writes the ranks of those of a list's features whose slots are taken, in order, to `ranks`, and says
 * how many they are. Nothing here depends on what was read before, so that a processor waits for all
 * the reads at once: a quarter of the slots are empty, and a branch on that would hold up the next read.
 * @param shift by how much to shift a hash to the right for its slot
 */
export function ranksOf(
  table: SlotTable,
  { items, length }: FeatureList,
  shift: number,
  ranks: Int32Array,
): number {
  let count = 0;
  for (let k = 0; k < length; k++) {
    const slot = (items[k] ?? 0) >>> shift;
    const entry = table[slot >>> BLOCK_BITS] ?? 0;
    const bit = slot & (BLOCK - 1);
    const before = entry & ((1 << bit) - 1);
    const bits = (BITS_IN[before & 255] ?? 0) + (BITS_IN[before >>> 8] ?? 0);
    ranks[count] = (entry >>> BLOCK) + bits;
    count += (entry >>> bit) & 1;
  }
  return count;
}
