/** Statements read by rank and by day. Rules: Wikidata's data model, and three-valued time. */
import type { ItemId } from '../engine/types';
import type { Item, Statement, Value } from './item';
import { type DaySpan, hullOf, spanOf } from './time';
import type { During, Holds, PropertyId, TimePoint } from './types';

const ALWAYS: DaySpan = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };
const NEVER_ENDS: DaySpan = { first: Number.POSITIVE_INFINITY, last: Number.POSITIVE_INFINITY };

/** When a statement held, as spans of days for its start and its end. */
export interface Term {
  readonly starts: DaySpan;
  readonly ends: DaySpan;
  /** No end is stated at all. */
  readonly open: boolean;
  /** A start or an end is stated. */
  readonly dated: boolean;
  readonly during: During;
}

/** What bounds every term. Days since 1970-01-01. */
export interface Limits {
  readonly today: number;
  /** Birth of the subject: what is dated before it is dated wrongly. */
  readonly begin?: DaySpan | null;
  /** Death or dissolution of the subject; `last` is today where only the fact of it is known. */
  readonly end: DaySpan | null;
}

/** All statements of a property; deprecated ones were dropped when the item was read. */
export const statementsOf = (item: Item, property: PropertyId): readonly Statement[] =>
  item.statements[property] ?? [];

/** The preferred statements, or all where none is preferred. Wrong for anything dated. */
export const bestOf = (item: Item, property: PropertyId): readonly Statement[] => {
  const all = statementsOf(item, property);
  const preferred = all.filter((statement) => statement.preferred);
  return preferred.length > 0 ? preferred : all;
};

const isTime = (value: Value): value is Extract<Value, { type: 'time' }> => value.type === 'time';

/** The dates among values. */
export const timesIn = (values: readonly Value[]): readonly TimePoint[] =>
  values.filter(isTime).map((value) => value.time);

/** The items that statements name. */
export const itemsIn = (statements: readonly Statement[]): readonly ItemId[] =>
  statements.flatMap(({ value }) => (value.type === 'item' ? [value.item] : []));

/** A date so far ahead is a slip of the keyboard ("20222") and no plan. Days: 100 years. */
const FORESEEABLE = 36_525;

/** Nobody holds anything before being born, and nothing is known of the far future. */
const isBelievable = (value: Value, { today, begin = null }: Limits): boolean => {
  if (value.type !== 'time') return true;
  const { first, last } = spanOf(value.time);
  return first <= today + FORESEEABLE && (begin === null || last >= begin.first);
};

const UNKNOWN: Value = { type: 'some' };

/** Stated dates, where one that cannot be believed is as good as unknown. */
const believed = (values: readonly Value[], limits: Limits): readonly Value[] =>
  values.map((value) => (isBelievable(value, limits) ? value : UNKNOWN));

/** Nothing begins before its subject does: both ends of the span are brought up to its birth. */
const startSpan = (values: readonly Value[], begin: DaySpan | null): DaySpan => {
  const unknown = values.some((value) => value.type === 'some');
  const { first, last } = (unknown ? null : hullOf(timesIn(values).map(spanOf))) ?? ALWAYS;
  return begin === null
    ? { first, last }
    : { first: Math.max(first, begin.first), last: Math.max(last, begin.first) };
};

/** Ended, at a time nobody states: somewhere between its start and today. */
const unknownEnd = (starts: DaySpan, today: number): DaySpan => ({
  first: starts.first,
  last: Math.max(today, starts.first),
});

const endSpan = (
  values: readonly Value[],
  from: { readonly starts: DaySpan; readonly replaced: boolean; readonly today: number },
): DaySpan => {
  const { starts, replaced, today } = from;
  const spans = values.flatMap((value) => {
    if (value.type === 'time') return [spanOf(value.time)];
    return [value.type === 'none' ? NEVER_ENDS : unknownEnd(starts, today)];
  });
  return hullOf(spans) ?? (replaced ? unknownEnd(starts, today) : NEVER_ENDS);
};

