import { beforeEach, describe, expect, it } from 'vitest';
import type { ItemId } from '../../src/engine/types';
import { memoryStore } from '../../src/wikidata/memoryStore';
import { CREDIT_PATIENCE } from '../../src/wikidata/pictureCredits';
import type { ProfilePurpose } from '../../src/wikidata/profiles';
import type { NameQuery, Outcome, Profile } from '../../src/wikidata/types';
import { startDouble } from '../sandbox/wikimedia/double';
import type { Double } from '../sandbox/wikimedia/doubleTypes';
import { loadWorld } from '../sandbox/world/world';
import { type Clock, fakeClock } from './clock';
import { wikidataOver } from './doubleFetch';

const world = loadWorld();
const [KULEBA, JOHNSON, UKRAINE, KYIV] = ['Q24025631', 'Q180589', 'Q212', 'Q1899'] as const;
const CAST: readonly ItemId[] = [KULEBA, JOHNSON, UKRAINE, KYIV];
const signal = new AbortController().signal;

let double: Double;
let clock: Clock;
beforeEach(() => {
  clock = fakeClock();
  double = startDouble(world, clock.now);
});

interface Given {
  readonly purpose?: ProfilePurpose;
  readonly language?: string;
  readonly visit?: string;
}

const client = (store = memoryStore({ now: clock.now })) => {
  const { wikidata, seen } = wikidataOver(double, clock, store);
  const ask = (items: readonly ItemId[], given: Given = {}) =>
    wikidata.profiles({
      ...{ items, language: 'en', purpose: 'cast', visit: 'a', signal },
      ...given,
    });
  const resolve = (names: readonly string[], visit = 'a') =>
    wikidata.resolve({ language: 'en', names: names.map(query), visit, signal });
  /** What was asked, a word each. */
  const asked = (): readonly string[] =>
    seen.map(({ url }) => url.searchParams.get('prop') ?? url.searchParams.get('action') ?? '');
  return { wikidata, ask, resolve, asked, seen, store };
};

const query = (name: string, entity: number): NameQuery => ({
  ...{ entity, name, forms: [name], kind: null },
});

const told = (outcome: Outcome<readonly Profile[]>): ReadonlyMap<ItemId, Profile> => {
  if (!outcome.ok) throw new Error(`failed: ${outcome.failure.code}`);
  return new Map(outcome.value.map((one) => [one.item, one]));
};

const NAMES = 'pageprops|description|pageimages';

