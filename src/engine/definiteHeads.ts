import type { Language } from './language/descriptor';
import { type Name, nameOf } from './names';
import type { Sentence } from './sentences';
import { isCapital, type Token } from './token';

/**
 * Short names that need what was named before to be names at all: "the Commission" behind "European
 * Commission", "the Met" behind "Metropolitan Police (the Met)". A capital and the article ask for an
 * organisation with that head, named earlier; without one, "the Commission" names nothing.
 * @param names what was found so far, in reading order
 */
export function definiteHeads(
  sentences: readonly Sentence[],
  names: readonly Name[],
  language: Language,
): readonly Name[] {
  const finder = new HeadFinder(names, language);
  return sentences.flatMap((sentence) => (sentence.style === 'mixed' ? finder.read(sentence) : []));
}

class HeadFinder {
  readonly #language: Language;
  readonly #byStart = new Map<Token, Name>();
  readonly #heads = new Set<string>();
  readonly #shorts = new Set<string>();

  constructor(names: readonly Name[], language: Language) {
    this.#language = language;
    for (const name of names) {
      const first = name.sentence.tokens[name.from];
      if (first !== undefined) this.#byStart.set(first, name);
    }
  }

  read(sentence: Sentence): readonly Name[] {
    const found: Name[] = [];
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = sentence.tokens[i];
      const name = this.#nameAt(token);
      if (name !== undefined) {
        this.#learn(name);
        i = Math.max(i, name.to - 1);
      } else if (
        token?.casing === 'title' &&
        (this.#isShort(token, sentence, i) || this.#introduces(token, sentence, i))
      ) {
        found.push(nameOf({ sentence, from: i, to: i + 1 }, { score: 0.7 }));
      }
    }
    return found;
  }

  #nameAt(token: Token | undefined): Name | undefined {
    return token === undefined ? undefined : this.#byStart.get(token);
  }

  #learn(name: Name): void {
    if (name.titled || name.to - name.from < 2) return;
    const { tokens } = name.sentence;
    let head = name.to - 1;
    for (let i = name.from + 1; i < name.to; i++) {
      if (!this.#language.links.has(tokens[i]?.lower ?? '')) continue;
      head = i - 1;
      break;
    }
    const word = tokens[head]?.lower ?? '';
    if (this.#language.organisationHeads.has(word)) this.#heads.add(word);
  }

  #isShort(token: Token, sentence: Sentence, i: number): boolean {
    if (i <= sentence.from) return false;
    if (!this.#isArticle(sentence.tokens[i - 1]) || this.#runsOn(sentence, i + 1)) return false;
    return this.#shorts.has(token.lower) || this.#isHead(token.lower);
  }

  #isHead(word: string): boolean {
    return this.#heads.has(word) && !this.#language.roles.has(word);
  }

  #isArticle(token: Token | undefined): boolean {
    return token !== undefined && this.#language.articles.has(token.lower);
  }

  // "the Commission President", "the House of Lords"
  #runsOn(sentence: Sentence, i: number): boolean {
    const token = i < sentence.to ? sentence.tokens[i] : undefined;
    if (token === undefined) return false;
    const next = sentence.tokens[i + 1];
    const linked = this.#language.links.has(token.lower) && next !== undefined && isCapital(next);
    return isCapital(token) || linked || token.norm === '-';
  }

  // "Metropolitan Police (the Met)": the beginning of the name that stands before the bracket.
  #introduces(token: Token, { tokens }: Sentence, i: number): boolean {
    if (token.norm.length < 3 || tokens[i + 1]?.norm !== ')') return false;
    const open = i > 0 && this.#isArticle(tokens[i - 1]) ? i - 2 : i - 1;
    if (open < 0 || tokens[open]?.norm !== '(') return false;
    for (let from = open - 1; from >= 0 && from > open - 8; from--) {
      const name = this.#nameAt(tokens[from]);
      if (name === undefined) continue;
      const starts = name.to === open && tokens[from]?.lower.startsWith(token.lower) === true;
      if (starts) this.#shorts.add(token.lower);
      return starts;
    }
    return false;
  }
}
