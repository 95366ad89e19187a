/** How the statements of one property become values: one reading per kind of fact. */
import type { Kind } from '../engine/types';
import { compareNumbers } from '../lib/compareNumbers';
import type { FactRule, Reading } from './factTable';
import type { Item, Statement, Value } from './item';
import {
  bestOf,
  endOf,
  holdsOn,
  isSeat,
  type Limits,
  SURENESS,
  statementsOf,
  type Term,
  termOf,
  timesIn,
} from './statements';
import { agreedTime, forDisplay, spanOf } from './time';
import type { During, Holds, TimePoint } from './types';

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
}

interface Judged {
  readonly statement: Statement;
  readonly term: Term;
  readonly holds: Holds;
}

export interface Question {
  readonly item: Item;
  readonly rule: FactRule;
  readonly context: FactContext;
}

const limitsOf = ({ item, context }: Question): Limits => ({
  today: context.today,
  end: endOf(item, context.today),
});

const judged = (question: Question): readonly Judged[] => {
  const limits = limitsOf(question);
  return statementsOf(question.item, question.rule.property).map((statement) => {
    const term = termOf(statement, limits);
    return { statement, term, holds: holdsOn(term, question.context.day) };
  });
};

const shownDuring = (during: During): During | null => {
  const { from, to, ended } = during;
  if (from === null && to === null && !ended) return null;
  return { from: from && forDisplay(from), to: to && forDisplay(to), ended };
};

const plain = ({ value }: Statement): DraftValue => ({ value, during: null, on: null });

const dated = ({ statement, term }: Judged): DraftValue => ({
  value: statement.value,
  during: term.dated ? shownDuring(term.during) : null,
  on: null,
});

const surestFirst = (a: Judged, b: Judged): number =>
  SURENESS[b.holds] - SURENESS[a.holds] ||
  Number(b.statement.preferred) - Number(a.statement.preferred) ||
  compareNumbers(b.term.starts.last, a.term.starts.last);

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
  holdingOn(judged(question)).map(dated);

/** A later start by somebody else, before the day: the open term was left open by oversight. */
const isStale = (one: Judged, all: readonly Judged[], day: number): boolean =>
  one.holds === 'open' &&
  all.some(
    ({ term }) => term.dated && term.starts.first > one.term.starts.last && term.starts.last <= day,
  );

/**
 * Who held it on the day, where one holds it at a time. On a day of handing over both may. Only
 * the surest answers are given; preferred rank tells undated ones apart.
 */
const readHolder = (question: Question): readonly DraftValue[] => {
  const all = judged(question);
  const fresh = all.filter((one) => !isStale(one, all, question.context.day));
  const holding = holdingOn(fresh.filter(({ holds }) => holds !== 'undated'));
  return (holding.length > 0 ? holding : holdingOn(fresh)).map(dated);
};

/** A bare statement beside a dated one of the same value adds nothing to it. */
const isRepeat = (one: Judged, all: readonly Judged[]): boolean =>
  one.holds === 'undated' &&
  all.some(({ term, statement }) => term.dated && same(statement.value, one.statement.value));

const same = (a: Value, b: Value): boolean => JSON.stringify(a) === JSON.stringify(b);

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
  if (time !== null) return [timeDraft(time)];
  const unknown = best.some(({ value }) => value.type === 'some');
  return unknown ? [{ value: { type: 'some' }, during: null, on: null }] : [];
};

const timeDraft = (time: TimePoint): DraftValue => ({
  value: { type: 'time', time: forDisplay(time) },
  during: null,
  on: null,
});

const readFirst = ({ item, rule }: Question): readonly DraftValue[] => {
  const times = timesIn(statementsOf(item, rule.property).map(({ value }) => value));
  const [first] = [...times].sort(
    (a, b) => spanOf(a).first - spanOf(b).first || b.precision - a.precision,
  );
  return first === undefined ? [] : [timeDraft(first)];
};

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

/** The last figure known by the day; where all are later, the last of them. */
const readLatest = (question: Question): readonly DraftValue[] => {
  const figures = figuresOf(question);
  const known = figures.filter(({ since }) => since <= question.context.day);
  const hasDate = known.some(({ on }) => on !== null) || figures.every(({ on }) => on === null);
  const [last] = [...(hasDate ? known : figures)].sort(
    (a, b) =>
      compareNumbers(b.since, a.since) ||
      Number(b.statement.preferred) - Number(a.statement.preferred),
  );
  if (last === undefined) return [];
  return [{ value: last.statement.value, during: null, on: last.on && forDisplay(last.on) }];
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
