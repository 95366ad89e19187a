import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCache } from '../../src/wikidata/cache';
import { memoryStore } from '../../src/wikidata/memoryStore';
import { requestBudget, type Use } from '../../src/wikidata/requestBudget';

const OF_CAST: readonly Use[] = ['names', 'castBriefs', 'castPictures'];
const ALL: readonly Use[] = [...OF_CAST, 'storyBriefs', 'choiceBriefs', 'choicePictures', 'heads'];
const MOST = { names: 2, castBriefs: 1, castPictures: 1, storyBriefs: 2, heads: 2 } as const;

const budgetOf = (visit: string) =>
  requestBudget(createCache({ store: memoryStore({ now: () => 0 }), now: () => 0 }), visit);

describe('the budget of an article', () => {
  it('gives the list at most three requests, in whatever order they are wanted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...ALL), { maxLength: 30 }), async (wanted) => {
        const budget = budgetOf('a');
        const made: Use[] = [];
        for (const use of wanted) {
          if ((await budget.left(use)) === 0) continue;
          await budget.spend(use, 1);
          made.push(use);
        }
        const count = (uses: readonly Use[]) => made.filter((use) => uses.includes(use)).length;
        expect(count(OF_CAST)).toBeLessThanOrEqual(3);
        for (const [use, most] of Object.entries(MOST))
          expect(count([use as Use])).toBeLessThanOrEqual(most);
        // What else is wanted is not the list's to spend.
        const story = wanted.filter((use) => use === 'storyBriefs').length;
        expect(count(['storyBriefs'])).toBe(Math.min(2, story));
      }),
      { numRuns: 60 },
    );
  });

  it('is another for another article', async () => {
    const cache = createCache({ store: memoryStore({ now: () => 0 }), now: () => 0 });
    await requestBudget(cache, 'a').spend('names', 2);
    expect(await requestBudget(cache, 'a').left('names')).toBe(0);
    expect(await requestBudget(cache, 'a').left('castPictures')).toBe(1);
    expect(await requestBudget(cache, 'b').left('names')).toBe(2);
  });
});
