import { CAPITAL, isOf } from './characters';
import { isCommonNoun, isRole } from './commonNoun';
import type { Language } from './language/descriptor';
import { isCapital, makeToken, type Token } from './token';

// No name is longer; the bound keeps "A-A-A-…" from being copied again at each hyphen.
const LONGEST_COMPOUND = 60;

/**
 * Takes raw tokens in order and looks at them again: cuts possessives and elisions off words, and
 * joins hyphenated words where the hyphen belongs to one name ("Jean-Luc", "Ki-moon", "al-Assad")
 * and not where it ties a name to something else ("UK-based", "pro-Russian", "Russia-Ukraine").
 */
export class Compounds {
  readonly #tokens: Token[] = [];
  readonly #text: string;
  readonly #language: Language;

  constructor(text: string, language: Language) {
    this.#text = text;
    this.#language = language;
  }

  /** All tokens so far; a token to come may still be joined to the last. */
  get tokens(): readonly Token[] {
    return this.#tokens;
  }

  /** Takes the next raw token. */
  add(token: Token): void {
    const at = token.type === 'word' ? cutAt(token, this.#language) : 0;
    if (at === 0) this.#append(token);
    else this.#split(token, token.start + at);
  }

  /** "Kuleba's" → "Kuleba" + "'s"; "l'Ukraine" → "l'" + "Ukraine". */
  #split(token: Token, middle: number): void {
    const { start, end, lower, glued } = token;
    const possessive = this.#language.possessive && end - middle === 2 && lower.endsWith("'s");
    const head = this.#text.slice(start, middle);
    const tail = this.#text.slice(middle, end);
    this.#append(makeToken({ raw: head, start, type: 'word', glued }));
    const type = possessive ? 'possessive' : 'word';
    this.#append(makeToken({ raw: tail, start: middle, type, glued: true }));
  }

  #append(token: Token): void {
    if (!token.glued || !this.#mergesInto(token)) this.#tokens.push(token);
  }

  /** Whether a token became a part of the tokens before it. Only one that is glued to them can. */
  #mergesInto(token: Token): boolean {
    const out = this.#tokens;
    const { length } = out;
    const last = length > 0 ? out[length - 1] : undefined;
    if (last === undefined) return false;
    if (isAbbreviation(last, token, this.#language)) {
      const { start, type, norm, lower, casing, glued } = last;
      out[length - 1] = { start, end: token.end, type, norm, lower, casing, glued };
      return true;
    }
    const before = length > 1 && last.norm === '-' ? out[length - 2] : undefined;
    if (before === undefined || !joins([before, last, token], this.#language)) return false;
    const raw = this.#text.slice(before.start, token.end);
    out.length -= 2;
    out.push(makeToken({ raw, start: before.start, type: 'word', glued: before.glued }));
    return true;
  }
}

/** "St." and "Jr.": the dot belongs to the word, which keeps its plain form for look-ups. */
function isAbbreviation(word: Token, dot: Token, language: Language): boolean {
  if (dot.norm !== '.' || word.type !== 'word') return false;
  return isCapital(word) && language.abbreviations.has(word.lower);
}

/** Where to cut a word with an apostrophe, in code units from its start; 0 leaves it whole. */
function cutAt(token: Token, language: Language): number {
  const apostrophe = token.lower.indexOf("'");
  const length = token.end - token.start;
  if (apostrophe < 0 || length !== token.norm.length) return 0;
  if (language.possessive && token.lower.endsWith("'s")) return length - 2;
  const head = token.lower.slice(0, apostrophe);
  const tail = token.norm.slice(apostrophe + 1);
  const lowerHead = token.norm.slice(0, apostrophe) === head;
  const capitalTail = isOf(CAPITAL, tail, 0);
  // "d'Estaing", "dell'Utri": in any language a lower-case elision before a capital.
  if (lowerHead && capitalTail && head.length <= 5) return apostrophe + 1;
  return language.elisions.has(head) ? apostrophe + 1 : 0;
}

function joins(triple: readonly [Token, Token, Token], language: Language): boolean {
  const [left, hyphen, right] = triple;
  if (!hyphen.glued) return false;
  if (left.type !== 'word' || left.end - left.start > LONGEST_COMPOUND) return false;
  if (right.type === 'number') return isCapital(left);
  return right.type === 'word' && joinsWords(left, right, language);
}

function joinsWords(left: Token, right: Token, language: Language): boolean {
  const leftCapital = isCapital(left);
  const rightCapital = isCapital(right);
  if (!leftCapital && !rightCapital) return true;
  if (!leftCapital) return language.hyphenHeads.has(left.lower);
  if (!rightCapital) return left.casing !== 'upper' && !isTail(left, right, language);
  if (isPlace(left, language) && isPlace(right, language)) return false;
  const title = language.capitals === 'nouns' && isRole(right.lower, language);
  return !title && !isCommonNoun(right, language);
}

/**
 * A lower-case word that follows a name and its hyphen without being part of it. Everyday words
 * count only behind longer names: "Ki-moon" and "Jae-in" are given names of two syllables.
 */
function isTail(left: Token, right: Token, language: Language): boolean {
  if (language.hyphenTails.has(right.lower)) return true;
  return left.norm.length > 4 && language.common.has(right.lower);
}

// "US-China", "Russia-Ukraine": two names that a hyphen sets side by side.
function isPlace(token: Token, language: Language): boolean {
  return language.places.has(token.lower) || (token.casing === 'upper' && token.norm.length < 4);
}
