/** Cards for tests and the gallery: real items and dates, invented sentences. */
import type { ItemId } from '../../src/engine/types';
import type { Card, Source, TimePoint } from '../../src/wikidata/types';
import { drawing } from './drawing';
import { day, month, year } from './points';

const label = (text: string, language = 'en') => ({ text, language });
const item = (id: ItemId, text: string) =>
  ({ type: 'item', item: id, label: label(text), during: null }) as const;
const time = (point: TimePoint) => ({ type: 'time', time: point, during: null }) as const;

const GOVERNMENT: Source = {
  type: 'stated',
  by: label('Government of Ukraine'),
  url: 'https://www.kmu.gov.ua/en/team',
  on: day(2021, 8, 2),
  looked: true,
};
const WIKIPEDIA: Source = {
  ...{ type: 'imported', by: label('English Wikipedia'), url: null, on: null, looked: false },
};
const PARLIAMENT: Source = {
  type: 'stated',
  by: null,
  url: 'https://www.rada.gov.ua/',
  on: day(2020, 3, 5),
  looked: false,
};

const blank = {
  coordinates: null,
  nativeName: null,
  pronunciation: null,
  description: null,
  extract: null,
  picture: null,
  onDay: null,
  facts: [],
  wikipediaUrl: null,
  modified: '2026-11-18T09:00:00Z',
  missing: [],
} as const;

/** An office of which nothing else is stated. */
const bare = { acting: false, district: null, of: null, as: null } as const;

export const NOW = Date.parse('2026-11-23T12:00:00Z');

export const KULEBA: Card = {
  ...blank,
  item: 'Q44743215',
  kind: 'person',
  name: label('Dmytro Kuleba'),
  nativeName: label('Дмитро Кулеба', 'uk'),
  pronunciation: {
    ipa: { text: 'dmɪˈtrɔ kʊˈlɛbɐ', language: label('Ukrainian') },
    recording: { file: 'Uk-Кулеба.ogg', language: label('Ukrainian') },
  },
  description: label('Ukrainian politician and diplomat'),
  extract: {
    text: 'Dmytro Ivanovych Kuleba is a Ukrainian politician and diplomat. He led his country’s foreign ministry for four and a half years and had been a deputy prime minister before. Earlier he represented Ukraine at an organisation in Strasbourg.',
    language: 'en',
    direction: 'ltr',
    title: 'Dmytro Kuleba',
    url: 'https://en.wikipedia.org/wiki/Dmytro_Kuleba',
  },
  picture: {
    src: drawing('person', 210),
    width: 160,
    height: 200,
    author: 'A. Photographer',
    licence: 'CC BY 4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
    page: 'https://commons.wikimedia.org/wiki/File:Example.jpg',
  },
  onDay: {
    day: '2022-02-02',
    // biome-ignore lint/suspicious/noThenProperty: a list, which nobody can await
    then: [
      {
        property: 'P39',
        item: 'Q15735113',
        label: label('Minister of Foreign Affairs of Ukraine'),
        during: { from: day(2020, 3, 4), to: day(2024, 9, 5), ended: true },
        holds: 'yes',
        source: PARLIAMENT,
        ...bare,
      },
    ],
    since: [],
    ended: null,
  },
  facts: [
    { key: 'born', property: 'P569', values: [{ ...time(day(1981, 4, 19)), source: GOVERNMENT }] },
    {
      key: 'birthplace',
      property: 'P19',
      values: [{ ...item('Q155042', 'Sumy'), source: WIKIPEDIA }],
    },
    { key: 'citizenship', property: 'P27', values: [item('Q212', 'Ukraine')] },
    {
      key: 'occupation',
      property: 'P106',
      values: [item('Q82955', 'politician'), item('Q193391', 'diplomat')],
    },
    {
      key: 'position',
      property: 'P39',
      values: [
        {
          ...item('Q20067862', 'Deputy Prime Minister of Ukraine'),
          during: { from: day(2019, 8, 29), to: day(2020, 3, 4), ended: true },
          source: PARLIAMENT,
        },
      ],
    },
    {
      key: 'website',
      property: 'P856',
      values: [{ type: 'url', url: 'https://mfa.gov.ua/', during: null }],
    },
  ],
  wikidataUrl: 'https://www.wikidata.org/wiki/Q44743215',
  wikipediaUrl: 'https://en.wikipedia.org/wiki/Dmytro_Kuleba',
};

