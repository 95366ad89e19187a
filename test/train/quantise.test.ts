import { describe, expect, test } from 'vitest';
import { LABEL_COUNT } from '../../src/engine/crf/labels';
import { rankOf, slotTable } from '../../src/engine/crf/slots';
import { CODEBOOK_UNIT, CODEBOOKS } from '../../src/engine/crf/weights';
import { emptyDense } from '../../src/train/dense';
import { type Quantised, quantise } from '../../src/train/quantise';
import { random } from '../../src/train/random';

const BITS = 12;

/** A table in which every third slot has random weights. */
function filled() {
  const model = emptyDense(BITS);
  const next = random(5);
  const allowed = new Uint8Array(2 ** BITS);
  for (let slot = 0; slot < allowed.length; slot += 3) {
    allowed[slot] = 1;
    for (let y = 0; y < LABEL_COUNT; y++) model.table[slot * LABEL_COUNT + y] = next() * 2 - 1;
  }
  return { model, allowed, counts: new Uint32Array(2 ** BITS).fill(4) };
}

/** What the engine makes of it: the weights of every slot. */
function restored({ codebooks, gaps, vectors }: Quantised): Float32Array {
  const table = slotTable({ bits: BITS, gaps });
  const [count, book] = [vectors.length / CODEBOOKS, codebooks.length / CODEBOOKS];
  return Float32Array.from({ length: 2 ** BITS * LABEL_COUNT }, (_, at) => {
    const rank = rankOf(table, Math.floor(at / LABEL_COUNT));
    if (rank < 0) return 0;
    let units = 0;
    for (let k = 0; k < CODEBOOKS; k++) {
      const vector = vectors[k * count + rank] ?? 0;
      units += codebooks[k * book + vector * LABEL_COUNT + (at % LABEL_COUNT)] ?? 0;
    }
    return units * CODEBOOK_UNIT;
  });
}

describe('quantise', () => {
  test('loses little of random weights, which are the hardest', () => {
    const { model, allowed, counts } = filled();
    const coded = quantise(model, allowed, counts, 1);
    const back = restored(coded);
    let lost = 0;
    let all = 0;
    model.table.forEach((value, at) => {
      lost += (value - (back[at] ?? 0)) ** 2;
      all += value ** 2;
    });
    expect(lost / all).toBeLessThan(0.15);
    expect(coded.vectors).toHaveLength(CODEBOOKS * Math.ceil(2 ** BITS / 3));
  });

  test('few different vectors come back as they were', () => {
    const { model, allowed, counts } = filled();
    model.table.forEach((value, at) => {
      const slot = Math.floor(at / LABEL_COUNT);
      model.table[at] = value === 0 ? 0 : ((slot % 7) + (at % LABEL_COUNT)) / 8;
    });
    const back = restored(quantise(model, allowed, counts, 1));
    model.table.forEach((value, at) => {
      if (Math.abs(value - (back[at] ?? 0)) > 0.003) throw new Error(`${at} is ${back[at]}`);
    });
  });

  test('empty slots stay empty, and a taken one has a vector of the first codebook', () => {
    const { model, allowed, counts } = filled();
    const coded = quantise(model, allowed, counts, 1);
    const table = slotTable({ bits: BITS, gaps: coded.gaps });
    allowed.forEach((each, slot) => {
      expect([slot, rankOf(table, slot) >= 0]).toEqual([slot, each === 1]);
    });
    const count = coded.vectors.length / CODEBOOKS;
    expect(coded.vectors.subarray(0, count).every((vector) => vector > 0)).toBe(true);
    const book = coded.codebooks.length / CODEBOOKS;
    for (let k = 0; k < CODEBOOKS; k++) {
      expect(coded.codebooks.subarray(k * book, k * book + LABEL_COUNT).every((x) => x === 0)).toBe(
        true,
      );
    }
  });

  test('the same weights and seed give the same bytes', () => {
    const { model, allowed, counts } = filled();
    const again = filled();
    expect(quantise(model, allowed, counts, 3)).toEqual(
      quantise(again.model, again.allowed, again.counts, 3),
    );
  });

  test('no taken slots give an empty table', () => {
    const { gaps, vectors } = quantise(emptyDense(8), new Uint8Array(256), new Uint32Array(256), 1);
    expect([gaps.length, vectors.length]).toEqual([0, 0]);
  });
});
