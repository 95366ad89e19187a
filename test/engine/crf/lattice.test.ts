import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LABEL_COUNT, mayFollow } from '../../../src/engine/crf/labels';
import { bestPath, latticeOf, marginals } from '../../../src/engine/crf/lattice';

const number = fc.float({ min: -6, max: 6, noNaN: true });
const numbers = (length: number) =>
  fc.array(number, { minLength: length, maxLength: length }).map((list) => Float32Array.from(list));
const steps = numbers(LABEL_COUNT * LABEL_COUNT);
/** Emissions of one to four places: 6,561 label sequences at most. */
const short = fc.integer({ min: 1, max: 4 }).chain((length) => numbers(length * LABEL_COUNT));
const long = fc.integer({ min: 1, max: 60 }).chain((length) => numbers(length * LABEL_COUNT));

interface Sequence {
  readonly labels: readonly number[];
  readonly score: number;
}

/** All sequences that may be, with what they score. */
function sequencesOf(transitions: Float32Array, emissions: Float32Array): readonly Sequence[] {
  let open: readonly Sequence[] = [{ labels: [], score: 0 }];
  for (let at = 0; at < emissions.length; at += LABEL_COUNT) {
    open = open.flatMap(({ labels, score }) =>
      Array.from({ length: LABEL_COUNT }, (_, y) => y)
        .filter((y) => mayFollow(labels.at(-1) ?? 0, y))
        .map((y) => {
          const last = labels.at(-1);
          const step = last === undefined ? 0 : (transitions[last * LABEL_COUNT + y] ?? 0);
          return { labels: [...labels, y], score: score + step + (emissions[at + y] ?? 0) };
        }),
    );
  }
  return open;
}

function pathOf(transitions: Float32Array, emissions: Float32Array): readonly number[] {
  const out = new Uint8Array(emissions.length / LABEL_COUNT);
  bestPath(latticeOf(transitions), emissions, out.length, out);
  return [...out];
}

describe('marginals', () => {
  test('agree with a sum over all label sequences', () => {
    fc.assert(
      fc.property(steps, short, (transitions, emissions) => {
        const length = emissions.length / LABEL_COUNT;
        const out = new Float32Array(emissions.length);
        marginals(latticeOf(transitions), emissions, length, out);
        const expected = new Float64Array(emissions.length);
        let sum = 0;
        for (const { labels, score } of sequencesOf(transitions, emissions)) {
          sum += Math.exp(score);
          labels.forEach((y, i) => {
            const at = i * LABEL_COUNT + y;
            expected[at] = (expected[at] ?? 0) + Math.exp(score);
          });
        }
        expected.forEach((share, at) => {
          expect(Math.abs((out[at] ?? 0) - share / sum)).toBeLessThan(1e-4);
        });
      }),
      { numRuns: 40 },
    );
  });

  test('sum to 1 at each place, also where the lattice has read a longer sentence before', () => {
    fc.assert(
      fc.property(steps, long, long, (transitions, first, second) => {
        const lattice = latticeOf(transitions);
        for (const emissions of [first, second]) {
          const length = emissions.length / LABEL_COUNT;
          const out = new Float32Array(emissions.length);
          marginals(lattice, emissions, length, out);
          for (let i = 0; i < length; i++) {
            const place = out.subarray(i * LABEL_COUNT, (i + 1) * LABEL_COUNT);
            expect(place.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 4);
            if (i === 0) for (let y = 2; y < LABEL_COUNT; y += 2) expect(place[y]).toBe(0);
          }
        }
      }),
    );
  });

  test('from a place on are those of an array of their own, and leave the places before alone', () => {
    fc.assert(
      fc.property(steps, long, fc.integer({ min: 1, max: 9 }), (transitions, own, place) => {
        const [lattice, length] = [latticeOf(transitions), own.length / LABEL_COUNT];
        const shared = new Float32Array(place * LABEL_COUNT + own.length).fill(5);
        shared.set(own, place * LABEL_COUNT);
        const [alone, among] = [new Float32Array(own.length), new Float32Array(shared.length)];
        marginals(lattice, own, length, alone);
        marginals(lattice, shared, length, among, place);
        expect([...among.subarray(place * LABEL_COUNT)]).toEqual([...alone]);
        expect(among.subarray(0, place * LABEL_COUNT).every((share) => share === 0)).toBe(true);
        const labels = new Uint8Array(place + length);
        bestPath(lattice, shared, length, labels, place);
        expect([...labels.subarray(place)]).toEqual(pathOf(transitions, own));
      }),
      { numRuns: 50 },
    );
  });

  test('large emissions do not overflow', () => {
    const emissions = new Float32Array(3 * LABEL_COUNT).map((_, at) => (at % LABEL_COUNT) * 80);
    const out = new Float32Array(emissions.length);
    marginals(latticeOf(new Float32Array(LABEL_COUNT * LABEL_COUNT)), emissions, 3, out);
    expect([...out].every((share) => share >= 0 && share <= 1.0001)).toBe(true);
  });
});

describe('bestPath', () => {
  test('is the sequence of all that scores best', () => {
    fc.assert(
      fc.property(steps, short, (transitions, emissions) => {
        const all = sequencesOf(transitions, emissions);
        const best = Math.max(...all.map(({ score }) => score));
        const path = pathOf(transitions, emissions).join();
        const found = all.find(({ labels }) => labels.join() === path);
        expect(found?.score).toBeCloseTo(best, 3);
      }),
      { numRuns: 40 },
    );
  });

  test('never has an inside without its begin, whatever the numbers say', () => {
    fc.assert(
      fc.property(steps, long, (transitions, emissions) => {
        // Insides are what the emissions want most.
        for (let at = 0; at < emissions.length; at++) {
          const inside = at % LABEL_COUNT > 0 && (at % LABEL_COUNT) % 2 === 0;
          if (inside) emissions[at] = (emissions[at] ?? 0) + 20;
        }
        pathOf(transitions, emissions).reduce((label, next) => {
          expect(mayFollow(label, next)).toBe(true);
          return next;
        }, 0);
      }),
    );
  });

  test('of no places is empty', () => {
    expect(pathOf(new Float32Array(LABEL_COUNT * LABEL_COUNT), new Float32Array(0))).toEqual([]);
  });
});
