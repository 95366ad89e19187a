import { transformSync } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RankWeights } from '../../src/engine/link/ranker';
import { RANK_WEIGHTS } from '../../src/engine/link/rankWeights';
import { writeRankWeights } from '../../src/train/writeRankWeights';

/** What the module exports, once it is compiled. */
async function exported(source: string): Promise<unknown> {
  const { code } = transformSync(source, { loader: 'ts', format: 'esm' });
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return module.RANK_WEIGHTS;
}

const number = fc.integer({ min: -9999, max: 9999 }).map((n) => n / 1000 || 0);
const numbers = fc.array(number, { maxLength: 4 });
const weights: fc.Arbitrary<RankWeights> = fc.record({
  own: fc.record({ candidate: numbers, setting: numbers }),
  joint: fc.array(
    fc.record({ candidate: numbers, setting: numbers, hidden: fc.array(numbers), output: numbers }),
    { maxLength: 2 },
  ),
});

describe('writeRankWeights', () => {
  test('the module is the weights', async () => {
    await fc.assert(
      fc.asyncProperty(weights, async (learned) => {
        expect(await exported(writeRankWeights(learned, ['made by a test']))).toEqual(learned);
      }),
      { numRuns: 20 },
    );
    expect(await exported(writeRankWeights(RANK_WEIGHTS, []))).toEqual(RANK_WEIGHTS);
  });

  test('says how they were made', () => {
    const source = writeRankWeights({ own: { candidate: [], setting: [] }, joint: [] }, [
      'a: 1',
      'b: 2',
    ]);
    expect(source).toContain('\n * a: 1\n * b: 2\n */');
  });
});
