/** The cast of an article as the panel lists it: groups in a fixed order, rows by importance. */
import { type ItemId, KINDS, type Kind } from '../engine/types';
import type { LinkAnswer } from '../protocol/links';
import type { CastEntity, Quote } from '../protocol/panelPort';
import type { Choice, Role, Thumbnail } from '../wikidata/types';
import { importanceOf } from './importance';
import type { PanelState, Place } from './state';
import { answerOf, entityAt, saidOf } from './subject';

/**
 * `sure`: it is linked. `possible`: it is, and may be another. `asking`: not known yet. `open`: the
 * reader may have to choose.
 */
export type Certainty =
  | 'sure'
  | 'possible'
  | 'asking'
  | 'several'
  | 'ambiguous'
  | 'unknown'
  | 'open';

export interface CastRow {
  readonly entity: number;
  readonly name: string;
  /** Less often used names of the same item, which stand in this row too, and their entities. */
  readonly otherNames: readonly string[];
  readonly also: readonly number[];
  readonly kind: Kind | null;
  /** The item it stands for, once that is known, and what the reader's language calls it. */
  readonly item: ItemId | null;
  readonly label: string | null;
  readonly certainty: Certainty;
  /** What it was on the article's day, as far as that is known. */
  readonly role: Role | null;
  /** Wikidata's description, or the role that the article gives; null where there is neither. */
  readonly line: string | null;
  readonly lineSource: 'wikidata' | 'article' | null;
  /** Of a name without an entry, the article's own first sentence with it. */
  readonly quote: Quote | null;
  /** Did the reader say so? */
  readonly said: CastEntity['said'];
  /** Names that an ambiguous one may stand for. */
  readonly maybe: readonly string[];
  readonly thumbnail: Thumbnail | null;
  readonly count: number;
  /** Greater is more important for this article. */
  readonly importance: number;
  readonly headline: boolean;
  readonly first: number;
  readonly place: Place | null;
}

export type GroupKey = Kind | 'other' | 'unsure' | 'unknown';

export interface CastGroup {
  readonly key: GroupKey;
  readonly rows: readonly CastRow[];
}

const ORDER: readonly GroupKey[] = [...KINDS, 'other', 'unsure', 'unknown'];

/** What Wikidata's search offered for a name without a page. */
const hitsOf = (state: PanelState, { entity }: CastEntity): readonly Choice[] => {
  const load = state.choices.get(entity);
  return load?.state === 'have' ? load.value : [];
};

/** What an open name may stand for: others of this article, or what the search offered. */
const maybeOf = (state: PanelState, entity: CastEntity): readonly string[] =>
  entity.maybe.length > 0
    ? entity.maybe.flatMap((index) => entityAt(state, index)?.name ?? [])
    : [...new Set(hitsOf(state, entity).map(({ label }) => label))];

const certaintyOf = (state: PanelState, entity: CastEntity): Certainty => {
  const answer = answerOf(state, entity.entity);
  if (entity.maybe.length > 0 && saidOf(state, entity.entity) === null) return 'ambiguous';
  if (answer?.state === 'found') return answer.band === 'unsure' ? 'possible' : 'sure';
  if (answer?.state === 'several') return 'several';
  if (answer?.state === 'unknown')
    return hitsOf(state, entity).length > 0 ? 'ambiguous' : 'unknown';
  return state.answers === null || state.answers.state === 'asked' ? 'asking' : 'open';
};

/** What was asked for the whole cast goes before what the device knows alone. */
const roleOf = (state: PanelState, answer: LinkAnswer | null): Role | null => {
  if (answer?.state !== 'found') return null;
  const told = state.roles?.state === 'have' ? state.roles.value : null;
  const asked = told?.get(answer.choice.item);
  return asked === undefined ? (answer.role ?? null) : asked;
};

