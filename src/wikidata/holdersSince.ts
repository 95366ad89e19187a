/** Who came to hold an office of a country, place or organisation after the article's day. */
import { compareNumbers } from '../lib/compareNumbers';
import { isStale, type Judged } from './judged';
import { type DraftValue, dated, judged, type Question } from './readings';

/**
 * Did it certainly begin after the day, and by today? Stricter than what is said of the day itself:
 * nothing is lost where a doubtful successor is left out. Dates the wrong way round have no start.
 */
const beganSince = (
  { statement, term }: Judged,
  { day, today }: { readonly day: number; readonly today: number },
): boolean =>
  statement.value.type === 'item' &&
  term.dated &&
  term.during.from !== null &&
  term.starts.first > day &&
  term.starts.last <= today;

const lastFirst = (a: Judged, b: Judged): number =>
  compareNumbers(b.term.starts.first, a.term.starts.first) ||
  compareNumbers(b.term.ends.last, a.term.ends.last) ||
  Number(b.statement.preferred) - Number(a.statement.preferred) ||
  idOf(a) - idOf(b);

/** The item's number: the order of statements says nothing. */
const idOf = ({ statement: { value } }: Judged): number =>
  value.type === 'item' ? Number(value.item.slice(1)) : 0;

/**
 * Those who held it after the day, in order of time, each once, for the last term begun. A term
 * that is still open although another began after it is left out: it may be an oversight.
 */
export const holdersSince = (question: Question): readonly DraftValue[] => {
  const { day, today } = question.context;
  const all = judged({ ...question, context: { ...question.context, day: today } });
  const later = all
    .filter((one) => beganSince(one, { day, today }) && !isStale(one, all, today))
    .sort(lastFirst);
  const last = new Map<number, Judged>();
  for (const one of later) if (!last.has(idOf(one))) last.set(idOf(one), one);
  return [...last.values()].reverse().map(dated);
};
