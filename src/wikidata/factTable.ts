/** Which facts a card shows, by kind, in the order in which they are tried. A table to review. */
import type { Kind } from '../engine/types';
import type { FactKey } from './factKeys';
import type { PropertyId } from './types';

/**
 * How the statements of a property become values.
 * `best`: by rank, undated things. `date`: by rank, one date on which the statements agree.
 * `first`: the earliest date. `onDay`: those that hold on the article's day, whatever their rank.
 * `holder`: the same where there is one at a time, so that a successor ends an open term.
 * `past`: offices that were over by then, or bear no dates. `latest`: the last figure (P585)
 * known by that day.
 */
export type Reading = 'best' | 'date' | 'first' | 'onDay' | 'holder' | 'past' | 'latest';

export interface FactRule {
  readonly key: FactKey;
  readonly property: PropertyId;
  readonly reading: Reading;
  /** At most so many values. */
  readonly most: number;
  /** Of those who held it after the day, so many are told besides; 0 where it is no office. */
  readonly since: number;
}

/** Kinds of card: {@link Kind}, with countries apart, and what has no kind. */
export type Sheet = Kind | 'country' | 'thing';

const rule = (
  key: FactKey,
  property: PropertyId,
  how: Partial<Pick<FactRule, 'reading' | 'most' | 'since'>> = {},
): FactRule => ({ key, property, reading: 'best', most: 1, since: 0, ...how });

const ON_DAY = { reading: 'onDay', most: 2 } as const;
const HOLDER = { reading: 'holder', most: 2 } as const;
const HEAD = { ...HOLDER, since: 2 } as const;
const LATEST = { reading: 'latest' } as const;
const DATE = { reading: 'date' } as const;
const FIRST = { reading: 'first' } as const;
const TWO = { most: 2 } as const;
const THREE = { most: 3 } as const;