export const TRUSS: Card = {
  ...blank,
  item: 'Q526407',
  kind: 'person',
  name: label('Liz Truss'),
  description: label('Prime Minister of the United Kingdom in 2022'),
  onDay: {
    day: '2022-02-02',
    // biome-ignore lint/suspicious/noThenProperty: a list, which nobody can await
    then: [
      {
        property: 'P39',
        item: 'Q1',
        label: label('Secretary of State for Foreign, Commonwealth and Development Affairs'),
        during: { from: day(2021, 9, 15), to: day(2022, 9, 6), ended: true },
        holds: 'yes',
        ...bare,
      },
      {
        property: 'P39',
        item: 'Q2',
        label: label('Minister for Women and Equalities'),
        during: { from: month(2019, 9), to: day(2022, 9, 6), ended: true },
        holds: 'maybe',
        ...bare,
      },
      {
        property: 'P39',
        item: 'Q77685926',
        label: label('member of the 58th Parliament of the United Kingdom'),
        during: { from: day(2019, 12, 12), to: day(2024, 5, 30), ended: true },
        holds: 'yes',
        ...{ ...bare, district: label('South West Norfolk') },
      },
    ],
    since: [
      {
        property: 'P39',
        item: 'Q14211',
        label: label('Prime Minister of the United Kingdom'),
        during: { from: day(2022, 9, 6), to: day(2022, 10, 25), ended: true },
        holds: 'no',
        ...bare,
      },
    ],
    ended: null,
  },
  facts: [
    { key: 'born', property: 'P569', values: [time(day(1975, 7, 26))] },
    { key: 'birthplace', property: 'P19', values: [item('Q34217', 'Oxford')] },
    { key: 'citizenship', property: 'P27', values: [item('Q145', 'United Kingdom')] },
    {
      key: 'party',
      property: 'P102',
      values: [
        {
          ...item('Q9626', 'Conservative Party'),
          during: { from: year(1996), to: null, ended: false },
        },
      ],
    },
    {
      key: 'education',
      property: 'P69',
      values: [item('Q223429', 'Merton College')],
    },
  ],
  wikidataUrl: 'https://www.wikidata.org/wiki/Q526407',
  wikipediaUrl: 'https://en.wikipedia.org/wiki/Liz_Truss',
  missing: [
    { part: 'extract', failure: { code: 'timeout', retryAfter: null } },
    { part: 'picture', failure: { code: 'timeout', retryAfter: null } },
  ],
};

export const KYIV: Card = {
  ...blank,
  item: 'Q1899',
  coordinates: [50.45, 30.523333],
  kind: 'place',
  name: label('Kyiv'),
  nativeName: label('Київ', 'uk'),
  description: label('capital and largest city of Ukraine'),
  extract: {
    text: 'Kyiv is the capital and the most populous city of Ukraine. It lies in the north of the country on both banks of the river Dnipro.',
    language: 'en',
    direction: 'ltr',
    title: 'Kyiv',
    url: 'https://en.wikipedia.org/wiki/Kyiv',
  },
  picture: {
    src: drawing('place', 90, 480, 320),
    width: 480,
    height: 320,
    author: 'Somebody with rather a long name, for the Department of Example Photography',
    licence: 'CC BY-SA 4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by-sa/4.0/',
    page: 'https://commons.wikimedia.org/wiki/File:Example2.jpg',
  },
  facts: [
    { key: 'country', property: 'P17', values: [item('Q212', 'Ukraine')] },
    {
      key: 'population',
      property: 'P1082',
      values: [
        { type: 'quantity', amount: 2_952_301, unit: null, on: day(2022, 1, 1), during: null },
      ],
    },
    {
      key: 'area',
      property: 'P2046',
      values: [{ type: 'quantity', amount: 847.66, unit: label('km²'), on: null, during: null }],
    },
    {
      key: 'mayor',
      property: 'P6',
      values: [
        {
          ...item('Q134893', 'Vitali Klitschko'),
          during: { from: day(2014, 6, 5), to: null, ended: false },
        },
      ],
    },
    { key: 'founded', property: 'P571', values: [time({ ...year(482), precision: 7, year: 482 })] },
  ],
  wikidataUrl: 'https://www.wikidata.org/wiki/Q1899',
  wikipediaUrl: 'https://en.wikipedia.org/wiki/Kyiv',
};

/** The longest words and the other direction of writing. */
export const LONG: Card = {
  ...KYIV,
  item: 'Q649',
  name: label('Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz', 'de'),
  nativeName: null,
  picture: null,
  description: label('Donaudampfschifffahrtsgesellschaftskapitänsverordnung von 1999', 'de'),
  facts: [
    {
      key: 'headquarters',
      property: 'P159',
      values: [item('Q1', 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch')],
    },
    { key: 'area', property: 'P2046', values: [{ type: 'unknown', during: null }] },
  ],
};
