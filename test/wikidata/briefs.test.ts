import { beforeEach, describe, expect, it } from 'vitest';
import type { ItemId } from '../../src/engine/types';
import type { BriefPurpose } from '../../src/wikidata/briefs';
import { startDouble } from '../sandbox/wikimedia/double';
import type { Double, FailureMode } from '../sandbox/wikimedia/doubleTypes';
import { loadWorld } from '../sandbox/world/world';
import { type Clock, fakeClock } from './clock';
import { wikidataOver } from './doubleFetch';

const world = loadWorld();
const CAST: readonly ItemId[] = ['Q24025631', 'Q180589', 'Q212', 'Q1899'];
const signal = new AbortController().signal;

let double: Double;
let clock: Clock;
beforeEach(() => {
  clock = fakeClock();
  double = startDouble(world, clock.now);
});

const client = () => {
  const { wikidata, seen } = wikidataOver(double, clock);
  const ask = (items: readonly ItemId[], purpose: BriefPurpose = 'cast', language = 'en') =>
    wikidata.briefs({ items, language, purpose, visit: 'a', signal });
  return { ask, seen };
};

describe('briefs', () => {
  it('come by one polite POST, and then from the cache', async () => {
    const { ask, seen } = client();
    const { briefs, outcome } = await ask(CAST);
    expect(outcome.ok).toBe(true);
    expect([...briefs.keys()].sort()).toEqual([...CAST].sort());
    expect([...(await ask(CAST)).briefs]).toEqual([...briefs]);
    expect(seen).toHaveLength(1);
    expect(seen[0]?.method).toBe('POST');
    expect(seen[0]?.headers['content-type']).toBe('application/json');
    expect(seen[0]?.url.searchParams.get('origin')).toBe('*');
    expect(double.violations).toEqual([]);
  });

  it('read dates, ranks and names as a card does', async () => {
    const { briefs } = await client().ask(CAST, 'cast', 'de');
    const kuleba = briefs.get('Q24025631');
    expect(kuleba?.kind).toBe('person');
    expect(kuleba?.item.labels).toEqual({ de: { text: 'Dmytro Kuleba', language: 'de' } });
    expect(kuleba?.names.Q6866156).toEqual({ text: 'Außenminister der Ukraine', language: 'de' });
    const [, minister] = kuleba?.item.statements.P39 ?? [];
    expect(minister).toMatchObject({
      value: { type: 'item', item: 'Q6866156' },
      preferred: false,
      qualifiers: {
        P580: [{ type: 'time', time: { year: 2020, month: 3, day: 4, precision: 11 } }],
        P1365: [{ type: 'item', item: 'Q16713168' }],
      },
    });
    expect(briefs.get('Q1899')?.item.statements.P625?.[0]?.value).toMatchObject({
      type: 'coordinates',
    });
  });

  it('ask for no more than fifty, and for the rest the next time', async () => {
    const items = [...world.entities.keys()].filter((id) => id.startsWith('Q')).slice(0, 60);
    const { ask, seen } = client();
    expect((await ask(items as ItemId[], 'story')).briefs.size).toBe(50);
    expect((await ask(items as ItemId[], 'story')).briefs.size).toBe(60);
    expect(seen).toHaveLength(2);
    expect(double.violations).toEqual([]);
  });

  it('keep to one request for the list of an article, and to two for its views', async () => {
    const { ask, seen } = client();
    await ask(['Q212']);
    const spent = await ask(['Q180589']);
    expect(spent).toMatchObject({ outcome: { ok: false, failure: { code: 'slowed' } } });
    expect((await ask(['Q180589'], 'story')).briefs.size).toBe(1);
    expect((await ask(['Q159'], 'story')).briefs.size).toBe(1);
    expect((await ask(['Q145'], 'story')).outcome.ok).toBe(false);
    expect(seen).toHaveLength(3);
  });

  it('of items that were deleted or moved', async () => {
    const [from, to] = [...world.redirects].find(([, id]) => world.entities.has(id)) ?? [];
    const { ask, seen } = client();
    const items = ['Q2147483646', from ?? 'Q1', 'Q0' as ItemId, 'Q212'] as const;
    const { briefs, outcome } = await ask(items);
    expect(outcome.ok).toBe(true);
    expect([...briefs.keys()].sort()).toEqual([from, 'Q212'].sort());
    expect(briefs.get(from as ItemId)?.item.id).toBe(to);
    await ask(items, 'story');
    expect(seen).toHaveLength(1);
  });

  it.each<[FailureMode, string]>([
    ['unknown-action', 'malformed'],
    ['404', 'gone'],
    ['truncated', 'malformed'],
  ])('are done without for an hour after %s, and never fetched whole', async (mode, code) => {
    double.fail({ mode, times: 1 });
    const { ask, seen } = client();
    expect(await ask(CAST)).toMatchObject({ outcome: { ok: false, failure: { code } } });
    expect(await ask(CAST)).toMatchObject({ outcome: { failure: { code: 'unavailable' } } });
    expect(seen).toHaveLength(1);
    // A reader who opens a view is answered by asking again.
    expect((await ask(CAST, 'story')).briefs.size).toBe(CAST.length);
    await clock.advance(60 * 60_000);
    expect((await ask(['Q159'])).briefs.size).toBe(1);
    expect(seen.filter(({ url }) => url.searchParams.get('action') !== 'wbgraphql')).toEqual([]);
  });

  it.each<[FailureMode, string]>([
    ['429', 'slowed'],
    ['403', 'refused'],
    ['503', 'unavailable'],
    ['html', 'unavailable'],
    ['reset', 'offline'],
  ])('say why they are not there after %s, with what is kept', async (mode, code) => {
    const { ask } = client();
    await ask(['Q212']);
    double.fail({ mode });
    const { briefs, outcome } = await ask(CAST, 'story');
    expect([...briefs.keys()]).toEqual(['Q212']);
    expect(outcome).toMatchObject({ ok: false, failure: { code } });
  });
});
