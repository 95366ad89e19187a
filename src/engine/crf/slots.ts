import { LABEL_COUNT } from './labels';
import { CODEBOOK_UNIT, CODEBOOKS, type Weights } from './weights';

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

/** All slots, spread out for look-ups. */
export interface SlotTable {
  /** `[2^bits / 32]`: a bit for each slot, set where it is taken. */
  readonly taken: Uint32Array;
  /** `[2^bits]`: the row of a slot's weights; 0 where it is empty. */
  readonly rowOf: Uint16Array;
  /** `[1 + taken slots][labels]`; the first row is of no slot. */
  readonly rows: Float32Array;
}

/**
 * Adds up the vectors of each taken slot. It costs a few milliseconds once, and makes a look-up one
 * row of nine numbers in place of three. Most look-ups find nothing; the bits tell so from 128 KB,
 * which stay in a processor's cache where the rows do not.
 */
export function spread({ bits, gaps, vectors, codebooks }: Weights): SlotTable {
  const count = vectors.length / CODEBOOKS;
  const book = codebooks.length / CODEBOOKS;
  const rowOf = new Uint16Array(2 ** bits);
  const bitmap = new Uint32Array(2 ** bits / 32);
  const rows = new Float32Array((1 + count) * LABEL_COUNT);
  let slot = 0;
  let taken = 0;
  for (const gap of gaps) {
    slot += gap;
    if (gap === LONG_GAP) continue;
    const start = (1 + taken) * LABEL_COUNT;
    bitmap[slot >>> 5] = (bitmap[slot >>> 5] ?? 0) | (1 << (slot & 31));
    rowOf[slot++] = 1 + taken;
    const first = (vectors[taken] ?? 0) * LABEL_COUNT;
    const second = book + (vectors[count + taken] ?? 0) * LABEL_COUNT;
    const third = 2 * book + (vectors[2 * count + taken] ?? 0) * LABEL_COUNT;
    for (let y = 0; y < LABEL_COUNT; y++) {
      const units =
        (codebooks[first + y] ?? 0) + (codebooks[second + y] ?? 0) + (codebooks[third + y] ?? 0);
      rows[start + y] = units * CODEBOOK_UNIT;
    }
    taken++;
  }
  return { taken: bitmap, rowOf, rows };
}
