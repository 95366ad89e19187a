import { beginsTwo } from './beginsTwo';
import type { Countries } from './countries';
import type { Language } from './language/descriptor';
import type { Sentence } from './sentences';
import { isCapital, type Token } from './token';
import type { Block, Demonym, Mention } from './types';

/** What surrounds the words that are looked at: the mentions that cover some, and the countries. */
export interface Surroundings {
  readonly blocks: readonly Block[];
  readonly language: Language;
  readonly mentions: ReadonlyMap<Token, Mention>;
  readonly countries: Countries;
}

// A faith or a word of several countries is one by list as well, and yet tells less.
const SURE = 0.95;
const UNSURE = 0.7;

/** The words outside of names that tell of a country or a people, in reading order. */
export function demonymsOf(
  sentences: readonly Sentence[],
  surroundings: Surroundings,
): readonly Demonym[] {
  const found: Demonym[] = [];
  for (const sentence of sentences) addDemonyms(sentence, surroundings, found);
  return found;
}

function addDemonyms(sentence: Sentence, around: Surroundings, found: Demonym[]): void {
  for (let i = sentence.from; i < sentence.to; i++) {
    const first = sentence.tokens[i];
    if (first === undefined || !isCapital(first)) continue;
    const length = demonymAt(sentence, i, around);
    if (length === 0) continue;
    const last = sentence.tokens[i + length - 1];
    if (last === undefined) continue;
    const country = countryAt(sentence.tokens, { from: i, to: i + length }, around.language);
    found.push({
      block: sentence.block,
      start: first.start,
      end: last.end,
      text: around.blocks[sentence.block]?.text.slice(first.start, last.end) ?? '',
      score: country === null ? UNSURE : SURE,
      country,
      entity: around.countries.entityOf(country),
    });
    i += length - 1;
  }
}

/** How many tokens the demonym at `i` has: 2 for "South African", 0 where there is none. */
export function demonymAt(
  sentence: Sentence,
  i: number,
  { language, mentions }: Surroundings,
): number {
  const first = i < sentence.to ? sentence.tokens[i] : undefined;
  if (!isFree(first, mentions)) return 0;
  const { countryOf } = language;
  if (beginsTwo(first.lower, countryOf)) {
    const second = i + 1 < sentence.to ? sentence.tokens[i + 1] : undefined;
    if (isFree(second, mentions) && countryOf.has(`${first.lower} ${second.lower}`)) return 2;
  }
  const { demonyms, regionals } = language;
  const { lower } = first;
  return demonyms.has(lower) || regionals.has(lower) || countryOf.has(lower) ? 1 : 0;
}

function isFree(token: Token | undefined, mentions: Surroundings['mentions']): token is Token {
  return token !== undefined && isCapital(token) && !mentions.has(token);
}

/** The country that a demonym of one or two tokens tells of; null where the list has none. */
export function countryAt(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  language: Language,
): string | null {
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  return language.countryOf.get(words.join(' ')) ?? null;
}
