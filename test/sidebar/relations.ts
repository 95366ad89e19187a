/** The fixture's article with its countries, and how its names relate as Wikidata states it. */
import type { ItemId } from '../../src/engine/types';
import type { ArticleState } from '../../src/protocol/panelPort';
import type { Relation } from '../../src/wikidata/types';
import { entity, linked, ROLES } from './fixtures';
import { day } from './points';

const country = (number: number, name: string, item: ItemId) =>
  entity({
    ...{ entity: number, name, kind: 'place', count: 2 },
    link: {
      choice: { item, label: name, description: 'country', thumbnail: null },
      ...{ band: 'sure', doubts: [] },
    },
  });

export const STORY: ArticleState = {
  ...linked,
  entities: [
    ...linked.entities,
    country(13, 'United Kingdom', 'Q145'),
    country(14, 'Ukraine', 'Q212'),
    country(15, 'Russia', 'Q159'),
  ],
};

const office = (from: ItemId, to: ItemId, entityOf: number): Relation => {
  const role = ROLES[entityOf];
  if (role === undefined) throw new Error(`no role for ${entityOf}`);
  const { label: text, during, holds } = role;
  const label = { text, language: 'en' };
  return { from, to, key: 'office', label, property: 'P39', during, holds };
};

const stated = (
  from: ItemId,
  to: ItemId,
  how: Pick<Relation, 'key' | 'property'> & Partial<Relation>,
): Relation => ({ from, to, label: null, during: null, holds: 'undated', ...how });

const [TRUSS, KULEBA, JOHNSON, PUTIN] = ['Q526407', 'Q44743215', 'Q180589', 'Q7747'] as const;
const [BRITAIN, UKRAINE, RUSSIA, NATO] = ['Q145', 'Q212', 'Q159', 'Q7184'] as const;

export const RELATIONS: readonly Relation[] = [
  office(TRUSS, BRITAIN, 0),
  { ...office(TRUSS, JOHNSON, 0), key: 'cabinet', property: 'P5054' },
  office(KULEBA, UKRAINE, 1),
  office(JOHNSON, BRITAIN, 2),
  office(PUTIN, RUSSIA, 3),
  stated('Q1899', UKRAINE, { key: 'capital_of', property: 'P36' }),
  stated('Q192687', BRITAIN, { key: 'country', property: 'P17' }),
  stated(BRITAIN, NATO, {
    ...{ key: 'member_of', property: 'P463', holds: 'open' },
    during: { from: day(1949, 4, 4), to: null, ended: false },
  }),
];
