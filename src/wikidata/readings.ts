/** How the statements of one property become values: one reading per kind of fact. */
import type { Kind } from '../engine/types';
import { compareNumbers } from '../lib/compareNumbers';
import type { FactRule, Reading } from './factTable';
import type { Cited, Item, Statement, Value } from './item';
import { doubtStale, type Judged, judgedOn } from './judged';
import { limitsOf } from './limits';
import { betterCited } from './readReference';
import { bestOf, isSeat, SURENESS, statementsOf, timesIn } from './statements';
import { agreedTime, forDisplay, spanOf } from './time';
import type { During, TimePoint } from './types';

/** What to read facts against. Days since 1970-01-01. */
export interface FactContext {
  readonly kind: Kind | null;
  /** The day to tell the truth of: the article's, or today. */
  readonly day: number;
  /** Does the card tell the offices of the day apart, so that the facts leave them out? */
  readonly stamped: boolean;
  readonly today: number;
}

/** A value before its labels are known. */
export interface DraftValue {
  readonly value: Value;
  readonly during: During | null;
  readonly on: TimePoint | null;
  /** The dates do not decide whether it held on the day. */
  readonly possibly?: true;
  readonly cited: Cited | null;
}

export interface Question {
  readonly item: Item;
  readonly rule: Pick<FactRule, 'property'>;
  readonly context: FactContext;
}

/** All statements of a property, against the day. */
export const judged = (question: Question): readonly Judged[] => {
  const { item, rule, context } = question;
  const statements = statementsOf(item, rule.property);
  return judgedOn(statements, { limits: limitsOf(item, context.today), day: context.day });
};

const shownDuring = (during: During): During | null => {
  const { from, to, ended } = during;
  if (from === null && to === null && !ended) return null;
  return { from: from && forDisplay(from), to: to && forDisplay(to), ended };
};

const plain = ({ value, cited }: Statement): DraftValue => ({
  ...{ value, during: null, on: null, cited: cited ?? null },
});

/** A value with the dates that are stated of it. */
export const dated = ({ statement, term }: Judged): DraftValue => ({
  value: statement.value,
  during: term.dated ? shownDuring(term.during) : null,
  on: null,
  cited: statement.cited ?? null,
});

/** What is claimed of the day itself, with its doubt. */
const claimed = (one: Judged): DraftValue =>
  one.holds === 'maybe' ? { ...dated(one), possibly: true } : dated(one);

/** Last of all by the value itself: the order of statements says nothing. */
const byValue = (a: Statement, b: Statement): number => {
  const [one, other] = [keyOf(a.value), keyOf(b.value)];
  return Number(one > other) - Number(one < other);
};

const surestFirst = (a: Judged, b: Judged): number =>
  SURENESS[b.holds] - SURENESS[a.holds] ||
  Number(b.statement.preferred) - Number(a.statement.preferred) ||
  compareNumbers(b.term.starts.last, a.term.starts.last) ||
  compareNumbers(b.term.ends.last, a.term.ends.last) ||
  byValue(a.statement, b.statement);

/**
 * Values that hold on the day, surest first. Undated ones of lower rank than another undated one
 * are left out; a doubtful one is shown only where nothing better is known.
 */
const holdingOn = (all: readonly Judged[]): readonly Judged[] => {
  const undated = all.filter(({ holds }) => holds === 'undated');
  const best = undated.some(({ statement }) => statement.preferred)
    ? undated.filter(({ statement }) => statement.preferred)
    : undated;
  const sure = all.filter(({ holds }) => holds === 'yes' || holds === 'open');
  const certain = [...sure, ...best];
  const shown = certain.length > 0 ? certain : all.filter(({ holds }) => holds === 'maybe');
  return [...shown].sort(surestFirst);
};

const readOnDay = (question: Question): readonly DraftValue[] =>
  holdingOn(judged(question)).map(claimed);

/**
 * Who held it on the day, where one holds it at a time. On a day of handing over both may. Only
 * the surest answers are given, so that an open term with a successor is shown, as a doubt, only
 * where nobody held it for certain; preferred rank tells undated ones apart.
 */
const readHolder = (question: Question): readonly DraftValue[] => {
  const all = judged(question);
  const weighed = doubtStale(all, question.context.day);
  const holding = holdingOn(weighed.filter(({ holds }) => holds !== 'undated'));
  return (holding.length > 0 ? holding : holdingOn(weighed)).map(claimed);
};

/** A bare statement beside a dated one of the same value adds nothing to it. */
const isRepeat = (one: Judged, all: readonly Judged[]): boolean =>
  one.holds === 'undated' &&
  all.some(({ term, statement }) => term.dated && same(statement.value, one.statement.value));

const keyOf = (value: Value): string => JSON.stringify(value);

const same = (a: Value, b: Value): boolean => keyOf(a) === keyOf(b);

