/** Every real item at hand becomes a card: 635 of a Wikidata dump, where they are present. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ItemId } from '../../src/engine/types';
import { assembleCard, draftCard } from '../../src/wikidata/card';
import { FACT_KEYS } from '../../src/wikidata/factKeys';
import { readItem } from '../../src/wikidata/readItem';
import type { Card } from '../../src/wikidata/types';
import { sharedData } from './sharedData';

interface RawStatement {
  readonly rank: string;
  readonly mainsnak: { readonly datavalue?: { readonly value: unknown } };
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

/** A third of the linked items have no name the reader could use. */
const labelOf = (id: ItemId) =>
  Number(id.slice(1)) % 3 === 0 ? null : { text: `name ${id.slice(1)}`, language: 'en' };

const cardOf = (raw: Raw, day: string | null): Card => {
  const item = readItem(raw);
  if (item === null) throw new Error(`${raw.id} was not read`);
  return assembleCard(draftCard(item, { day, now: NOW }), {
    languages: ['en', 'de', 'en'],
    labelOf,
    extract: null,
    picture: null,
    wikipediaUrl: null,
    missing: [],
  });
};

/** Every text a reader would see. Ids, keys and addresses are not shown as text. */
const textsOf = (card: Card): readonly string[] => {
  const { name, nativeName, description, facts, onDay } = card;
  const tenures = [...(onDay?.then ?? []), ...(onDay?.since ?? [])];
  const values = facts.flatMap((fact) => fact.values);
  return [
    name.text,
    nativeName?.text ?? '',
    description?.text ?? '',
    ...tenures.map(({ label }) => label.text),
    ...values.map((value) => (value.type === 'item' ? value.label.text : '')),
    ...values.map((value) => (value.type === 'text' ? value.text : '')),
    ...values.map((value) => (value.type === 'quantity' ? (value.unit?.text ?? '') : '')),
  ];
};

const itemsOf = (raw: Raw, property: string, deprecated: boolean): readonly string[] =>
  (raw.claims?.[property] ?? [])
    .filter(({ rank }) => (rank === 'deprecated') === deprecated)
    .map(({ mainsnak }) => JSON.stringify(mainsnak.datavalue?.value));

describe.skipIf(path === null)('items of a real dump', () => {
  const slice = path === null ? [] : readSlice(path);

  it('are all there', () => expect(slice).toHaveLength(635));

  it.each([null, '2022-02-02', '1995-06-01'])(
    'make cards for the day %s',
    (day) => {
      const cards = slice.map((raw) => ({ raw, card: cardOf(raw, day) }));
      const wrong = (test: (card: Card) => boolean): readonly string[] =>
        cards.filter(({ card }) => test(card)).map(({ raw }) => raw.id);
      expect(cards.filter(({ raw, card }) => card.item !== raw.id)).toEqual([]);
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

  it('show no value that only deprecated statements have', () => {
    let checked = 0;
    for (const raw of slice) {
      for (const { property, values } of cardOf(raw, null).facts) {
        const good = itemsOf(raw, property, false).join();
        for (const bad of itemsOf(raw, property, true)) {
          const id = /"id":"(Q\d+)"/.exec(bad)?.[1];
          if (id === undefined || good.includes(`"${id}"`)) continue;
          checked += 1;
          expect(values.some((value) => value.type === 'item' && value.item === id)).toBe(false);
        }
      }
    }
    expect(checked).toBeGreaterThan(0);
  });

  it('tell people, places, works and the rest apart', () => {
    const kind = (id: string) => {
      const raw = slice.find((one) => one.id === id);
      return raw && cardOf(raw, null).kind;
    };
    expect([kind('Q42'), kind('Q183'), kind('Q1297')]).toEqual(['person', 'place', 'place']);
  });
});
