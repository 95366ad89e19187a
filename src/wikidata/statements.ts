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

const startSpan = (values: readonly Value[]): DaySpan => {
  if (values.some((value) => value.type === 'some')) return ALWAYS;
  return hullOf(timesIn(values).map(spanOf)) ?? ALWAYS;
};

/** Ended, at a time nobody states: somewhere between its start and today. */
const unknownEnd = (starts: DaySpan, today: number): DaySpan => ({
  first: starts.first,
  last: Math.max(today, starts.first),
});

const endSpan = (statement: Statement, starts: DaySpan, today: number): DaySpan => {
  const values = statement.qualifiers.P582 ?? [];
  const spans = values.flatMap((value) => {
    if (value.type === 'time') return [spanOf(value.time)];
    return [value.type === 'none' ? NEVER_ENDS : unknownEnd(starts, today)];
  });
  const stated = hullOf(spans);
  if (stated !== null) return stated;
  return statement.qualifiers.P1366 === undefined ? NEVER_ENDS : unknownEnd(starts, today);
};

/** Nothing outlives its subject: both ends of the span are brought down to its end. */
const capped = (span: DaySpan, cap: DaySpan | null): DaySpan =>
  cap === null
    ? span
    : { first: Math.min(span.first, cap.first), last: Math.min(span.last, cap.last) };

const earliest = (times: readonly TimePoint[]): TimePoint | null =>
  [...times].sort((a, b) => spanOf(a).first - spanOf(b).first)[0] ?? null;

const latest = (times: readonly TimePoint[]): TimePoint | null =>
  [...times].sort((a, b) => spanOf(b).last - spanOf(a).last)[0] ?? null;

/**
 * Start (P580) and end (P582) of a statement. Several starts or ends make a hull. An end may be
 * stated as unknown (`some`), as none (still going on), or only implied by a successor (P1366).
 */
export const termOf = (statement: Statement, limits: Limits): Term => {
  const { P580 = [], P582 = [], P1366 = [] } = statement.qualifiers;
  const starts = startSpan(P580);
  const until = endSpan(statement, starts, limits.today);
  const to = latest(timesIn(P582));
  const stillOn = P582.some((value) => value.type === 'none');
  const over = P582.length > 0 ? !stillOn : P1366.length > 0 || limits.end !== null;
  return {
    starts,
    ends: capped(until, limits.end),
    open: P582.length === 0 && P1366.length === 0,
    dated: P580.length > 0 || P582.length > 0,
    during: { from: earliest(timesIn(P580)), to, ended: to === null && over },
  };
};

/**
 * Does a term contain a day? `yes`: certainly, and its end is stated. `open`: begun, no end
 * stated. `maybe`: the dates are too coarse to tell. `undated`: no dates at all.
 */
export const holdsOn = (term: Term, day: number): Holds => {
  if (!term.dated) return day > term.ends.last ? 'no' : 'undated';
  const { starts, ends } = term;
  // Dates the wrong way round are somebody's mistake: outside both it is no, between them unsure.
  if (ends.last < starts.first) {
    return day < ends.first || day > starts.last ? 'no' : 'maybe';
  }
  if (day < starts.first || day > ends.last) return 'no';
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

/** End of the subject's life or existence: death (P570) or dissolution (P576, P582, P3999). */
export const endOf = (item: Item, today: number): DaySpan | null => {
  const ends = (['P570', 'P576'] as const).flatMap((property) => bestOf(item, property));
  const spans = ends.flatMap(({ value }) => {
    if (value.type === 'time') return [spanOf(value.time)];
    return value.type === 'some' ? [{ first: Number.NEGATIVE_INFINITY, last: today }] : [];
  });
  return hullOf(spans);
};
