/** Statements against a day, and an open end that a later statement puts in doubt. */
import type { Statement, Value } from './item';
import { holdsOn, type Limits, type Term, termOf } from './statements';
import type { Holds } from './types';

/** A statement against a day. */
export interface Judged {
  readonly statement: Statement;
  readonly term: Term;
  readonly holds: Holds;
}

/** Each statement against a day; days since 1970-01-01. */
export const judgedOn = (
  statements: readonly Statement[],
  { limits, day }: { readonly limits: Limits; readonly day: number },
): readonly Judged[] =>
  statements.map((statement) => {
    const term = termOf(statement, limits);
    return { statement, term, holds: holdsOn(term, day) };
  });

const keyOf = (value: Value): string => JSON.stringify(value);

/** Is it another office (P39) of the two that a head of state may have? Andorra has two princes. */
const isOtherOffice = (a: Statement, b: Statement): boolean => {
  const [one, other] = [a, b].map(({ qualifiers }) => (qualifiers.P39 ?? []).map(keyOf));
  if (one === undefined || other === undefined || one.length * other.length === 0) return false;
  return !one.some((office) => other.includes(office));
};

/** A later start of the same office, perhaps by the day: the open term may be an oversight. */
export const isStale = (one: Judged, all: readonly Judged[], day: number): boolean =>
  one.holds === 'open' &&
  all.some(
    ({ term, statement }) =>
      term.dated &&
      term.starts.first > one.term.starts.last &&
      term.starts.first <= day &&
      !isOtherOffice(one.statement, statement),
  );

/** The same, with a doubt wherever an open term may be one that somebody forgot to end. */
export const doubtStale = (all: readonly Judged[], day: number): readonly Judged[] =>
  all.map((one): Judged => (isStale(one, all, day) ? { ...one, holds: 'maybe' } : one));
