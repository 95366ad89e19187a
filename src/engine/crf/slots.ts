import { CODEBOOKS, type Weights } from './weights';

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
 * The table of all slots, spread out for look-ups: the vectors of a slot, one byte for each codebook
 * from the lowest on; 0 where a slot is empty.
 */
export function spread({ bits, gaps, vectors }: Weights): Uint32Array {
  const table = new Uint32Array(2 ** bits);
  const count = vectors.length / CODEBOOKS;
  let slot = 0;
  let taken = 0;
  for (const gap of gaps) {
    slot += gap;
    if (gap === LONG_GAP) continue;
    for (let book = 0; book < CODEBOOKS; book++) {
      table[slot] = (table[slot] ?? 0) | ((vectors[book * count + taken] ?? 0) << (8 * book));
    }
    slot++;
    taken++;
  }
  return table;
}