describe('profiles', () => {
  it('come by one request for briefs and one for all pictures, and then from the cache', async () => {
    const { ask, asked, seen, store } = client();
    const first = told(await ask(CAST));
    expect(asked()).toEqual(['wbgraphql', 'imageinfo']);
    const files = seen[1]?.url.searchParams.get('titles')?.split('|');
    expect(files).toEqual([
      'File:Boris Johnson, drawing.svg',
      'File:Dmytro Kuleba, drawing.svg',
      'File:Flag of Ukraine, drawing.svg',
      'File:Kyiv, drawing.svg',
    ]);
    expect(first.get(KULEBA)).toMatchObject({
      label: 'Dmytro Kuleba',
      thumbnail: { width: 330, credit: { licence: 'CC BY 4.0' } },
    });
    const later = client(store);
    expect(told(await later.ask(CAST))).toEqual(first);
    expect(told(await later.ask(CAST, { purpose: 'choices', visit: 'b' }))).toEqual(first);
    expect(later.seen).toEqual([]);
    expect(double.violations).toEqual([]);
  });

  it('say in the reader’s language what it has words for, and nothing in another', async () => {
    const german = told(await client().ask([JOHNSON, KYIV], { language: 'de-AT' }));
    expect(german.get(KYIV)).toMatchObject({ label: 'Kyjiw' });
    // His name is the same in all languages.
    expect(german.get(JOHNSON)?.label).toBe('Boris Johnson');
    // Wikidata falls back to English here, which is no better than what the list had.
    const persian = told(await client().ask([KYIV], { language: 'fa' }));
    expect(persian.get(KYIV)).toMatchObject({ label: null, description: null });
  });

  it('keep the whole cast within three requests, names included', async () => {
    const few = client();
    await few.resolve(['Chatham House']);
    expect(told(await few.ask(CAST)).get(KYIV)?.thumbnail).not.toBeNull();
    expect(few.asked()).toEqual([NAMES, 'wbgraphql', 'imageinfo']);
    // Late text brings names: the three are spent.
    await few.resolve(['Somebody Else']);
    expect(few.seen).toHaveLength(3);
  });

  it('do without pictures where names took two requests', async () => {
    const many = client();
    await many.resolve(Array.from({ length: 60 }, (_, index) => `Name of ${index}`));
    const found = told(await many.ask(CAST));
    expect(many.asked()).toEqual([NAMES, NAMES, 'wbgraphql']);
    expect([...found.values()].map(({ thumbnail }) => thumbnail)).toEqual(CAST.map(() => null));
  });

  it('ask for no more after that, whoever asks at once', async () => {
    const { wikidata, ask, resolve, seen } = client();
    await Promise.all([
      ...[resolve(['Chatham House']), ask(CAST), ask(['Q145']), resolve(['Somebody Else'])],
      wikidata.briefs({ items: ['Q159'], language: 'en', purpose: 'cast', visit: 'a', signal }),
    ]);
    await ask(['Q649']);
    expect(seen.length).toBeLessThanOrEqual(3);
  });

  it('of what a name may stand for, cost two requests for each of five looks', async () => {
    const { ask, seen } = client();
    const items: readonly ItemId[] = [KULEBA, JOHNSON, KYIV, UKRAINE, 'Q7747', 'Q6279', 'Q3874799'];
    for (const item of items) await ask([item], { purpose: 'choices' });
    expect(seen).toHaveLength(10);
    // The list has its own.
    await ask(['Q9682']);
    expect(seen.length).toBeGreaterThan(10);
  });

  it('leave out a picture without author or free licence, and one that is gone', async () => {
    const [file] = [...world.files.values()].filter(({ name }) => name.startsWith('Kyiv,'));
    if (file === undefined) throw new Error('the world has no picture of Kyiv');
    const files = new Map(world.files).set(file.name, {
      ...file,
      metadata: { ...file.metadata, LicenseShortName: 'CC BY-NC 4.0' },
    });
    files.delete('Dmytro Kuleba, drawing.svg');
    double = startDouble({ ...world, files }, clock.now);
    const found = told(await client().ask(CAST));
    expect(CAST.filter((item) => found.get(item)?.thumbnail !== null)).toEqual([JOHNSON, UKRAINE]);
  });

  it('stand without pictures where Commons fails, which costs nothing and is tried again', async () => {
    const { ask } = client();
    const recover = double.fail({ match: 'commons.wikimedia.org', mode: '404' });
    expect(told(await ask([KYIV])).get(KYIV)).toMatchObject({ label: 'Kyiv', thumbnail: null });
    recover();
    expect(told(await ask([KYIV])).get(KYIV)?.thumbnail).not.toBeNull();
  });

  it('do not keep the list waiting for pictures', async () => {
    const { ask, seen } = client();
    double.fail({ match: 'commons.wikimedia.org', mode: 'stall' });
    const asked = ask(CAST);
    while (seen.length < 2) await clock.advance(0);
    await clock.advance(CREDIT_PATIENCE);
    expect(told(await asked).get(KYIV)).toMatchObject({ label: 'Kyiv', thumbnail: null });
  });

  it('say why, where nothing is known', async () => {
    double.fail({ mode: 'unknown-action', times: 1 });
    expect(await client().ask(CAST)).toMatchObject({ failure: { code: 'malformed' } });
  });
});
