import { describe, expect, it } from 'vitest';
import type { ItemId } from '../../src/engine/types';
import { startDouble } from '../sandbox/wikimedia/double';
import { smallWorld } from '../sandbox/wikimedia/smallWorld';
import type { EntityId, RawRevision } from '../sandbox/worldTypes';
import { fakeClock } from './clock';
import { wikidataOver } from './doubleFetch';

const QUARTER = 15 * 60_000;

/** `count` edits, each taking back the one before, the latest an hour before the clock. */
const reverts = (count: number): readonly RawRevision[] =>
  Array.from({ length: count }, (_, i) => ({
    revid: 1000 - i,
    timestamp: new Date(fakeClock().now() - (i + 1) * 3_600_000).toISOString(),
    tags: ['mw-undo'],
  }));

const over = (count: number) => {
  const clock = fakeClock();
  const revisions = new Map<EntityId, readonly RawRevision[]>([['Q1', reverts(count)]]);
  const double = startDouble({ ...smallWorld(), revisions }, clock.now);
  const { wikidata, seen } = wikidataOver(double, clock);
  const ask = (item: ItemId = 'Q1') =>
    wikidata.edits({ item, signal: new AbortController().signal });
  return { clock, double, seen, ask };
};

describe('edits of an item', () => {
  it('are told by one polite request that names the item and nobody', async () => {
    const { double, seen, ask } = over(14);
    expect(await ask()).toEqual({ ok: true, value: { count: 14, more: false } });
    expect(seen.map(({ url }) => url.href)).toEqual([
      'https://www.wikidata.org/w/api.php?action=query&format=json&prop=revisions' +
        '&rvprop=timestamp%7Ctags&rvlimit=50&titles=Q1&formatversion=2&maxage=900&smaxage=900&origin=*',
    ]);
    expect(double.violations).toEqual([]);
  });

  it('that are nothing unusual, or of an item that is gone, are none', async () => {
    const { ask } = over(2);
    expect(await ask()).toEqual({ ok: true, value: null });
    expect(await ask('Q2')).toEqual({ ok: true, value: null });
    expect(await ask('Q999')).toEqual({ ok: true, value: null });
  });

  it.each([3, 2])('are kept for a quarter of an hour, be they %i', async (count) => {
    const { clock, seen, ask } = over(count);
    await ask();
    await clock.advance(QUARTER - 1000);
    await ask();
    expect(seen).toHaveLength(1);
    await clock.advance(2000);
    await ask();
    expect(seen).toHaveLength(2);
  });

  it('fail as data, and are asked for again', async () => {
    const { double, ask } = over(3);
    const undo = double.fail({ mode: '503', times: 1 });
    expect(await ask()).toMatchObject({ ok: false, failure: { code: 'unavailable' } });
    undo();
    expect(await ask()).toMatchObject({ ok: true, value: { count: 3 } });
  });

  it('are not asked for by an id that cannot be', async () => {
    const { seen, ask } = over(3);
    expect(await ask('Q99999999999')).toEqual({ ok: true, value: null });
    expect(seen).toEqual([]);
  });
});