export const FACT_TABLE: Readonly<Record<Sheet, readonly FactRule[]>> = {
  person: [
    rule('born', 'P569', DATE),
    rule('died', 'P570', DATE),
    rule('citizenship', 'P27', ON_DAY),
    rule('party', 'P102', ON_DAY),
    rule('occupation', 'P106', THREE),
    rule('position', 'P39', { reading: 'past', most: 3 }),
    rule('team', 'P54', ON_DAY),
    rule('employer', 'P108', ON_DAY),
    rule('birthplace', 'P19'),
    rule('deathplace', 'P20'),
    rule('education', 'P69', THREE),
    rule('sport', 'P641'),
    rule('member_of', 'P463', ON_DAY),
    rule('genre', 'P136', THREE),
    rule('website', 'P856'),
  ],
  country: [
    rule('head_of_state', 'P35', HEAD),
    rule('head_of_government', 'P6', HEAD),
    rule('capital', 'P36', HOLDER),
    rule('population', 'P1082', LATEST),
    rule('area', 'P2046'),
    rule('official_language', 'P37', THREE),
    rule('currency', 'P38', ON_DAY),
    rule('continent', 'P30', TWO),
    rule('founded', 'P571', DATE),
    rule('dissolved', 'P576', DATE),
    rule('website', 'P856'),
  ],
  place: [
    rule('mayor', 'P6', HEAD),
    rule('country', 'P17', ON_DAY),
    rule('located_in', 'P131', ON_DAY),
    rule('population', 'P1082', LATEST),
    rule('capital', 'P36', HOLDER),
    rule('capital_of', 'P1376', ON_DAY),
    rule('area', 'P2046'),
    rule('elevation', 'P2044'),
    rule('height', 'P2048'),
    rule('length', 'P2043'),
    rule('mountain_range', 'P4552'),
    rule('founded', 'P571', DATE),
    rule('opened', 'P1619', FIRST),
    rule('architect', 'P84', TWO),
    rule('owner', 'P127', ON_DAY),
    rule('continent', 'P30', TWO),
    rule('website', 'P856'),
  ],
  organisation: [
    rule('secretary_general', 'P3975', HEAD),
    rule('chief_executive', 'P169', HEAD),
    rule('chair', 'P488', HEAD),
    rule('director', 'P1037', HEAD),
    rule('coach', 'P286', HEAD),
    rule('founded', 'P571', DATE),
    rule('dissolved', 'P576', DATE),
    rule('headquarters', 'P159', HOLDER),
    rule('country', 'P17', ON_DAY),
    rule('league', 'P118', ON_DAY),
    rule('venue', 'P115', HOLDER),
    rule('industry', 'P452', THREE),
    rule('ideology', 'P1142', THREE),
    rule('parent', 'P749', ON_DAY),
    rule('owner', 'P127', ON_DAY),
    rule('employees', 'P1128', LATEST),
    rule('members', 'P2124', LATEST),
    rule('seats', 'P1342', LATEST),
    rule('founder', 'P112', THREE),
    rule('genre', 'P136', TWO),
    rule('sport', 'P641'),
    rule('website', 'P856'),
  ],
  event: [
    rule('date', 'P585', DATE),
    rule('started', 'P580', DATE),
    rule('ended', 'P582', DATE),
    rule('location', 'P276', TWO),
    rule('located_in', 'P131', TWO),
    rule('country', 'P17', TWO),
    rule('participants', 'P710', THREE),
    rule('winner', 'P1346', TWO),
    rule('organiser', 'P664', TWO),
    rule('deaths', 'P1120', LATEST),
    rule('injured', 'P1339', LATEST),
    rule('cause', 'P828', TWO),
    rule('part_of', 'P361'),
    rule('sport', 'P641'),
    rule('website', 'P856'),
  ],
  work: [
    rule('author', 'P50', THREE),
    rule('creator', 'P170', TWO),
    rule('director', 'P57', TWO),
    rule('performer', 'P175', TWO),
    rule('composer', 'P86', TWO),
    rule('developer', 'P178', TWO),
    rule('published', 'P577', FIRST),
    rule('founded', 'P571', DATE),
    rule('publisher', 'P123', TWO),
    rule('published_in', 'P1433'),
    rule('based_on', 'P144'),
    rule('genre', 'P136', THREE),
    rule('cast', 'P161', THREE),
    rule('country_of_origin', 'P495', TWO),
    rule('language', 'P407', TWO),
    rule('location', 'P276'),
    rule('website', 'P856'),
  ],
  thing: [
    rule('officeholder', 'P1308', HEAD),
    rule('instance', 'P31', TWO),
    rule('part_of', 'P361', TWO),
    rule('country', 'P17', TWO),
    rule('located_in', 'P131'),
    rule('founded', 'P571', DATE),
    rule('creator', 'P170', TWO),
    rule('sport', 'P641'),
    rule('founder', 'P112', TWO),
    rule('website', 'P856'),
  ],
};

const KIN = { most: 6 } as const;

/** A person's relatives, for where the article names them, too: so many that a child is among them. */
export const FAMILY: readonly FactRule[] = [
  rule('spouse', 'P26', { reading: 'onDay', most: 3 }),
  rule('father', 'P22', TWO),
  rule('mother', 'P25', TWO),
  rule('child', 'P40', KIN),
  rule('sibling', 'P3373', KIN),
];

/** Properties that the card reads besides its facts: kinds, life, offices, names, pictures. */
const ALSO: readonly PropertyId[] = [
  'P31',
  'P21',
  'P39',
  'P569',
  'P570',
  'P576',
  'P571',
  'P577',
  'P50',
  'P57',
  'P175',
  'P1476',
  'P159',
  'P452',
  'P169',
  'P488',
  'P749',
  'P1128',
  'P585',
  'P580',
  'P710',
  'P1346',
  'P625',
  'P18',
  'P154',
  'P41',
  'P1559',
  'P1705',
  'P103',
  'P443',
  'P898',
];

/** Every property that a card can read; the rest of an item is not even stored. */
export const CARD_PROPERTIES: ReadonlySet<PropertyId> = new Set([
  ...ALSO,
  ...[...Object.values(FACT_TABLE), FAMILY].flat().map(({ property }) => property),
]);
