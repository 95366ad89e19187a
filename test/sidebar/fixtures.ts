/** An article and its cards for tests and the gallery: real items and dates, invented sentences. */
import type { Band, ItemId, Kind } from '../../src/engine/types';
import type { Doubt, LinkAnswer } from '../../src/protocol/links';
import type { ArticleState, CastEntity } from '../../src/protocol/panelPort';
import type { Choice, Role } from '../../src/wikidata/types';
import { drawing } from './drawing';
import { day } from './points';

export const VISIT = 'visit-1';

const thumbnail = (kind: 'person' | 'place', hue: number) => ({
  src: drawing(kind, hue),
  width: 80,
  height: 100,
  credit: {
    author: kind === 'person' ? 'Anna Example' : 'Ben Example',
    licence: 'CC BY-SA 4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by-sa/4.0',
    page: `https://commons.wikimedia.org/wiki/File:Drawing_${kind}_${hue}.svg`,
  },
});

type Given = Partial<CastEntity> & Pick<CastEntity, 'entity' | 'name'>;

export const entity = (given: Given): CastEntity => ({
  forms: [given.name],
  kind: 'person',
  count: 1,
  ...{ headline: false, first: given.entity / 20 },
  score: 0.9,
  title: null,
  maybe: [],
  quotes: [],
  ...{ link: null, candidates: [], said: null },
  ...given,
});

/** A sentence with the name between asterisks. */
export const quote = (marked: string) => {
  const start = marked.indexOf('*');
  const end = marked.indexOf('*', start + 1) - 1;
  return { text: marked.replaceAll('*', ''), start, end, metonym: false };
};

export const article: ArticleState = {
  visit: VISIT,
  title: 'Ministers speak by telephone as talks move to Kyiv',
  url: 'https://www.independent.co.uk/news/uk/politics/example.html',
  language: 'en',
  day: '2022-02-02',
  published: '2022-02-02T16:48:00Z',
  fault: null,
  pack: 'whole',
  roles: { roles: [], setting: [], titled: [], outlet: null },
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

const KYIV_DISTRICT = choice('Q212819', 'Kyiv Oblast', 'region of Ukraine around its capital');

const found = (number: number, chosen: Choice): LinkAnswer => ({
  entity: number,
  state: 'found',
  choice: chosen,
  band: 'sure',
  doubts: [],
});

export const answers: readonly LinkAnswer[] = [
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

/** The same names, as an Arabic reader's Wikimedia describes them. */
export const arabicAnswers: readonly LinkAnswer[] = [
  found(0, choice('Q526407', 'ليز تراس', 'رئيسة وزراء المملكة المتحدة عام 2022', ['person', 20])),
  found(1, choice('Q44743215', 'دميترو كوليبا', 'سياسي ودبلوماسي أوكراني', ['person', 210])),
  found(3, choice('Q7747', 'فلاديمير بوتين', 'رئيس روسيا', ['person', 350])),
  found(4, choice('Q1899', 'كييف', 'عاصمة أوكرانيا وأكبر مدنها', ['place', 90])),
  found(6, choice('Q7184', 'حلف شمال الأطلسي', 'تحالف عسكري دولي')),
  { entity: 9, state: 'several', choices: GEORGIAS },
  { entity: 10, state: 'unknown' },
];

const role = (label: string, from: Role['during']['from'], to: Role['during']['to']): Role => ({
  ...{ label, language: 'en', holds: to === null ? 'open' : 'yes' },
  during: { from, to, ended: false },
});

/** What the people of the article were on its day, by entity. */
export const ROLES: Readonly<Record<number, Role>> = {
  0: role(
    'Secretary of State for Foreign, Commonwealth and Development Affairs',
    ...([day(2021, 9, 15), day(2022, 9, 6)] as const),
  ),
  1: role('Minister of Foreign Affairs of Ukraine', day(2020, 3, 4), day(2024, 9, 5)),
  2: role('Prime Minister of the United Kingdom', day(2019, 7, 24), day(2022, 9, 6)),
  3: role('President of Russia', day(2012, 5, 7), null),
};

const linkOf = (entity: number, band: Band, doubts: readonly Doubt[] = []): CastEntity['link'] => {
  const answer = answers.find((one) => one.entity === entity);
  if (answer?.state !== 'found') throw new Error(`no answer for ${entity}`);
  const known = ROLES[entity];
  const choice = { ...answer.choice, thumbnail: null };
  return { choice, band, doubts, ...(known === undefined ? {} : { role: known }) };
};
const METONYM = {
  ...quote('*Kyiv* said on Wednesday that it had been told of the talks.'),
  metonym: true,
};

/**
 * The same article with its names linked on the device: one in doubt, which stands for its
 * government as well, one that the reader chose, one that the reader said is none.
 */
export const linked: ArticleState = {
  ...article,
  entities: article.entities.map((one): CastEntity => {
    const { entity: number } = one;
    if (number === 1) return { ...one, link: linkOf(1, 'sure'), said: 'item' };
    if (number === 4) {
      const link = linkOf(4, 'unsure', ['rivals', 'words']);
      const candidates = link === null ? [] : [link.choice, KYIV_DISTRICT];
      return { ...one, quotes: [METONYM], link, candidates };
    }
    if (number === 5) return { ...one, said: 'none', candidates: [KYIV_DISTRICT] };
    if (number === 9) {
      const [choice = KYIV_DISTRICT, ...others] = GEORGIAS;
      const link = { choice: { ...choice, thumbnail: null }, band: 'likely', doubts: [] } as const;
      return { ...one, link, candidates: [choice, ...others] };
    }
    return answers.some((a) => a.entity === number && a.state === 'found')
      ? { ...one, link: linkOf(number, 'sure') }
      : one;
  }),
};
