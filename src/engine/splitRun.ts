import { isRole } from './commonNoun';
import type { Language } from './language/descriptor';
import { partOf } from './partOf';
import type { Run } from './runs';
import type { Token } from './token';

const LONGEST_SHOUT = 5;

/**
 * Cuts a run where a new name begins in it without anything between:
 *
 *     Верховна Рада | Руслан Стефанчук      an institution or a place, then a given name
 *     Донецької області | Ігор Петренко     a lower-case end, then a given name
 *     Олег Кравець | ТОВ «Промінь»          a name, then a legal form
 *     України | Юрій Нечай                  where names decline: a place, then two words
 */
export function splitRun(run: Run, language: Language): readonly Run[] {
  if (run.to - run.from === 1) return [run];
  const parts: Run[] = [];
  let rest = run;
  for (let i = run.from + 1; i < run.to; i++) {
    if (!startsName(rest, i, language)) continue;
    parts.push(partOf(run, rest.from, i));
    rest = partOf(run, i, run.to);
  }
  parts.push(rest);
  return parts;
}

function startsName(run: Run, i: number, language: Language): boolean {
  const { tokens } = run.sentence;
  const before = tokens[i - 1];
  const token = tokens[i];
  if (before === undefined || token === undefined) return false;
  if (language.legalForms.has(token.lower)) return tokens[i + 1]?.norm === '«';
  if (i + 1 >= run.to || before.norm === '«') return false;
  if (language.givenNames.has(token.lower) && token.casing !== 'lower')
    return endsBefore(before, token, language);
  return language.lowerHeads && i === run.from + 1 && isPlaceBefore(run, language);
}

function endsBefore(before: Token, given: Token, language: Language): boolean {
  const word = before.lower;
  if (language.givenNames.has(word)) return false;
  if (before.casing === 'lower')
    return language.lowerHeads && !language.particles.has(word) && !language.links.has(word);
  if (before.norm === '»') return true;
  // A noun in front of a person says what he is; only another given name belongs to the name.
  // A title is cut off later, and kept.
  if (language.capitals === 'nouns')
    return before.casing === 'title' && !isRole(word, language) && !language.demonyms.has(word);
  const shortest = language.lowerHeads ? 1 : LONGEST_SHOUT;
  const shouted = before.casing === 'upper' && before.norm.length > shortest;
  if (shouted && before.type === 'word' && given.casing === 'title') return true;
  return language.places.has(word) || language.institutions.has(word);
}

// "України Юрій Нечай", and neither "Нью Йорк Таймс" nor "Київ Медіа Груп", whose first word stands
// in the nominative.
function isPlaceBefore({ sentence, from, to }: Run, language: Language): boolean {
  const [place, ...rest] = sentence.tokens.slice(from, to);
  if (place === undefined || rest.length !== 2 || !language.places.has(place.lower)) return false;
  const oblique = language.obliqueEndings.some((ending) => place.lower.endsWith(ending));
  return oblique && rest.every((token) => token.casing === 'title');
}
