/** The offices (P39) of an item on a day, each a stretch of adjacent terms. */
import type { ItemId } from '../engine/types';
import { compareNumbers } from '../lib/compareNumbers';
import type { Cited, Item, Statement, Value } from './item';
import { betterCited } from './readReference';
import {
  holdsOn,
  isSeat,
  type Limits,
  SURENESS,
  statementsOf,
  type Term,
  termOf,
} from './statements';
import type { Holds } from './types';

const OFFICE = 'P39';
/** "Acting", as the nature of a statement (P5102) or the role in which an office is held. */
const ACTING: ReadonlySet<ItemId> = new Set(['Q4676846']);
/** Object of the statement has role, subject has role: as what the office is held. */
const ROLES = ['P3831', 'P2868'] as const;
/** Applies to jurisdiction, of: what an office without a place in its name is of. */
const WHOLES = ['P1001', 'P642'] as const;

/** What an office was, beside its name. */
export interface OfficeDetails {
  readonly acting: boolean;
  /** Electoral district (P768). */
  readonly district: ItemId | null;
  /** The jurisdiction or body that it belongs to, where the statement names one. */
  readonly of: ItemId | null;
  /** The role in which it was held, such as deputy. */
  readonly as: ItemId | null;
}

/** An office for one stretch of time. */
export interface Office extends OfficeDetails {
  readonly item: ItemId;
  readonly term: Term;
  readonly holds: Holds;
  /** A seat among many: district (P768), term of parliament (P2937), group (P4100). */
  readonly seat: boolean;
  /** It has a predecessor (P1365), a successor (P1366) or a number (P1545): an office of note. */
  readonly numbered: boolean;
  readonly preferred: boolean;
  readonly cited: Cited | null;
}

const isNumbered = ({ qualifiers }: Statement): boolean =>
  [qualifiers.P1365, qualifiers.P1366, qualifiers.P1545].some((found) => found !== undefined);

const itemsAmong = (values: readonly Value[]): readonly ItemId[] =>
  values.flatMap((value) => (value.type === 'item' ? [value.item] : []));

/** The only item named; of several, none: a line has room for one, and the order means nothing. */
const onlyOf = (items: readonly ItemId[]): ItemId | null => {
  const [first, ...others] = new Set(items);
  return first !== undefined && others.length === 0 ? first : null;
};

const detailsOf = ({ qualifiers }: Statement): OfficeDetails => {
  const named = (...properties: readonly (typeof ROLES | typeof WHOLES)[number][]) =>
    properties.flatMap((property) => itemsAmong(qualifiers[property] ?? []));
  const roles = named(...ROLES);
  const natures = itemsAmong(qualifiers.P5102 ?? []);
  return {
    acting: [...natures, ...roles].some((id) => ACTING.has(id)),
    district: onlyOf(itemsAmong(qualifiers.P768 ?? [])),
    of: onlyOf(named(...WHOLES)),
    as: onlyOf(roles.filter((id) => !ACTING.has(id))),
  };
};

const officeOf = (statement: Statement, limits: Limits, day: number): readonly Office[] => {
  const { value, preferred, cited = null } = statement;
  if (value.type !== 'item') return [];
  const term = termOf(statement, limits);
  const marks = { seat: isSeat(statement), numbered: isNumbered(statement), preferred, cited };
  return [{ item: value.item, term, holds: holdsOn(term, day), ...marks, ...detailsOf(statement) }];
};

/**
 * An open term after which its own holder took the office again, certainly and by that day, was
 * left open by oversight. (That somebody else's office began says nothing of this one.)
 */
const isContradicted = (one: Office, all: readonly Office[], day: number): boolean =>
  one.holds === 'open' &&
  all.some(
    ({ item, term }) =>
      item === one.item &&
      term.dated &&
      term.starts.first > one.term.starts.last &&
      term.starts.last <= day,
  );

const isAlike = (a: Office, b: Office): boolean =>
  a.item === b.item &&
  a.acting === b.acting &&
  a.district === b.district &&
  a.of === b.of &&
  a.as === b.as;

/** One term following another without a day between, so that a reader sees one stretch. */
const joins = (a: Office, b: Office): boolean =>
  isAlike(a, b) &&
  a.term.dated &&
  b.term.dated &&
  a.term.during.to !== null &&
  b.term.starts.first <= a.term.ends.last + 1 &&
  b.term.ends.last >= a.term.ends.last;

/**
 * What holds is judged term by term and the surest answer kept: joining is for display only and
 * never asserts a day that no single statement asserts.
 */
const join = (a: Office, b: Office): Office => {
  const { from } = a.term.during;
  const { to, ended } = b.term.during;
  return {
    ...a,
    term: { ...b.term, starts: a.term.starts, during: { from, to, ended } },
    holds: SURENESS[a.holds] >= SURENESS[b.holds] ? a.holds : b.holds,
    seat: a.seat && b.seat,
    numbered: a.numbered || b.numbered,
    preferred: a.preferred || b.preferred,
    cited: betterCited(a.cited, b.cited),
  };
};

const byStart = (a: Office, b: Office): number =>
  compareNumbers(a.term.starts.first, b.term.starts.first) ||
  compareNumbers(a.term.ends.last, b.term.ends.last) ||
  compareNumbers(a.term.starts.last, b.term.starts.last) ||
  compareNumbers(a.term.ends.first, b.term.ends.first);

/** Adjacent terms of one office made one. The order of the statements makes no difference. */
const mergeTerms = (offices: readonly Office[]): readonly Office[] => {
  const merged: Office[] = [];
  for (const office of [...offices].sort(byStart)) {
    const before = merged.findLastIndex((one) => joins(one, office));
    const previous = merged[before];
    if (previous === undefined) merged.push(office);
    else merged[before] = join(previous, office);
  }
  return merged;
};

/** All offices of an item, dated or not, judged for a day (counted from 1970-01-01). */
export const officesOn = (item: Item, limits: Limits, day: number): readonly Office[] => {
  const all = statementsOf(item, OFFICE).flatMap((one) => officeOf(one, limits, day));
  return mergeTerms(
    all.map((one) => (isContradicted(one, all, day) ? { ...one, holds: 'maybe' } : one)),
  );
};
