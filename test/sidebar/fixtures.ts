/** An article and its cards for tests and the gallery: real items and dates, invented sentences. */
import type { ItemId, Kind } from '../../src/engine/types';
import type { ArticleState, CastEntity } from '../../src/protocol/panelPort';
import type { Card, Choice, NameAnswer, TimePoint } from '../../src/wikidata/types';

export const VISIT = 'visit-1';

/** A drawn stand-in for a photograph: head and shoulders, or hills for a place. */
const drawing = (kind: 'person' | 'place', hue: number, width = 160, height = 200): string => {
  const body =
    kind === 'person'
      ? `<circle cx="80" cy="82" r="36" fill="hsl(${hue} 24% 72%)"/><path d="M14 200c4-52 34-74 66-74s62 22 66 74z" fill="hsl(${hue} 18% 36%)"/>`
      : `<path d="M0 150q40-60 80-20t80-40v110H0z" fill="hsl(${hue} 20% 42%)"/><circle cx="122" cy="46" r="16" fill="hsl(40 50% 84%)"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 160 200" preserveAspectRatio="xMidYMid slice"><rect width="160" height="200" fill="hsl(${hue} 22% 58%)"/>${body}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
};

const thumbnail = (kind: 'person' | 'place', hue: number) => ({
  src: drawing(kind, hue),
  width: 80,
  height: 100,
});

export const day = (year: number, month: number, date: number): TimePoint => ({
  year,
  month,
  day: date,
  precision: 11,
  julian: false,
});
export const month = (year: number, m: number): TimePoint => ({
  year,
  month: m,
  day: null,
  precision: 10,
  julian: false,
});
export const year = (y: number): TimePoint => ({
  year: y,
  month: null,
  day: null,
  precision: 9,
  julian: false,
});

type Given = Partial<CastEntity> & Pick<CastEntity, 'entity' | 'name'>;

export const entity = (given: Given): CastEntity => ({
  forms: [given.name],
  kind: 'person',
  count: 1,
  score: 0.9,
  title: null,
  maybe: [],
  quotes: [],
  ...given,
});

/** A sentence with the name between asterisks. */
export const quote = (marked: string) => {
  const start = marked.indexOf('*');
  const end = marked.indexOf('*', start + 1) - 1;
  return { text: marked.replaceAll('*', ''), start, end };
};

export const article: ArticleState = {
  visit: VISIT,
  title: 'Ministers speak by telephone as talks move to Kyiv',
  url: 'https://www.independent.co.uk/news/uk/politics/example.html',
  language: 'en',
  day: '2022-02-02',
  entities: [
    entity({
      entity: 0,
      name: 'Liz Truss',
      count: 6,
      title: 'foreign secretary',
      quotes: [quote('The foreign secretary, *Liz Truss*, had been due to travel with him.')],
    }),
    entity({
      entity: 1,
      name: 'Dmytro Kuleba',
      forms: ['Dmytro Kuleba', 'Mr Kuleba'],
      count: 3,
      title: 'foreign minister',
      quotes: [
        quote('She spoke instead by telephone to *Dmytro Kuleba*, Ukraine’s foreign minister.'),
        quote('*Mr Kuleba* thanked her and said the call had been useful all the same.'),
      ],
    }),
    entity({ entity: 2, name: 'Boris Johnson', count: 2, title: 'prime minister' }),
    entity({ entity: 3, name: 'Vladimir Putin', count: 2, title: 'president' }),
    entity({ entity: 4, name: 'Kyiv', kind: 'place', count: 2 }),
    entity({ entity: 5, name: 'Moscow', kind: 'place' }),
    entity({
      entity: 6,
      name: 'Nato',
      kind: 'organisation',
      count: 2,
      quotes: [quote('Both wanted the members of *Nato* to speak with one voice.')],
    }),
    entity({ entity: 7, name: 'Downing Street', kind: 'organisation' }),
    entity({
      entity: 8,
      name: 'Johnson',
      count: 2,
      maybe: [2, 11],
      quotes: [quote('*Johnson* was not asked about it again.')],
    }),
    entity({
      entity: 9,
      name: 'Georgia',
      kind: 'place',
      count: 1,
      quotes: [quote('Observers from *Georgia* were to arrive on Friday.')],
    }),
    entity({
      entity: 10,
      name: 'Marlow Petrescu-Hale',
      title: 'shopkeeper',
      quotes: [
        quote('*Marlow Petrescu-Hale*, a shopkeeper, said the street had been closed since dawn.'),
      ],
    }),
    entity({ entity: 11, name: 'Alan Johnson', title: 'former home secretary' }),
    entity({ entity: 12, name: 'Munich Security Conference', kind: 'event' }),
  ],
};

const choice = (
  item: ItemId,
  label: string,
  description: string,
  face?: [Kind, number],
): Choice => ({
  item,
  label,
  description,
  thumbnail:
    face === undefined ? null : thumbnail(face[0] === 'person' ? 'person' : 'place', face[1]),
});

export const GEORGIAS: readonly Choice[] = [
  choice('Q230', 'Georgia', 'country in the Caucasus', ['place', 140]),
  choice('Q1428', 'Georgia', 'state of the United States of America', ['place', 30]),
  choice('Q1409460', 'Georgia', 'female given name'),
];

const found = (number: number, chosen: Choice): NameAnswer => ({
  entity: number,
  state: 'found',
  choice: chosen,
});

export const answers: readonly NameAnswer[] = [
  found(
    0,
    choice('Q526407', 'Liz Truss', 'Prime Minister of the United Kingdom in 2022', ['person', 20]),
  ),
  found(
    1,
    choice('Q44743215', 'Dmytro Kuleba', 'Ukrainian politician and diplomat', ['person', 210]),
  ),
  found(
    2,
    choice('Q180589', 'Boris Johnson', 'Prime Minister of the United Kingdom from 2019 to 2022', [
      'person',
      40,
    ]),
  ),
  found(
    3,
    choice('Q7747', 'Vladimir Putin', 'President of Russia (1999–2008, since 2012)', [
      'person',
      350,
    ]),
  ),
  found(4, choice('Q1899', 'Kyiv', 'capital and largest city of Ukraine', ['place', 90])),
  found(5, choice('Q649', 'Moscow', 'capital and most populous city of Russia', ['place', 10])),
  found(6, choice('Q7184', 'NATO', 'intergovernmental military alliance')),
  found(7, choice('Q192687', 'Downing Street', 'street in Westminster, London', ['place', 260])),
  { entity: 9, state: 'several', choices: GEORGIAS },
  { entity: 10, state: 'unknown' },
  found(11, choice('Q311100', 'Alan Johnson', 'British politician', ['person', 120])),
  found(
    12,
    choice('Q321027', 'Munich Security Conference', 'annual conference on security policy'),
  ),
];

const label = (text: string, language = 'en') => ({ text, language });
const item = (id: ItemId, text: string) =>
  ({ type: 'item', item: id, label: label(text), during: null }) as const;
const time = (point: TimePoint) => ({ type: 'time', time: point, during: null }) as const;

const blank = {
  nativeName: null,
  description: null,
  extract: null,
  picture: null,
  onDay: null,
  facts: [],
  wikipediaUrl: null,
  modified: '2026-11-18T09:00:00Z',
  missing: [],
} as const;

export const NOW = Date.parse('2026-11-23T12:00:00Z');

export const KULEBA: Card = {
  ...blank,
  item: 'Q44743215',
  kind: 'person',
  name: label('Dmytro Kuleba'),
  nativeName: label('Дмитро Кулеба', 'uk'),
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
      },
    ],
    since: [],
    ended: null,
  },
  facts: [
    { key: 'born', property: 'P569', values: [time(day(1981, 4, 19))] },
    { key: 'birthplace', property: 'P19', values: [item('Q155042', 'Sumy')] },
    { key: 'citizenship', property: 'P27', values: [item('Q212', 'Ukraine')] },
    {
      key: 'occupation',
      property: 'P106',
      values: [item('Q82955', 'politician'), item('Q193391', 'diplomat')],
    },
    {
      key: 'positions',
      property: 'P39',
      values: [
        {
          ...item('Q20067862', 'Deputy Prime Minister of Ukraine'),
          during: { from: day(2019, 8, 29), to: day(2020, 3, 4), ended: true },
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
      },
      {
        property: 'P39',
        item: 'Q2',
        label: label('Minister for Women and Equalities'),
        during: { from: month(2019, 9), to: day(2022, 9, 6), ended: true },
        holds: 'maybe',
      },
    ],
    since: [
      {
        property: 'P39',
        item: 'Q14211',
        label: label('Prime Minister of the United Kingdom'),
        during: { from: day(2022, 9, 6), to: day(2022, 10, 25), ended: true },
        holds: 'no',
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

export const ARABIC: Card = {
  ...KULEBA,
  name: label('دميترو كوليبا', 'ar'),
  description: label('سياسي ودبلوماسي أوكراني', 'ar'),
  extract: {
    text: 'دميترو كوليبا سياسي ودبلوماسي أوكراني، قاد وزارة خارجية بلاده أكثر من أربع سنوات، وكان قبلها نائبا لرئيس الوزراء.',
    language: 'ar',
    direction: 'rtl',
    title: 'دميترو كوليبا',
    url: 'https://ar.wikipedia.org/wiki/Example',
  },
};
