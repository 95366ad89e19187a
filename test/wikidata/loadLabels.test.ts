/** Names by which service, what they cost, and when offices were abolished. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { ItemId } from '../../src/engine/types';
import type { Card } from '../../src/wikidata/types';
import { startDouble } from '../sandbox/wikimedia/double';
import type { Double, FailureMode } from '../sandbox/wikimedia/doubleTypes';
import { loadWorld } from '../sandbox/world/world';
import { type Clock, fakeClock } from './clock';
import { type Seen, wikidataOver } from './doubleFetch';

const world = loadWorld();
const signal = new AbortController().signal;
const [TRUSS, JOHNSON, UKRAINE] = ['Q272201', 'Q180589', 'Q212'] as const;
/** Secretary of State for International Trade, abolished on 7 February 2023; Foreign Secretary. */
const [TRADE, FOREIGN] = ['Q25863345', 'Q1371091'] as const;
/** She was the one until 15 September 2021, and the other from then on. */
const [IN_TRADE, IN_FOREIGN] = ['2020-06-01', '2022-02-02'] as const;

let double: Double;
let clock: Clock;
beforeEach(() => {
  clock = fakeClock();
  double = startDouble(world, clock.now);
});

const client = () => {
  const { wikidata, seen } = wikidataOver(double, clock);
  const cardOf = async (item: ItemId, day: string | null, language = 'en'): Promise<Card> => {
    const asked = { item, language, pageLanguage: 'en', day, budget: 4, signal };
    const outcome = await wikidata.card(asked);
    if (!outcome.ok) throw new Error(`failed: ${outcome.failure.code}`);
    return outcome.value;
  };
  return { cardOf, seen };
};

const isPost = ({ method }: Seen): boolean => method === 'POST';
const abolished = (card: Card) =>
  card.onDay?.then.map(({ item, abolished: at }) => [item, at && [at.year, at.month, at.day]]);

describe('names of what a card links to', () => {
  it('come with the ends of offices of an earlier day, in four requests', async () => {
    const { cardOf, seen } = client();
    const card = await cardOf(TRUSS, IN_TRADE);
    expect(abolished(card)).toEqual([[TRADE, [2023, 2, 7]]]);
    expect(seen).toHaveLength(4);
    const [post, ...more] = seen.filter(isPost);
    expect(more).toEqual([]);
    expect(post?.url.searchParams.get('action')).toBe('wbgraphql');
    expect(Object.keys(JSON.parse(post?.body ?? '').variables)).toEqual(['ids', 'language']);
    expect(double.violations).toEqual([]);
    // A name is a name, and nothing else.
    expect(card.onDay?.then[0]?.label).toEqual({
      ...{ text: 'Secretary of State for International Trade', language: 'en' },
    });
  });

  it('come with no end of an office that is there, or was abolished by then', async () => {
    const { cardOf, seen } = client();
    expect(abolished(await cardOf(TRUSS, IN_FOREIGN))).toEqual([[FOREIGN, undefined]]);
    const before = seen.length;
    expect(abolished(await cardOf(TRUSS, IN_TRADE))).toEqual([[TRADE, [2023, 2, 7]]]);
    expect(seen.length - before).toBeLessThanOrEqual(1);
    await cardOf(TRUSS, IN_TRADE);
    expect(seen.length - before).toBeLessThanOrEqual(1);
  });

  it('are the same by either service, in any language', async () => {
    for (const language of ['en', 'uk', 'ar']) {
      const posted = await client().cardOf(TRUSS, IN_TRADE, language);
      double.fail({ match: 'wbgraphql', mode: 'unknown-action', times: 1 });
      const got = await client().cardOf(TRUSS, IN_TRADE, language);
      expect(got.onDay?.then[0]?.abolished).toBeUndefined();
      const { abolished: _, ...office } = posted.onDay?.then[0] ?? {};
      expect(got.onDay?.then[0]).toEqual(office);
      expect(got.facts).toEqual(posted.facts);
    }
  });

  it.each<[string, ItemId, string | null]>([
    ['an article of today', TRUSS, null],
    ['a country', UKRAINE, IN_FOREIGN],
  ])('are got, as caches like it, for %s', async (_, item, day) => {
    const { cardOf, seen } = client();
    expect((await cardOf(item, day)).missing).toEqual([]);
    expect(seen).toHaveLength(4);
    expect(seen.filter(isPost)).toEqual([]);
  });

  it('that are kept cost no request for an end; where one is made anyhow, it asks for it', async () => {
    const { cardOf, seen } = client();
    await cardOf(JOHNSON, null);
    const before = seen.length;
    const [first] = abolished(await cardOf(JOHNSON, '2017-06-01')) ?? [];
    expect(first?.[0]).toBe(FOREIGN);
    const posts = seen.slice(before).filter(isPost);
    expect(seen.length - before).toBe(posts.length);
    for (const { body } of posts) expect(JSON.parse(body).variables.ids).toContain(FOREIGN);
  });

  it.each<FailureMode>(['unknown-action', '404', 'truncated'])(
    'are got after %s, for an hour without trying again',
    async (mode) => {
      double.fail({ match: 'wbgraphql', mode, times: 1 });
      const { cardOf, seen } = client();
      const card = await cardOf(TRUSS, IN_TRADE);
      expect(card.missing).toEqual([]);
      expect(abolished(card)).toEqual([[TRADE, undefined]]);
      // The one time that a card costs a fifth.
      expect(seen).toHaveLength(5);
      await cardOf(JOHNSON, IN_FOREIGN);
      expect(seen).toHaveLength(9);
      expect(seen.filter(isPost)).toHaveLength(1);
      await clock.advance(60 * 60_000);
      await cardOf('Q24025631', IN_FOREIGN);
      expect(seen.filter(isPost)).toHaveLength(2);
    },
  );

  it.each<[FailureMode, string]>([
    ['429', 'slowed'],
    ['503', 'unavailable'],
    ['reset', 'offline'],
  ])('are missing after %s: nobody who is in trouble is asked twice', async (mode, code) => {
    double.fail({ match: 'wbgraphql', mode, times: 1 });
    const { cardOf, seen } = client();
    const { missing } = await cardOf(TRUSS, IN_TRADE);
    expect(missing[0]).toMatchObject({ part: 'labels', failure: { code } });
    expect(seen.length).toBeLessThanOrEqual(4);
  });
});
