import type { Language } from './language/descriptor';
import type { Sentence } from './sentences';
import { isCapital, type Token } from './token';

/** The words of a name so far; a run is one. */
interface Words {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
}

const FARTHEST_HEAD = 8;

/**
 * Index of the field with which a list of policy fields goes on behind a name, else 0: "Foreign,
 * Commonwealth and Development Office" is one ministry, where the head of one is near.
 */
export function nextField({ sentence, from, to }: Words, language: Language): number {
  const mark = tokenAt(sentence, to);
  if (mark === undefined || !joins(mark, language)) return 0;
  const { portfolios } = language;
  if (!portfolios.has(tokenAt(sentence, to - 1)?.lower ?? '')) return 0;
  const second = tokenAt(sentence, to + 1);
  const at = second !== undefined && isConjunction(second, language) ? to + 2 : to + 1;
  const field = tokenAt(sentence, at);
  if (field === undefined || !portfolios.has(field.lower)) return 0;
  return isHeadNear({ sentence, from, to: at }, language) ? at : 0;
}

function tokenAt({ tokens, from, to }: Sentence, i: number): Token | undefined {
  return i >= from && i < to ? tokens[i] : undefined;
}

function joins(token: Token, language: Language): boolean {
  return token.norm === ',' || isConjunction(token, language);
}

function isConjunction({ lower }: Token, { conjunctions }: Language): boolean {
  return conjunctions.has(lower);
}

/** Whether a head stands among the words so far, or ends the list of fields from `to` on. */
function isHeadNear({ sentence, from, to }: Words, language: Language): boolean {
  const { organisationHeads, portfolios } = language;
  for (let i = from; i < to; i++)
    if (organisationHeads.has(tokenAt(sentence, i)?.lower ?? '')) return true;
  for (let i = to; i < to + FARTHEST_HEAD; i++) {
    const word = tokenAt(sentence, i);
    if (word === undefined) return false;
    if (isCapital(word) && organisationHeads.has(word.lower)) return true;
    if (!portfolios.has(word.lower) && !joins(word, language)) return false;
  }
  return false;
}
