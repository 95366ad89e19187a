/** Who headed a state or its government on a day, by the country's own statements. Pure. */
import * as v from 'valibot';
import type { ItemId } from '../engine/types';
import { compareNumbers } from '../lib/compareNumbers';
import type { Statement } from './item';
import { doubtStale, type Judged, judgedOn } from './judged';
import { readItem } from './readItem';
import type { Term } from './statements';
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

const candidateOf = ({ statement, term, holds }: Judged): readonly Candidate[] => {
  const { value } = statement;
  if (value.type !== 'item' || holds === 'no' || holds === 'undated') return [];
  return [{ item: value.item, term, sure: holds !== 'maybe' }];
};

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
  const limits = { today: when.today, begin: null, end: null };
  const holding = doubtStale(judgedOn(statements, { limits, day }), day).flatMap(candidateOf);
  const sure = holding.filter((one) => one.sure);
  const chosen = [...(sure.length > 0 ? sure : holding)].sort(byStart);
  const heads = [...new Set(chosen.map(({ item }) => item))];
  if (heads.length === 0 || heads.length > 2) return NOBODY;
  if (heads.length === 2 && !isHandOver(chosen)) return NOBODY;
  return { heads, certain: sure.length > 0 };
};

/** In order of time, and at last by the item: the order of statements says nothing. */
const byStart = (a: Candidate, b: Candidate): number =>
  compareNumbers(a.term.starts.first, b.term.starts.first) ||
  compareNumbers(a.term.ends.first, b.term.ends.first) ||
  Number(a.item.slice(1)) - Number(b.item.slice(1));

/** Does each term end no later than the next one may begin? */
const isHandOver = (terms: readonly Candidate[]): boolean =>
  terms.every((one, at) => {
    const next = terms[at + 1];
    return next === undefined || one.term.ends.first <= next.term.starts.last;
  });
