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

/** What was counted of one word, in all its cases. */
interface Count {
  lower: number;
  middle: number;
  /** How often it stood before another one; null until it does. */
  before: Map<Count, number> | null;
}

/** Counts the words of ordinary sentences; headlines in capitals would testify for everything. */
export function gatherEvidence(sentences: readonly Sentence[], language: Language): Evidence {
  const words = new Counts(language);
  for (const sentence of sentences) {
    if (sentence.style === 'mixed') countWords(sentence, words, language);
  }
  return {
    lower: (word) => words.find(word)?.lower ?? 0,
    middle: (word) => words.find(word)?.middle ?? 0,
    pair: (first, second) => {
      const behind = words.find(second);
      return behind === undefined ? 0 : (words.find(first)?.before?.get(behind) ?? 0);
    },
  };
}

function countWords(sentence: Sentence, words: Counts, language: Language): void {
  let open = true;
  let before: Count | undefined;
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = sentence.tokens[i];
    if (token === undefined) continue;
    let counted: Count | undefined;
    if (token.casing === 'lower') words.of(token.lower).lower++;
    else if (!open && isCapital(token)) {
      counted = words.of(token.lower);
      if (isDetermined(sentence.tokens[i - 1], language)) counted.lower++;
      else counted.middle++;
      if (before !== undefined) countPair(before, counted);
    }
    before = counted;
    open = token.type === 'mark' && (open || OPENING.has(token.norm));
  }
}

function countPair(first: Count, second: Count): void {
  first.before ??= new Map();
  first.before.set(second, (first.before.get(second) ?? 0) + 1);
}

/** Counts by word. The cases of a word share one, and a stem is taken once for each of them. */
class Counts {
  readonly #byWord = new Map<string, Count>();
  readonly #byStem = new Map<string, Count>();
  readonly #language: Language;
  readonly #declines: boolean;

  constructor(language: Language) {
    this.#language = language;
    this.#declines = language.caseEndings.length > 0;
  }

  of(word: string): Count {
    const known = this.#byWord.get(word);
    if (known !== undefined) return known;
    const count = this.#ofStem(word) ?? { lower: 0, middle: 0, before: null };
    this.#byWord.set(word, count);
    if (this.#declines) this.#byStem.set(stem(word, this.#language), count);
    return count;
  }

  find(word: string): Count | undefined {
    return this.#byWord.get(word) ?? this.#ofStem(word);
  }

  #ofStem(word: string): Count | undefined {
    return this.#declines ? this.#byStem.get(stem(word, this.#language)) : undefined;
  }
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
