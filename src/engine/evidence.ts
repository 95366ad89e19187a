import type { Language } from './language/descriptor';
import type { Sentence } from './sentences';
import { stem } from './stem';
import { isCapital, type Token } from './token';

const OPENING = new Set([
  '"',
  '“',
  '‘',
  "'",
  '„',
  '«',
  '‹',
  ':',
  '•',
  '–',
  '—',
  '-',
  '(',
  '[',
  '…',
]);

/** How often each word of a document is written lower case, and how often with a needless capital. */
export interface Evidence {
  /** Times the lower-cased word stands in lower case. */
  lower(word: string): number;
  /** Times it stands with a capital where no sentence starts. */
  middle(word: string): number;
  /** Times two words stand side by side, both with capitals, where no sentence starts. */
  pair(first: string, second: string): number;
}

/**
 * Whether a capital at token `i` proves nothing: it starts the sentence, or follows a quotation
 * mark, a colon or a bullet, behind which a new sentence may start.
 */
export function isInitial(sentence: Sentence, i: number): boolean {
  for (let at = i - 1; at >= sentence.from; at--) {
    const token = sentence.tokens[at];
    if (token === undefined) return true;
    if (token.type !== 'mark') return false;
    if (OPENING.has(token.norm)) return true;
  }
  return true;
}

/** Counts the words of ordinary sentences; headlines in capitals would testify for everything. */
export function gatherEvidence(sentences: readonly Sentence[], language: Language): Evidence {
  const key = (word: string) => stem(word, language);
  const lower = new Map<string, number>();
  const middle = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const sentence of sentences) {
    if (sentence.style !== 'mixed') continue;
    let open = true;
    let before: Token | undefined;
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = sentence.tokens[i];
      if (token === undefined) continue;
      if (token.casing === 'lower') count(lower, key(token.lower));
      else if (isCapital(token) && !open) {
        const noun = isDetermined(sentence.tokens[i - 1], language);
        count(noun ? lower : middle, key(token.lower));
        if (before !== undefined) count(pairs, `${key(before.lower)} ${key(token.lower)}`);
      }
      before = isCapital(token) && !open ? token : undefined;
      open = token.type === 'mark' ? open || OPENING.has(token.norm) : false;
    }
  }
  return {
    lower: (word) => lower.get(key(word)) ?? 0,
    middle: (word) => middle.get(key(word)) ?? 0,
    pair: (first, second) => pairs.get(`${key(first)} ${key(second)}`) ?? 0,
  };
}

function count(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

/**
 * Where all nouns have capitals, a noun behind an article or an adjective counts as written lower
 * case: names of persons and towns take neither.
 */
function isDetermined(before: Token | undefined, language: Language): boolean {
  if (language.capitals !== 'nouns' || before === undefined) return false;
  if (before.type === 'number' || language.determiners.has(before.lower)) return true;
  return (
    before.casing === 'lower' &&
    /.{3}(?:e|en|er|es|em)$/u.test(before.lower) &&
    !language.starters.has(before.lower) &&
    !language.common.has(before.lower)
  );
}

/** Whether a word is an everyday word of its language, by list, by ending or by plural. */
export function isCommon(word: string, language: Language): boolean {
  if (language.common.has(word) || language.starters.has(word)) return true;
  const apostrophe = word.indexOf("'");
  if (apostrophe > 0 && language.starters.has(word.slice(0, apostrophe))) return true;
  if (word.endsWith('s') && language.common.has(word.slice(0, -1))) return true;
  return word.length > 5 && language.commonEndings.some((ending) => word.endsWith(ending));
}
