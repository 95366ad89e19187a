/** Which statements relate two things of an article, and in which direction they are told. */
import type { FactKey } from './factKeys';
import type { Reading } from './factTable';
import type { PropertyId } from './types';

/** Words of relations that no fact of a card has: messages `relation_<key>`. */
export const OWN_RELATION_KEYS = [
  'appointed_by', // Appointed by
  'cabinet', // In the cabinet of
  'predecessor', // Predecessor
] as const;

/** What a relation is called: like a fact of a card where there is one, or by an office's name. */
export type RelationKey = FactKey | (typeof OWN_RELATION_KEYS)[number] | 'office';

export interface RelationRule {
  readonly property: PropertyId;
  readonly key: RelationKey;
  readonly reading: Extract<Reading, 'best' | 'onDay' | 'holder'>;
  /** Told from the value to the subject: the capital of a country is told as "capital of". */
  readonly flip: boolean;
}

const rule = (
  property: PropertyId,
  key: RelationKey,
  reading: RelationRule['reading'] = 'onDay',
): RelationRule => ({ property, key, reading, flip: false });

const flipped = (...given: Parameters<typeof rule>): RelationRule => ({
  ...rule(...given),
  flip: true,
});

/** In the order in which one is told before another of the same two. */
export const RELATION_RULES: readonly RelationRule[] = [
  flipped('P36', 'capital_of', 'holder'),
  rule('P1376', 'capital_of'),
  rule('P35', 'head_of_state', 'holder'),
  rule('P6', 'head_of_government', 'holder'),
  rule('P3975', 'secretary_general', 'holder'),
  rule('P169', 'chief_executive', 'holder'),
  rule('P488', 'chair', 'holder'),
  rule('P1037', 'director', 'holder'),
  rule('P286', 'coach', 'holder'),
  rule('P112', 'founder'),
  rule('P26', 'spouse'),
  rule('P40', 'child', 'best'),
  flipped('P22', 'child', 'best'),
  flipped('P25', 'child', 'best'),
  rule('P3373', 'sibling', 'best'),
  rule('P102', 'party'),
  rule('P54', 'team'),
  rule('P108', 'employer'),
  rule('P710', 'participants'),
  rule('P1346', 'winner'),
  rule('P664', 'organiser'),
  rule('P276', 'location'),
  rule('P50', 'author', 'best'),
  rule('P57', 'director', 'best'),
  rule('P170', 'creator', 'best'),
  rule('P175', 'performer', 'best'),
  rule('P178', 'developer', 'best'),
  rule('P123', 'publisher', 'best'),
  rule('P749', 'parent'),
  rule('P127', 'owner'),
  rule('P361', 'part_of'),
  rule('P118', 'league'),
  rule('P115', 'venue', 'holder'),
  rule('P463', 'member_of'),
  rule('P159', 'headquarters', 'holder'),
  rule('P27', 'citizenship'),
  rule('P131', 'located_in'),
  rule('P17', 'country'),
];

/** Told of two things only where nothing else is: a president is a citizen, and a capital inside. */
export const WEAK: ReadonlySet<string> = new Set<RelationKey>([
  'citizenship',
  'located_in',
  'country',
]);

/** What the office that somebody holds says by itself. */
export const SAID_BY_OFFICE: ReadonlySet<string> = new Set<RelationKey>([
  ...(['head_of_state', 'head_of_government', 'mayor', 'secretary_general'] as const),
  ...(['chief_executive', 'chair', 'director', 'coach', 'member_of', 'employer'] as const),
]);

/** Of these, one direction tells both. */
export const MUTUAL: ReadonlySet<string> = new Set<RelationKey>(['spouse', 'sibling']);