const rowOf = (state: PanelState, entity: CastEntity): CastRow => {
  const answer = answerOf(state, entity.entity);
  const choice = answer?.state === 'found' ? answer.choice : null;
  const line = choice?.description ?? entity.title;
  const certainty = certaintyOf(state, entity);
  const { kind, count, headline, first } = entity;
  return {
    entity: entity.entity,
    name: entity.name,
    otherNames: [],
    also: [],
    kind,
    item: choice?.item ?? null,
    label: choice?.label ?? null,
    certainty,
    role: roleOf(state, answer),
    line,
    lineSource: line === null ? null : choice?.description ? 'wikidata' : 'article',
    quote: certainty === 'unknown' ? (entity.quotes[0] ?? null) : null,
    said: saidOf(state, entity.entity),
    maybe: maybeOf(state, entity),
    thumbnail: choice?.thumbnail ?? null,
    ...{ count, headline, first },
    importance: importanceOf(entity),
    place: state.places.get(entity.entity) ?? null,
  };
};

const groupOf = ({ certainty, kind }: CastRow): GroupKey => {
  if (['possible', 'several', 'ambiguous'].includes(certainty)) return 'unsure';
  if (certainty === 'unknown') return 'unknown';
  return kind ?? 'other';
};

const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** Does a name of this entity, or what is said of it, contain the words? Accents do not matter. */
const matches = (entity: CastEntity, row: CastRow, words: string): boolean =>
  [...entity.forms, entity.name, row.label ?? '', row.line ?? '', row.role?.label ?? ''].some(
    (text) => fold(text).includes(words),
  );

interface Listed {
  readonly row: CastRow;
  readonly found: boolean;
}

/** One row for two names of one item; the first is the one named most often. */
const join = (first: Listed, second: Listed): Listed => {
  const { name, otherNames, kind } = first.row;
  const count = first.row.count + second.row.count;
  const headline = first.row.headline || second.row.headline;
  const earliest = Math.min(first.row.first, second.row.first);
  return {
    found: first.found || second.found,
    row: {
      ...first.row,
      otherNames: [...new Set([...otherNames, second.row.name])].filter((one) => one !== name),
      also: [...first.row.also, second.row.entity],
      ...{ count, headline, first: earliest },
      importance: importanceOf({ count, headline, first: earliest, kind }),
      place: first.row.place ?? second.row.place,
    },
  };
};

/** One row an item; names without one keep a row each. */
const joinSame = (listed: readonly Listed[]): readonly Listed[] => {
  const rows = new Map<string, Listed>();
  for (const one of listed) {
    const key = one.row.item ?? `entity ${one.row.entity}`;
    const before = rows.get(key);
    rows.set(key, before === undefined ? one : join(before, one));
  }
  return [...rows.values()];
};

const byCount = (a: Listed, b: Listed): number => b.row.count - a.row.count;

/** Of equals the one that is named first. */
const byImportance = (a: Listed, b: Listed): number => b.row.importance - a.row.importance;

/** Does this row stand for an entity, by itself or among others? */
export const isRowOf = ({ entity, also }: CastRow, wanted: number): boolean =>
  entity === wanted || also.includes(wanted);

/** The cast in groups, most important first; with `filter`, only what contains it. */
export const castGroups = (state: PanelState, filter = ''): readonly CastGroup[] => {
  const words = fold(filter.trim());
  const shown = (state.article?.entities ?? []).filter(
    ({ entity }) => state.said.get(entity)?.what !== 'never',
  );
  const listed = shown.map((entity): Listed => {
    const row = rowOf(state, entity);
    return { row, found: words === '' || matches(entity, row, words) };
  });
  const rows = joinSame(listed.toSorted(byCount))
    .toSorted(byImportance)
    .flatMap(({ row, found }) => (found ? [row] : []));
  return ORDER.map((key) => ({ key, rows: rows.filter((row) => groupOf(row) === key) })).filter(
    (group) => group.rows.length > 0,
  );
};

/** How many rows the cast has: names of one thing count once. */
export const castSize = (state: PanelState): number =>
  castGroups(state).reduce((sum, { rows }) => sum + rows.length, 0);

/** Where an entity stands in the list, 1-based, for "2 of 9"; null where it is not listed. */
export const rankOf = (state: PanelState, entity: number): { at: number; of: number } | null => {
  const all = castGroups(state).flatMap((group) => group.rows);
  const index = all.findIndex((row) => isRowOf(row, entity));
  return index < 0 ? null : { at: index + 1, of: all.length };
};
