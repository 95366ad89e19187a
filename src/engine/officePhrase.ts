import { beginsTwo } from './beginsTwo';
import type { Language } from './language/descriptor';
import type { Sentence } from './sentences';
import type { Token } from './token';

/** An office as a sentence names it: tokens `from` to `to`, and its name without a country. */
export interface OfficePhrase {
  readonly from: number;
  readonly to: number;
  /** Lower-cased: "foreign minister", "minister of defence". */
  readonly office: string;
}

const LONGEST_OFFICE = 4;
const LONGEST_PORTFOLIO = 6;

/**
 * Reads the office of state that starts at token `i`:
 *
 *     [deputy] prime minister            a rank and an office of the list
 *     [shadow] foreign secretary         a field of policy and a word that needs one
 *     minister of defence and security   the field behind it
 *
 * Null where nothing starts there. Plurals are no offices: nobody is meant by them.
 */
export function officePhrase(
  sentence: Sentence,
  i: number,
  language: Language,
): OfficePhrase | null {
  if (!officeOpeners(language).has(sentence.tokens[i]?.lower ?? '')) return null;
  const reader = new Reader(sentence, language);
  const start = reader.ranks(i);
  const end = reader.listed(start) || reader.withField(start) || reader.withFieldBehind(start);
  if (end === 0) return null;
  return { from: i, to: end, office: reader.text(i, end) };
}

// Four lists in one: this is asked of nearly every word of a text, and hardly any begins an office. None
// of them declines; a list that does would lose its cases here.
const OPENERS = new WeakMap<Language, ReadonlySet<string>>();

/** The words with which an office of state can begin. */
export function officeOpeners(language: Language): ReadonlySet<string> {
  const known = OPENERS.get(language);
  if (known !== undefined) return known;
  const { starts, ranks, withField } = language.offices;
  const openers = new Set([...starts, ...ranks, ...withField, ...language.portfolios]);
  OPENERS.set(language, openers);
  return openers;
}

class Reader {
  readonly #sentence: Sentence;
  readonly #language: Language;

  constructor(sentence: Sentence, language: Language) {
    this.#sentence = sentence;
    this.#language = language;
  }

  text(from: number, to: number): string {
    let text = this.#lower(from);
    for (let i = from + 1; i < to; i++) {
      const word = this.#lower(i);
      text += word === ',' ? word : ` ${word}`;
    }
    return text;
  }

  ranks(i: number): number {
    let at = i;
    while (at < i + LONGEST_OFFICE && this.#language.offices.ranks.has(this.#lower(at))) at++;
    return at;
  }

  listed(i: number): number {
    const { starts, listed } = this.#language.offices;
    const first = this.#lower(i);
    if (!starts.has(first)) return 0;
    const longest = beginsTwo(first, listed) ? LONGEST_OFFICE : 1;
    for (let length = longest; length > 0; length--) {
      const phrase = i + length <= this.#sentence.to ? this.text(i, i + length) : '';
      if (listed.has(phrase)) return i + length;
    }
    return 0;
  }

  // "foreign secretary", "trade and industry minister"
  withField(i: number): number {
    const end = this.#fields(i);
    return end > i && this.#language.offices.withField.has(this.#lower(end)) ? end + 1 : 0;
  }

  // "minister for health", "minister of foreign affairs"
  withFieldBehind(i: number): number {
    if (!this.#language.offices.withField.has(this.#lower(i))) return 0;
    if (!this.#language.links.has(this.#lower(i + 1))) return 0;
    const start = this.#language.articles.has(this.#lower(i + 2)) ? i + 3 : i + 2;
    const end = this.#fields(start);
    return end > start ? end : 0;
  }

  #fields(i: number): number {
    const { portfolios, conjunctions } = this.#language;
    let end = i;
    while (end < i + LONGEST_PORTFOLIO && portfolios.has(this.#lower(end))) {
      const joined = conjunctions.has(this.#lower(end + 1)) || this.#lower(end + 1) === ',';
      const more = joined && portfolios.has(this.#lower(end + 2));
      end += more ? 2 : 1;
    }
    return end;
  }

  #lower(i: number): string {
    const token: Token | undefined = i < this.#sentence.to ? this.#sentence.tokens[i] : undefined;
    return token?.lower ?? '';
  }
}