/** Over by the day or without dates; where no stamp tells of the others, all that began by it. */
const isPast = ({ term, holds }: Judged, { day, stamped }: FactContext): boolean => {
  if (holds === 'undated' || term.ends.last < day) return true;
  return !stamped && holds !== 'no';
};

/** Past offices, the last one first, seats after offices. */
const readPast = (question: Question): readonly DraftValue[] => {
  const all = judged(question);
  return all
    .filter((one) => isPast(one, question.context) && !isRepeat(one, all))
    .sort(lastFirst)
    .map(dated);
};

const endOfTerm = ({ term, holds }: Judged): number =>
  holds === 'undated' ? Number.NEGATIVE_INFINITY : term.ends.last;

const lastFirst = (a: Judged, b: Judged): number =>
  Number(isSeat(a.statement)) - Number(isSeat(b.statement)) ||
  compareNumbers(endOfTerm(b), endOfTerm(a)) ||
  surestFirst(a, b);

const readDate = ({ item, rule }: Question): readonly DraftValue[] => {
  const best = bestOf(item, rule.property);
  const time = agreedTime(timesIn(best.map(({ value }) => value)));
  if (time !== null) return [timeDraft(time, best)];
  const unknown = best.find(({ value }) => value.type === 'some');
  return unknown === undefined ? [] : [plain(unknown)];
};

const isFrom = ({ value }: Statement, time: TimePoint): boolean =>
  value.type === 'time' && value.time.precision === time.precision;

/** A date, and what is cited for it: by a statement of just that precision, where there is one. */
const timeDraft = (time: TimePoint, from: readonly Statement[]): DraftValue => {
  const exact = from.filter((statement) => isFrom(statement, time));
  const statements = exact.length > 0 ? exact : from;
  const cited = statements
    .map((statement): Cited | null => statement.cited ?? null)
    .reduce(betterCited, null);
  return { value: { type: 'time', time: forDisplay(time) }, during: null, on: null, cited };
};

const readFirst = ({ item, rule }: Question): readonly DraftValue[] => {
  const statements = statementsOf(item, rule.property);
  const [first] = [...timesIn(statements.map(({ value }) => value))].sort(
    (a, b) => spanOf(a).first - spanOf(b).first || b.precision - a.precision,
  );
  if (first === undefined) return [];
  return [
    timeDraft(
      first,
      statements.filter(({ value }) => isSame(value, first)),
    ),
  ];
};

const isSame = (value: Value, time: TimePoint): boolean =>
  value.type === 'time' && spanOf(value.time).first === spanOf(time).first;

interface Figure {
  readonly statement: Statement;
  readonly on: TimePoint | null;
  /** First day it may be of; before everything where no date is stated. */
  readonly since: number;
}

/** Figures of the whole, not of a part (P518) or one group, with the date each is of. */
const figuresOf = ({ item, rule }: Question): readonly Figure[] =>
  statementsOf(item, rule.property)
    .filter(({ qualifiers }) => qualifiers.P518 === undefined && qualifiers.P1552 === undefined)
    .map((statement) => {
      const [on = null] = timesIn(statement.qualifiers.P585 ?? []);
      return { statement, on, since: on === null ? Number.NEGATIVE_INFINITY : spanOf(on).first };
    });

/** A figure this much older than the day is of another age: Chicago's 350 people of 1833. Days. */
const AGE = 30 * 365.25;

/** Figures known by the day; those of the next date instead where it is nearer than an old one. */
const figuresFor = (all: readonly Figure[], day: number): readonly Figure[] => {
  const stated = all.filter(({ on }) => on !== null);
  const known = stated.filter(({ since }) => since <= day);
  const age = day - Math.max(...known.map(({ since }) => since));
  if (age <= AGE) return known;
  const next = Math.min(...stated.map(({ since }) => since).filter((since) => since > day));
  if (next - day < age) return stated.filter(({ since }) => since === next);
  return known.length > 0 ? known : all;
};

/** The last figure known by the day, else the one nearest to it. */
const readLatest = (question: Question): readonly DraftValue[] => {
  const [last] = [...figuresFor(figuresOf(question), question.context.day)].sort(
    (a, b) =>
      compareNumbers(b.since, a.since) ||
      Number(b.statement.preferred) - Number(a.statement.preferred) ||
      byValue(a.statement, b.statement),
  );
  if (last === undefined) return [];
  return [{ ...plain(last.statement), on: last.on && forDisplay(last.on) }];
};

export const READINGS: Readonly<Record<Reading, (question: Question) => readonly DraftValue[]>> = {
  best: ({ item, rule }) => bestOf(item, rule.property).map(plain),
  date: readDate,
  first: readFirst,
  onDay: readOnDay,
  holder: readHolder,
  past: readPast,
  latest: readLatest,
};
