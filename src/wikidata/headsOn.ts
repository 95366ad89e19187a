/** Who headed a state or its government on a day, by the country's own statements. Pure. */
import * as v from 'valibot';
import type { ItemId } from '../engine/types';
import type { Statement } from './item';
import { readItem } from './readItem';
import { holdsOn, type Term, termOf } from './statements';
import { dayNumber } from './time';

/** Head of state (P35) and head of government (P6) of a country. */
export type HeadProperty = 'P35' | 'P6';

/** Who held it: one; two on the day of a hand-over; none where nothing tells, or too many do. */
export interface HeadsOn {
  readonly heads: readonly ItemId[];
  readonly certain: boolean;
}

const claims = v.object({
  claims: v.union([v.record(v.string(), v.unknown()), v.array(v.unknown())]),
});

/** The statements in an answer of `wbgetclaims`; null where this is no answer. */
export const readHeads = (
  json: unknown,
  asked: { readonly country: ItemId; readonly property: HeadProperty },
): readonly Statement[] | null => {
  const read = v.safeParse(claims, json);
  if (!read.success) return null;
  const raw = { id: asked.country, claims: read.output.claims };
  return readItem(raw, (property) => property === asked.property)?.statements[asked.property] ?? [];
};

interface Candidate {
  readonly item: ItemId;
  readonly term: Term;
  readonly sure: boolean;
}

/** An open term that a later one overtook: its end was never recorded (wikidata §3.2, rule 6). */
const isOvertaken = ({ item, term }: Candidate, all: readonly Candidate[]): boolean =>
  term.open &&
  all.some((other) => other.item !== item && other.term.starts.first > term.starts.last);

const NOBODY: HeadsOn = { heads: [], certain: false };

/**
 * Who held the office on a day (ISO 8601). `today` counts days since 1970-01-01. Statements without
 * any date say nothing of a day, and three at once contradict each other.
 */
export const headsOn = (
  statements: readonly Statement[],
  when: { readonly day: string; readonly today: number },
): HeadsOn => {
  const day = dayNumber(when.day);
  if (day === null) return NOBODY;
  const all = statements.flatMap((statement): readonly Candidate[] => {
    const { value } = statement;
    if (value.type !== 'item') return [];
    const term = termOf(statement, { today: when.today, end: null });
    const holds = holdsOn(term, day);
    if (holds === 'no' || holds === 'undated') return [];
    return [{ item: value.item, term, sure: holds !== 'maybe' }];
  });
  const current = all.filter((one) => !isOvertaken(one, all));
  const sure = current.filter((one) => one.sure);
  const chosen = sure.length > 0 ? sure : current;
  const heads = [...new Set(chosen.sort(byStart).map(({ item }) => item))];
  if (heads.length === 0 || heads.length > 2) return NOBODY;
  if (heads.length === 2 && !isHandOver(chosen)) return NOBODY;
  return { heads, certain: sure.length > 0 };
};

const byStart = (a: Candidate, b: Candidate): number => a.term.starts.first - b.term.starts.first;

/** Does each term end no later than the next one may begin? */
const isHandOver = (terms: readonly Candidate[]): boolean =>
  terms.every((one, at) => {
    const next = terms[at + 1];
    return next === undefined || one.term.ends.first <= next.term.starts.last;
  });
