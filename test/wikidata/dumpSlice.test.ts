/** Every real item at hand becomes a card: 635 of a Wikidata dump, where they are present. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ItemId } from '../../src/engine/types';
import { assembleCard, draftCard } from '../../src/wikidata/card';
import { FACT_KEYS } from '../../src/wikidata/factKeys';
import type { Item } from '../../src/wikidata/item';
import { termIn } from '../../src/wikidata/names';
import { readItem } from '../../src/wikidata/readItem';
import type { Card } from '../../src/wikidata/types';
import { sharedData } from './sharedData';

interface RawStatement {
  readonly rank: string;
}
interface Raw {
  readonly id: ItemId;
  readonly labels?: Record<string, unknown>;
  readonly claims?: Record<string, readonly RawStatement[]>;
}

const path = sharedData('entities/dump-slice.json.gz');
/** What no reader should ever see. */
const UNFIT = /^Q\d+$|undefined|\[object|NaN/;
const KEYS: ReadonlySet<string> = new Set(FACT_KEYS);
/** Only so that a stuck run ends: no measure of speed. Milliseconds. */
const LIMIT = 120_000;
const NOW = Date.parse('2026-11-23T00:00:00Z');

const readSlice = (file: string): readonly Raw[] =>
  JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as readonly Raw[];

type Label = { readonly text: string; readonly language: string };
type Naming = (id: ItemId) => Label | null;

/** A third of the linked items have no name the reader could use. */
const invented: Naming = (id) =>
  Number(id.slice(1)) % 3 === 0 ? null : { text: `name ${id.slice(1)}`, language: 'en' };

const itemOf = (raw: Raw): Item => {
  const item = readItem(raw);
  if (item === null) throw new Error(`${raw.id} was not read`);
  return item;
};

const cardOf = (item: Item, day: string | null, labelOf: Naming = invented): Card =>
  assembleCard(draftCard(item, { day, now: NOW }), {
    languages: ['en', 'de', 'en'],
    labelOf,
    extract: null,
    picture: null,
    wikipediaUrl: null,
    missing: [],
  });

/** Every text a reader would see. Ids, keys and addresses are not shown as text. */
const textsOf = (card: Card): readonly string[] => {
  const { name, nativeName, description, facts, onDay } = card;
  const tenures = [...(onDay?.then ?? []), ...(onDay?.since ?? [])];
  const values = facts.flatMap((fact) => [...fact.values, ...(fact.since ?? [])]);
  return [
    name.text,
    nativeName?.text ?? '',
    description?.text ?? '',
    ...tenures.flatMap(({ label, district, of, as }) =>
      [label, district, of, as].flatMap((one) => one?.text ?? []),
    ),
    ...values.map((value) => (value.type === 'item' ? value.label.text : '')),
    ...values.map((value) => (value.type === 'text' ? value.text : '')),
    ...values.map((value) => (value.type === 'quantity' ? (value.unit?.text ?? '') : '')),
  ];
};

/** The same item as if nobody had ever made the statements that Wikidata calls wrong. */
const withoutDeprecated = (raw: Raw): Raw => ({
  ...raw,
  claims: Object.fromEntries(
    Object.entries(raw.claims ?? {}).map(([property, all]) => [
      property,
      all.filter(({ rank }) => rank !== 'deprecated'),
    ]),
  ),
});

/** Real items call few statements wrong: here, every third. */
const thirdDeprecated = (raw: Raw): Raw => ({
  ...raw,
  claims: Object.fromEntries(
    Object.entries(raw.claims ?? {}).map(([property, all]) => [
      property,
      all.map((one, i) => (i % 3 === 0 ? { ...one, rank: 'deprecated' } : one)),
    ]),
  ),
});

const hasDeprecated = ({ claims = {} }: Raw): boolean =>
  Object.values(claims).some((all) => all.some(({ rank }) => rank === 'deprecated'));

describe.skipIf(path === null)('items of a real dump', () => {
  const slice = path === null ? [] : readSlice(path);
  const items = slice.map(itemOf);
  const names = new Map(items.map((item) => [item.id, termIn(item.labels, ['en'])]));
  /** Real names, for those of the slice; nobody else has one. */
  const real: Naming = (id) => names.get(id) ?? null;

  it('are all there', () => expect(slice).toHaveLength(635));

  it.each([
    ['now', null, invented],
    ['in 2022', '2022-02-02', invented],
    ['in 2022, with their own names', '2022-02-02', real],
    ['in 1850', '1850-06-01', real],
    ['in the future', '2035-06-01', real],
    ['on a day that is none', '2022-02-30', real],
  ] as const)(
    'make cards of articles written %s',
    (_, day, labelOf) => {
      const cards = items.map((item) => ({ item, card: cardOf(item, day, labelOf) }));
      const wrong = (test: (card: Card) => boolean): readonly string[] =>
        cards.filter(({ card }) => test(card)).map(({ item }) => item.id);
      expect(cards.filter(({ item, card }) => card.item !== item.id)).toEqual([]);
      expect(wrong((card) => textsOf(card).some((text) => UNFIT.test(text)))).toEqual([]);
      expect(wrong(({ facts }) => facts.length > 10)).toEqual([]);
      expect(wrong(({ facts }) => facts.some(({ values }) => values.length === 0))).toEqual([]);
      expect(wrong(({ facts }) => facts.some(({ key }) => !KEYS.has(key)))).toEqual([]);
      // A card crosses to the panel as JSON: nothing may be lost on the way.
      const crossed = cards.map(({ card }) => JSON.parse(JSON.stringify(card)));
      expect(crossed).toEqual(cards.map(({ card }) => card));
    },
    LIMIT,
  );

  it('say of 2035 nothing without a doubt that has no planned end', () => {
    const cards = items.map((item) => cardOf(item, '2035-06-01'));
    const sure = cards
      .flatMap(({ onDay }) => onDay?.then ?? [])
      .filter((one) => one.holds !== 'maybe');
    expect(sure).toEqual([]);
  });

  it('make the same cards without their deprecated statements', () => {
    const marked = [...slice.filter(hasDeprecated), ...slice.slice(0, 200).map(thirdDeprecated)];
    expect(slice.filter(hasDeprecated).length).toBeGreaterThan(20);
    const cards = (all: readonly Raw[]) => all.map((raw) => cardOf(itemOf(raw), '2022-02-02'));
    expect(cards(marked)).toEqual(cards(marked.map(withoutDeprecated)));
  });

  it('tell people, places, works and the rest apart', () => {
    const kind = (id: string) => {
      const item = items.find((one) => one.id === id);
      return item && cardOf(item, null).kind;
    };
    expect([kind('Q42'), kind('Q183'), kind('Q1297')]).toEqual(['person', 'place', 'place']);
  });
});
