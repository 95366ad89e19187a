import { isInitial } from './evidence';
import type { Language } from './language/descriptor';
import type { Sentence } from './sentences';

/** The words of a name that the number follows; a run is one. */
interface Words {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
}

const YEAR = /^(?:1[89]|20)\d\d$/;
const SHORT_NUMBER = /^\d{1,3}$/;
const ENDS_PHRASE = /^[.,;"»)]$/;

/**
 * Index behind a number that belongs to the name before it, else 0:
 *
 *     Coupe du monde 2014 · Copa Mundial de 2015   a year behind an event, with a link or without
 *     Halo 3                                       a short number, where no count or score follows
 */
export function numberEnd(run: Words, language: Language): number {
  if (language.quoted === 'none') return 0;
  const { tokens } = run.sentence;
  const linked = language.tailLinks.has(tokens[run.to]?.lower ?? '');
  const at = linked ? run.to + 1 : run.to;
  const number = at < run.sentence.to ? tokens[at] : undefined;
  if (number?.type !== 'number') return 0;
  if (YEAR.test(number.norm)) return isEvent(run, language) ? at + 1 : 0;
  const short = !linked && !number.glued && SHORT_NUMBER.test(number.norm);
  return short && (isEvent(run, language) || isNumbered(run, language)) ? at + 1 : 0;
}

function isEvent({ sentence, from, to }: Words, language: Language): boolean {
  for (let i = from; i < to; i++) {
    if (language.eventHeads.has(sentence.tokens[i]?.lower ?? '')) return true;
  }
  return false;
}

// A score, a date or a count follows names as well: what comes behind the number tells.
function isNumbered({ sentence, to }: Words, language: Language): boolean {
  const name = sentence.tokens[to - 1];
  if (name === undefined || name.casing === 'lower') return false;
  if (language.places.has(name.lower) || language.givenNames.has(name.lower)) return false;
  if (isInitial(sentence, to - 1)) return false;
  const after = to + 1 < sentence.to ? sentence.tokens[to + 1] : undefined;
  if (after === undefined || ENDS_PHRASE.test(after.norm)) return true;
  return after.casing === 'lower' && language.starters.has(after.lower);
}
