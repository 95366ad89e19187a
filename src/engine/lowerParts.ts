import { isInitial } from './evidence';
import { isHead } from './isHead';
import type { Language } from './language/descriptor';
import type { Sentence } from './sentences';
import type { Token } from './token';

const LONGEST_TAIL = 5;
const LONGEST_LINK = 3;

/**
 * The lower-case words that belong to a name by the rules of spelling:
 *
 *     Ligue nationale de hockey       a head, adjectives, a link and a noun
 *     Міністерство закордонних справ  a head and what stands in the genitive
 *     Asie centrale                   a place and a direction
 *     mer Noire · golfe de Gascogne   a lead before the capital
 *     selección de fútbol de Chile    a lead with a part of its own
 */
export class LowerParts {
  readonly #at: (i: number) => Token | undefined;
  readonly #language: Language;

  constructor(at: (i: number) => Token | undefined, language: Language) {
    this.#at = at;
    this.#language = language;
  }

  /** Index behind the lower-case words that follow the word at `end - 1`; `end` if none do. */
  tailEnd(end: number): number {
    const { places, directions, organisationHeads, eventHeads } = this.#language;
    const head = this.#at(end - 1)?.lower ?? '';
    if (places.has(head)) return directions.has(this.#lower(end)) ? end + 1 : end;
    if (!organisationHeads.has(head) && !eventHeads.has(head)) return end;
    const to = this.#phraseEnd(end);
    return this.#linkedEnd(to);
  }

  /**
   * Index behind the lower-case head of the adjectives that end at `end`, or 0: "Світовий банк",
   * "Вищого господарського суду", and "Римской империи", where any noun that agrees will do.
   */
  headEnd(end: number, sentence: Sentence): number {
    if (!this.#language.lowerHeads || !this.#isAdjective(end - 1)) return 0;
    for (let at = end; at < end + LONGEST_LINK; at++) {
      const word = this.#lower(at);
      if (word === '') return 0;
      if (isHead(word, this.#language)) return at + 1;
      if (this.#isAdjective(at)) continue;
      return at === end && !isInitial(sentence, end - 1) && this.#agrees(end) ? end + 1 : 0;
    }
    return 0;
  }

  /** Index behind what tells towns of one name apart, or 0: "Frankfurt am Main". */
  riverEnd(end: number): number {
    const { places, placeLinks } = this.#language;
    if (!placeLinks.has(this.#lower(end)) || !places.has(this.#at(end - 1)?.lower ?? '')) return 0;
    const river = this.#isArticle(end + 1) ? end + 2 : end + 1;
    const name = this.#at(river);
    return name?.casing === 'title' && places.has(name.lower) ? river + 1 : 0;
  }

  /** Index of the lower-case word that begins the name whose first capital is at `from`, or `from`. */
  leadStart(from: number): number {
    if (this.#language.leads.size === 0) return from;
    const head = this.#beforeLinks(from - 1);
    if (this.#language.leads.has(this.#lower(head))) return head;
    // "selección de fútbol": the part between the lead and the link to the capital.
    const inner = this.#beforeLinks(head - 1);
    const linked = head < from - 1 && inner < head - 1 && this.#lower(head).length > 3;
    return linked && this.#language.leads.has(this.#lower(inner)) ? inner : from;
  }

  #isAdjective(i: number): boolean {
    const word = this.#at(i)?.lower ?? '';
    return word.length > 4 && this.#language.adjectiveEndings.some((end) => word.endsWith(end));
  }

  // Only by endings that the cases of surnames do not have.
  #agrees(noun: number): boolean {
    const { agreements, starters } = this.#language;
    const [first, second] = [this.#at(noun - 1)?.lower ?? '', this.#lower(noun)];
    if (second.length < 4 || starters.has(second)) return false;
    return agreements.some(
      ([of, to]) => first.endsWith(of) && to.some((ending) => second.endsWith(ending)),
    );
  }

  #lower(i: number): string {
    const token = this.#at(i);
    return token?.casing === 'lower' ? token.lower : '';
  }

  #phraseEnd(from: number): number {
    let end = from;
    while (end < from + LONGEST_TAIL && this.#isTail(end)) end++;
    return end > from ? this.#andEnd(end) : end;
  }

  #andEnd(end: number): number {
    if (!this.#language.conjunctions.has(this.#lower(end)) || !this.#isTail(end + 1)) return end;
    let to = end + 2;
    while (to < end + LONGEST_TAIL && this.#isTail(to)) to++;
    return to;
  }

  // "de hockey", "des sciences morales et politiques", "з прав людини"
  #linkedEnd(end: number): number {
    let noun = end;
    while (noun < end + LONGEST_LINK && this.#isLink(noun)) noun++;
    if (noun === end || !this.#isNoun(this.#lower(noun))) return end;
    const to = this.#phraseEnd(noun + 1);
    return to > noun + 1 ? to : this.#andEnd(to);
  }

  #beforeLinks(from: number): number {
    let i = from;
    while (i > from - LONGEST_LINK && (this.#isLink(i) || this.#isArticle(i))) i--;
    return i;
  }

  #isLink(i: number): boolean {
    if (this.#language.tailLinks.has(this.#lower(i))) return true;
    return this.#at(i)?.norm === "'" && this.#language.elisions.has(this.#lower(i - 1));
  }

  #isArticle(i: number): boolean {
    return this.#language.articles.has(this.#lower(i));
  }

  #isNoun(word: string): boolean {
    const { tails, openTails, starters } = this.#language;
    return tails.has(word) || (openTails && word.length > 3 && !starters.has(word));
  }

  #isTail(i: number): boolean {
    const word = this.#lower(i);
    const { tails, tailEndings, tailStops, starters } = this.#language;
    if (tails.has(word)) return true;
    if (word.length < 4 || starters.has(word)) return false;
    const fits = tailEndings.some((ending) => word.endsWith(ending));
    return fits && !tailStops.some((ending) => word.endsWith(ending));
  }
}