/**
 * Nothing outlives its subject: both ends of the span are brought down to its end. Nor is anything
 * sure beyond tomorrow, which it may already be where the article was written: a term may end
 * before the end that was planned for it.
 */
const capped = (span: DaySpan, { end, today }: Limits): DaySpan => ({
  first: Math.min(span.first, today + 1, end?.first ?? span.first),
  last: Math.min(span.last, end?.last ?? span.last),
});

const earliest = (times: readonly TimePoint[]): TimePoint | null =>
  [...times].sort((a, b) => spanOf(a).first - spanOf(b).first)[0] ?? null;

const latest = (times: readonly TimePoint[]): TimePoint | null =>
  [...times].sort((a, b) => spanOf(b).last - spanOf(a).last)[0] ?? null;

const isOver = ({ today, end }: Limits): boolean => end !== null && end.first <= today;

/** No date at all to show, and all days from the one to the other as doubtful as the next. */
const contradictory = (a: DaySpan, b: DaySpan, limits: Limits): Pick<Term, 'starts' | 'ends'> => {
  const hull = { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
  return { starts: hull, ends: capped(hull, limits) };
};

/**
 * Start (P580) and end (P582) of a statement. Several starts or ends make a hull. An end may be
 * stated as unknown (`some`), as none (still going on), or only implied by a successor (P1366).
 * Dates the wrong way round tell only that it was some time between them. A date before its
 * subject's birth, or in the year 20222, is no date: without another the term is undated.
 */
export const termOf = (statement: Statement, limits: Limits): Term => {
  const { P580 = [], P582 = [], P1366 = [] } = statement.qualifiers;
  const [from, until] = [believed(P580, limits), believed(P582, limits)];
  const dated = [...P580, ...P582].some((value) => isBelievable(value, limits));
  const starts = startSpan(dated ? from : [], limits.begin ?? null);
  const replaced = P1366.length > 0;
  const ends = endSpan(until, { starts, replaced, today: limits.today });
  const open = P582.length === 0 && !replaced;
  if (ends.last < starts.first) {
    const during = { from: null, to: null, ended: P582.length > 0 || isOver(limits) };
    return { ...contradictory(starts, ends, limits), open, dated, during };
  }
  const to = latest(timesIn(until));
  const stillOn = P582.some((value) => value.type === 'none');
  const over = P582.length > 0 ? !stillOn : replaced || isOver(limits);
  const during = { from: earliest(timesIn(from)), to, ended: to === null && over };
  return { starts, ends: capped(ends, limits), open, dated, during };
};

/**
 * Does a term contain a day? `yes`: certainly, and its end is stated. `open`: begun, no end
 * stated. `maybe`: the dates are too coarse to tell. `undated`: no dates at all.
 */
export const holdsOn = (term: Term, day: number): Holds => {
  const { starts, ends } = term;
  if (day < starts.first || day > ends.last) return 'no';
  if (!term.dated) return 'undated';
  if (day < starts.last || day > ends.first) return 'maybe';
  return term.open ? 'open' : 'yes';
};

/**
 * Is this a seat among many (a member of parliament's) rather than an office of its own? It then
 * names its district (P768), term of parliament (P2937) or group (P4100).
 */
export const isSeat = ({ qualifiers }: Statement): boolean =>
  [qualifiers.P768, qualifiers.P2937, qualifiers.P4100].some((found) => found !== undefined);

/** How much an answer says; larger is surer. */
export const SURENESS: Readonly<Record<Holds, number>> = {
  yes: 4,
  open: 3,
  maybe: 2,
  undated: 1,
  no: 0,
};

/** Death and dissolution. */
export const END_PROPERTIES = ['P570', 'P576'] as const;

/** End of the subject's life or existence: death (P570) or dissolution (P576), by rank. */
export const endOf = (item: Item, today: number): DaySpan | null => {
  const ends = END_PROPERTIES.flatMap((property) => bestOf(item, property));
  const spans = ends.flatMap(({ value }) => {
    if (value.type === 'time') return [spanOf(value.time)];
    return value.type === 'some' ? [{ first: Number.NEGATIVE_INFINITY, last: today }] : [];
  });
  return hullOf(spans);
};
