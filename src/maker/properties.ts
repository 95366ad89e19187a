/** The properties of Wikidata that a pack is made of. Tables to review, and no code. */
import type { PropertyId } from '../wikidata/types';

/**
 * Where the items stand that an entity has to do with, the most telling first: what a text that
 * names the one is likely to name, too. The order decides which 32 stay.
 */
export const RELATIONS: readonly PropertyId[] = [
  'P17', // country
  'P27', // citizenship
  'P39', // position held
  'P6', // head of government
  'P35', // head of state
  'P36', // capital
  'P1376', // capital of
  'P102', // party
  'P54', // team
  'P108', // employer
  'P488', // chairperson
  'P169', // chief executive
  'P1037', // director, manager
  'P112', // founded by
  'P749', // parent organisation
  'P127', // owned by
  'P355', // subsidiary
  'P463', // member of
  'P361', // part of
  'P131', // located in the administrative unit
  'P276', // location
  'P159', // headquarters
  'P1001', // applies to jurisdiction
  'P2389', // organisation directed by the office
  'P710', // participant
  'P26', // spouse
  'P22', // father
  'P25', // mother
  'P40', // child
  'P3373', // sibling
  'P19', // birthplace
  'P69', // educated at
  'P118', // league
  'P641', // sport
  'P50', // author
  'P57', // director of a film
  'P175', // performer
  'P170', // creator
  'P161', // cast
  'P123', // publisher
  'P178', // developer
  'P176', // manufacturer
  'P106', // occupation
  'P101', // field of work
  'P452', // industry
  'P1387', // political alignment
  'P140', // religion
  'P607', // conflict
  'P47', // shares border with
  'P30', // continent
];

/** When something began to be: the first of these that a date is known of. */
export const BEGINS: readonly PropertyId[] = ['P569', 'P571', 'P580', 'P577', 'P585', 'P1619'];
/** When it ceased to be. */
export const ENDS: readonly PropertyId[] = ['P570', 'P576', 'P582', 'P585'];

/** What tells the kind of an item whose class does not: see `kinds.ts`. */
const TRAITS: readonly PropertyId[] = [
  ...(['P21', 'P106', 'P50', 'P57', 'P175', 'P1476', 'P170'] as const),
  ...(['P159', 'P452', 'P169', 'P488', 'P749', 'P1128'] as const),
  ...(['P710', 'P1346', 'P131', 'P1082', 'P36', 'P30'] as const),
];

/**
 * A property that only an office bears: its holders. Jurisdiction and term of office would add a few
 * offices without a class, and each is one more search through every byte of a dump.
 */
export const OFFICE_TRAIT: PropertyId = 'P1308';

/** All statements that the maker reads. */
export const KEPT: ReadonlySet<PropertyId> = new Set<PropertyId>([
  ...(['P31', 'P625', 'P1813'] as const),
  ...RELATIONS,
  ...BEGINS,
  ...ENDS,
  ...TRAITS,
  OFFICE_TRAIT,
]);

/** Qualifiers whose values are dates. */
export const DATE_QUALIFIERS: readonly PropertyId[] = ['P580', 'P582'];

/** All other qualifiers that the maker reads. */
export const QUALIFIERS: readonly PropertyId[] = [
  'P17', // country
  'P1001', // applies to jurisdiction
  'P642', // of
  'P768', // electoral district
  'P2937', // parliamentary term
  'P4100', // parliamentary group
  'P1366', // replaced by
];
