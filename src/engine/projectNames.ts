import { isCommon } from './evidence';
import type { Context } from './findNames';
import { votesOf } from './forms';
import { isHead } from './isHead';
import type { Language } from './language/descriptor';
import { type Name, nameOf } from './names';
import { isNameWord } from './runs';
import type { Sentence } from './sentences';
import { isCapital, type Token } from './token';
import { winner } from './votes';

/**
 * The names found in ordinary sentences, by their first word, longest first. Only those whose first
 * word stands in a headline: most stories have one of ten words.
 */
type Known = ReadonlyMap<string, readonly (readonly Token[])[]>;

/**
 * Names in headlines whose capitals prove nothing, in Title Case or ALL CAPITALS. The body has said
 * which words are names, so its names are laid over the headline first; what is left is a name only
 * if it is no everyday word and nowhere written lower case. In capitals even that proves nothing,
 * and only well-known places are added.
 */
export function projectNames(
  sentences: readonly Sentence[],
  found: readonly Name[],
  context: Context,
): readonly Name[] {
  const flat = sentences.filter((sentence) => sentence.style !== 'mixed');
  if (flat.length === 0) return [];
  const known = index(found, headlineWords(flat), context.language);
  return flat.flatMap((sentence) => new Projection(sentence, known, context).run());
}

/** The lower-cased words of the sentences whose capitals prove nothing. */
export function headlineWords(sentences: readonly Sentence[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { style, tokens, from, to } of sentences) {
    if (style === 'mixed') continue;
    for (let i = from; i < to; i++) words.add(tokens[i]?.lower ?? '');
  }
  return words;
}

function index(found: readonly Name[], headlines: ReadonlySet<string>, language: Language): Known {
  const known = new Map<string, (readonly Token[])[]>();
  const seen = new Set<string>();
  const add = (tokens: readonly Token[]) => {
    const first = tokens[0]?.lower;
    if (first === undefined || !headlines.has(first)) return;
    const key = tokens.map((token) => token.lower).join(' ');
    if (seen.has(key)) return;
    seen.add(key);
    const list = known.get(first) ?? [];
    list.push(tokens);
    known.set(first, list);
  };
  for (const name of found) {
    const tokens = name.sentence.tokens.slice(name.from, name.to);
    add(tokens);
    // Headlines call people by their surnames, and "Hurricane Beryl" Beryl; the body need not.
    if (!headlines.has(tokens.at(-1)?.lower ?? '')) continue;
    const person = tokens.length > 1 && winner(votesOf([name], language)).kind === 'person';
    const headed = tokens.length === 2 && isHead(tokens[0]?.lower ?? '', language);
    if (person || headed) add(tokens.slice(-1));
  }
  for (const list of known.values()) list.sort((a, b) => b.length - a.length);
  return known;
}

class Projection {
  readonly #sentence: Sentence;
  readonly #known: Known;
  readonly #context: Context;

  constructor(sentence: Sentence, known: Known, context: Context) {
    this.#sentence = sentence;
    this.#known = known;
    this.#context = context;
  }

  run(): readonly Name[] {
    const names: Name[] = [];
    for (let i = this.#sentence.from; i < this.#sentence.to; i++) {
      const known = this.#match(i);
      const to = known || this.#place(i) || this.#rest(i);
      if (to === 0) continue;
      const score = known > 0 ? 0.9 : 0.5;
      names.push(nameOf({ sentence: this.#sentence, from: i, to }, { score }));
      i = to - 1;
    }
    return names;
  }

  #at(i: number): Token | undefined {
    return i >= this.#sentence.from && i < this.#sentence.to ? this.#sentence.tokens[i] : undefined;
  }

  #match(i: number): number {
    const first = this.#at(i);
    if (first === undefined || !isCapital(first)) return 0;
    for (const form of this.#known.get(first.lower) ?? []) {
      if (form.every((word, offset) => this.#same(word, this.#at(i + offset)))) {
        return form.length > 1 || !this.#isWord(form[0], first) ? i + form.length : 0;
      }
    }
    return 0;
  }

  #same(word: Token, token: Token | undefined): boolean {
    if (token === undefined || token.lower !== word.lower) return false;
    return this.#sentence.style === 'upper' || token.norm === word.norm || word.casing !== 'upper';
  }

  // In capitals "WHO", "US" and "IT" may be the word; nothing in the line can tell.
  #isWord(word: Token | undefined, token: Token): boolean {
    if (this.#sentence.style !== 'upper' || word === undefined) return false;
    return this.#context.language.starters.has(token.lower);
  }

  #place(i: number): number {
    const { places, starters } = this.#context.language;
    for (let length = 3; length > 0; length--) {
      const run = this.#sentence.tokens.slice(i, Math.min(i + length, this.#sentence.to));
      if (run.length < length || !run.every(isCapital)) continue;
      const text = run.map((token) => token.lower).join(' ');
      if (places.has(text) && !starters.has(text)) return i + length;
    }
    return 0;
  }

  #rest(i: number): number {
    if (this.#sentence.style === 'upper') return 0;
    let to = i;
    while (this.#isUnknown(this.#at(to)) && this.#match(to) === 0) to++;
    // One unknown word may be any verb or adjective with a capital; two of them are a name.
    const witness = this.#context.evidence.middle(this.#at(i)?.lower ?? '') > 0;
    return to - i > 1 || (to > i && witness) ? to : 0;
  }

  #isUnknown(token: Token | undefined): boolean {
    const { language, evidence } = this.#context;
    if (!isNameWord(token, language) || token.norm.length === 1) return false;
    if (language.demonyms.has(token.lower) || language.roles.has(token.lower)) return false;
    if (token.casing === 'upper' && language.plainAcronyms.has(token.lower)) return false;
    return !isCommon(token.lower, language) && evidence.lower(token.lower) === 0;
  }
}
