import { fold } from './fold';
import type { Language } from './language/descriptor';
import { type Name, wordsOf } from './names';
import { stem } from './stem';
import type { Token } from './token';

/** What of a name is compared: see the fields of the same names in `Form`. */
export interface Comparable {
  readonly words: readonly string[];
  readonly plain: readonly string[];
  readonly suffix: string | null;
  readonly nickname: string | null;
}

const QUOTES = new Set(['"', '“', '”', '„', '‘', "'", '«', '»']);
const SAME_SUFFIX: ReadonlyMap<string, string> = new Map([
  ['jnr', 'jr'],
  ['snr', 'sr'],
]);

/**
 * The parts of a name by which it is compared with others: without an article in front, quotation
 * marks and commas, with a suffix and a nickname kept apart, and "J. D. Vance" as "JD Vance".
 */
export function comparable(name: Name, language: Language): Comparable {
  const words = plainWords(name, language);
  if (words !== null) return words;
  const reading = new Reading(name, language);
  for (let i = name.from; i < name.to; i++) reading.read(i);
  return reading.result();
}

// Of most names nothing is left out: no article, mark, initial or suffix.
function plainWords(name: Name, language: Language): Comparable | null {
  const { from, to } = name;
  const { tokens } = name.sentence;
  const { articles, nameSuffixes } = language;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.type !== 'word') return null;
    if (to - from > 1 && (i === from ? articles : nameSuffixes).has(token.lower)) return null;
  }
  const plain = wordsOf(name);
  const words = plain.map((word) => fold(stem(word, language)));
  return { words, plain, suffix: null, nickname: null };
}

class Reading {
  readonly #name: Name;
  readonly #language: Language;
  readonly #words: string[] = [];
  readonly #plain: string[] = [];
  #suffix: string | null = null;
  #nickname: string | null = null;
  #initials = false;

  constructor(name: Name, language: Language) {
    this.#name = name;
    this.#language = language;
  }

  read(i: number): void {
    const token = this.#name.sentence.tokens[i];
    if (token === undefined || this.#isIdle(token, i)) return;
    if (i > this.#name.from && this.#language.nameSuffixes.has(token.lower)) {
      this.#suffix = SAME_SUFFIX.get(token.lower) ?? token.lower;
    } else if (this.#isNickname(i)) {
      this.#nickname = fold(token.lower);
    } else {
      this.#add(token, i);
    }
  }

  result(): Comparable {
    const words = this.#words.length > 0 ? this.#words : [this.#first()];
    const plain = this.#plain.length > 0 ? this.#plain : [this.#first()];
    return { words, plain, suffix: this.#suffix, nickname: this.#nickname };
  }

  #first(): string {
    return this.#name.sentence.tokens[this.#name.from]?.lower ?? '';
  }

  #isIdle(token: Token, i: number): boolean {
    const first = i === this.#name.from && i + 1 < this.#name.to;
    if (first && this.#language.articles.has(token.lower)) return true;
    const last = i === this.#name.to - 1 && i > this.#name.from;
    if (last && token.type === 'possessive') return true;
    return token.type === 'mark' && (token.norm === ',' || QUOTES.has(token.norm));
  }

  #isNickname(i: number): boolean {
    const { tokens } = this.#name.sentence;
    const inside = i - 1 > this.#name.from && i + 2 < this.#name.to;
    return inside && QUOTES.has(tokens[i - 1]?.norm ?? '') && QUOTES.has(tokens[i + 1]?.norm ?? '');
  }

  #add(token: Token, i: number): void {
    const short = token.type === 'initial' && i + 1 < this.#name.to;
    const word = token.type === 'initial' ? token.lower.replaceAll('.', '') : token.lower;
    const compared = token.type === 'initial' ? word : fold(stem(word, this.#language));
    const merged = this.#initials && short;
    this.#words.push(merged ? `${this.#words.pop() ?? ''}${compared}` : compared);
    this.#plain.push(merged ? `${this.#plain.pop() ?? ''}${word}` : token.lower);
    this.#initials = short;
  }
}
