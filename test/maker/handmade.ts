/** A dump of a dozen made-up items, each with something that a maker has to get right. */
import type { RawEntity } from './wikidataRdf';

type Claims = NonNullable<RawEntity['claims']>;
type Statement = Claims[string][number];
type Snak = Statement['mainsnak'];

const GREGORIAN = 'http://www.wikidata.org/entity/Q1985727';
const JULIAN = 'http://www.wikidata.org/entity/Q1985786';

const text = (language: string, value: string) => ({ [language]: { language, value } });
const snak = (type: string, value: unknown): Snak => ({
  snaktype: 'value',
  datavalue: { type, value },
});
export const toItem = (id: string): Snak =>
  snak('wikibase-entityid', { 'entity-type': 'item', 'numeric-id': Number(id.slice(1)), id });
export const onDay = (time: string, precision = 11, calendarmodel = GREGORIAN): Snak =>
  snak('time', { time, timezone: 0, before: 0, after: 0, precision, calendarmodel });
const at = (latitude: number, longitude: number, globe = 'Q2'): Snak =>
  snak('globecoordinate', {
    ...{ latitude, longitude, altitude: null, precision: 0.01 },
    globe: `http://www.wikidata.org/entity/${globe}`,
  });
const unknown: Snak = { snaktype: 'somevalue' };
const none: Snak = { snaktype: 'novalue' };

interface More {
  readonly rank?: string;
  readonly qualifiers?: Readonly<Record<string, readonly Snak[]>>;
}
const says = (mainsnak: Snak, { rank = 'normal', qualifiers = {} }: More = {}): Statement => ({
  ...{ mainsnak, rank, qualifiers },
});
const is = (id: string): readonly Statement[] => [says(toItem(id))];

/** `links` wikis have a page about it. */
const links = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const site = `w${index}wiki`;
      return [site, { site, title: 'A title', badges: [] }];
    }),
  );

export const entity = (
  id: string,
  label: string,
  facts: { readonly links?: number; readonly claims?: Claims } & Partial<RawEntity> = {},
): RawEntity => ({
  ...{ id, type: 'item', modified: '2024-05-06T07:08:09Z' },
  labels: text('en', label),
  ...facts,
  claims: facts.claims ?? {},
  sitelinks: links(facts.links ?? 1),
});

const MINISTER = 'Q900100';
const DUKE = 'Q900101';
const NOLAND = 'Q900001';

/** Held from a day in 2020 until one in 2022. */
const minister = {
  P580: [onDay('+2020-03-04T00:00:00Z')],
  P582: [onDay('+2022-09-06T00:00:00Z')],
};

/** The items, in an order in which an office comes behind who held it. */
export const HANDMADE: readonly RawEntity[] = [
  entity(NOLAND, 'Noland', {
    links: 30,
    descriptions: text('en', 'country in the north'),
    aliases: { en: ['NL', '🏳️', 'Republic of Noland'].map((value) => ({ language: 'en', value })) },
    claims: {
      P31: is('Q6256'),
      P36: is('Q900002'),
      P625: [says(at(60.5, 20.25))],
      P571: [says(onDay('+1905-00-00T00:00:00Z', 9))],
      P1813: [says(snak('monolingualtext', { text: 'Nol', language: 'en' }))],
    },
  }),
  entity('Q900010', 'Ada Berg', {
    links: 12,
    labels: { ...text('en', 'Ada Berg'), ...text('uk', 'Ада Берґ'), ...text('xx', 'Ignored') },
    descriptions: text('en', 'politician'),
    claims: {
      P31: is('Q5'),
      P27: is(NOLAND),
      P569: [
        says(onDay('+1970-01-02T00:00:00Z')),
        says(onDay('+1999-01-02T00:00:00Z'), { rank: 'deprecated' }),
      ],
      P39: [
        says(toItem(DUKE), {
          rank: 'preferred',
          qualifiers: { P580: [onDay('+2023-00-00T00:00:00Z', 9)], P582: [none] },
        }),
        says(toItem(MINISTER), { qualifiers: minister }),
        says(toItem(MINISTER), {
          rank: 'deprecated',
          qualifiers: { P580: [onDay('+1990-01-01T00:00:00Z')] },
        }),
        says(toItem(MINISTER), { qualifiers: { P582: [unknown] } }),
        says(toItem('Q900999')),
      ],
      P26: [says(unknown)],
    },
  }),
  entity('Q900011', 'Old Duke', {
    links: 12,
    claims: {
      P31: is('Q5'),
      P569: [says(onDay('-0044-03-15T00:00:00Z', 11, JULIAN))],
      P570: [says(onDay('+1700-02-18T00:00:00Z', 11, JULIAN))],
      P39: [says(toItem(DUKE), { qualifiers: { P642: [toItem(NOLAND)] } })],
    },
  }),
  entity('Q900002', 'Nolandia', {
    links: 12,
    claims: {
      P31: is('Q515'),
      P17: is(NOLAND),
      P625: [says(at(61, 21)), says(at(1, 2), { rank: 'deprecated' })],
    },
  }),
  entity('Q900003', 'Sea of Calm', { links: 9, claims: { P625: [says(at(8, 31, 'Q405'))] } }),
  entity('Q900004', 'Somewhere', { links: 8, claims: { P625: [says(at(-33, -70))] } }),
  entity('Q900005', 'unused', {
    links: 7,
    labels: text('mul', 'Everywhere Inc.'),
    claims: { P31: is('Q4830453') },
  }),
  entity('Q900006', 'Mercury', { links: 40, claims: { P31: is('Q4167410') } }),
  entity('Q900007', 'Berg', { links: 40, claims: { P31: is('Q101352') } }),
  entity('Q900008', 'Bergs', { links: 40, descriptions: text('en', 'Wikimedia list article') }),
  entity('Q900009', 'unused', { links: 40, labels: text('xx', 'Nobody reads this') }),
  entity('Q900012', 'Small Thing', { links: 0, descriptions: text('en', 'thing') }),
  entity(MINISTER, 'minister of tides', {
    links: 2,
    claims: { P31: is('Q294414'), P17: is(NOLAND) },
  }),
  entity(DUKE, 'duke', { links: 0, claims: { P31: is('Q4164871') } }),
];

/** Entities as a dump has them: a list with one entity a line. */
export const dumpOf = (entities: readonly RawEntity[]): string =>
  `[\n${entities.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`;
