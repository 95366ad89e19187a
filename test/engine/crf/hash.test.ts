import fc from 'fast-check';
import { expect, test } from 'vitest';
import { feature, hashText, mix, singleFeature } from '../../../src/engine/crf/hash';

const int = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

test('hashes are signed 32-bit numbers', () => {
  fc.assert(
    fc.property(int, int, int, fc.string({ unit: 'binary' }), (a, b, c, text) => {
      for (const hash of [mix(a), hashText(text), feature(80, a, b, c)])
        expect(hash).toBe(hash | 0);
    }),
  );
});

test('a feature of one value is a feature', () => {
  fc.assert(
    fc.property(int, int, (template, a) => {
      expect(singleFeature(template, a)).toBe(feature(template, a));
    }),
  );
});

test('a part hashes as if it were the whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(20), fc.nat(20), (text, a, b) => {
      const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
      expect(hashText(text, from, to)).toBe(hashText(text.slice(from, to)));
    }),
  );
});

// Weights on disk are found by these numbers: another hash needs other weights.
test('hashes stay what they are', () => {
  expect([mix(0), mix(1), hashText('kyiv'), feature(80, 1, 2, 3)]).toMatchInlineSnapshot(`
    [
      0,
      1364076727,
      -1039060557,
      1052701259,
    ]
  `);
});

test('a feature tells its template, its values and their order apart', () => {
  const seen = new Set<number>();
  let count = 0;
  for (let template = 1; template <= 40; template++) {
    for (const a of [0, 1, 2, 99]) {
      for (const b of [0, 1, 2, 99]) {
        for (const c of [0, 1, 2, 99]) {
          seen.add(feature(template, a, b, c));
          count++;
        }
      }
    }
  }
  expect(count - seen.size).toBeLessThan(3);
});

test('the upper bits alone spread numbers in a row evenly', () => {
  const counts = new Uint32Array(256);
  for (let i = 0; i < 25_600; i++) {
    const slot = feature(30, i) >>> 24;
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  expect(Math.max(...counts)).toBeLessThan(160);
  expect(Math.min(...counts)).toBeGreaterThan(50);
});
