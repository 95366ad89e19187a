import { isCommonNoun } from './commonNoun';
import { isInitial } from './evidence';
import { isHead } from './isHead';
import { isNounAdjective, isNounHead } from './isNounAdjective';
import type { Language } from './language/descriptor';
import { LowerParts } from './lowerParts';
import { mayContinue } from './mayContinue';
import { nextField } from './nextField';
import { numberEnd } from './numberEnd';
import type { Sentence } from './sentences';
import { isCapital, type Token } from './token';

/** Tokens `from` up to `to` of a sentence that may hold a name, with titles and all. */
export interface Run {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
}

const LONGEST_PARTICLES = 3;
const LONGEST_RUN = 40;
const LONGEST_QUOTED = 10;

/**
 * The runs of capitalised words of one sentence, with what holds them together:
 *
 *     Ursula von der Leyen      particles between capitals
 *     University of Oxford      a link, behind a word that heads an organisation
 *     Food and Drug Administration   "and", where a head follows and no names are listed
 *     AT&T · Johnson & Johnson  an ampersand
 *     King's College            a possessive of a common word before a head
 *     Martin Luther King, Jr.   a suffix
 */
export function findRuns(sentence: Sentence, language: Language): readonly Run[] {
  const runs: Run[] = [];
  const walk = new Walk(sentence, language);
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = sentence.tokens[i];
    if (token === undefined || !isCapital(token) || !walk.starts(i)) continue;
    const to = walk.extend(i);
    runs.push({ sentence, from: Math.max(walk.lead(i), runs.at(-1)?.to ?? 0), to });
    i = to - 1;
  }
  return runs;
}

/** Whether a token may be a word of a name. */
export function isNameWord(token: Token | undefined, language: Language): token is Token {
  if (token === undefined || !isCapital(token)) return false;
  return !language.notNames.has(token.lower) && !isCommonNoun(token, language);
}

class Walk {
  readonly #tokens: readonly Token[];
  readonly #sentence: Sentence;
  readonly #language: Language;
  readonly #parts: LowerParts;

  constructor(sentence: Sentence, language: Language) {
    this.#tokens = sentence.tokens;
    this.#sentence = sentence;
    this.#language = language;
    this.#parts = new LowerParts((i) => this.#at(i), language);
  }

  /** Where a run whose first capital is at `from` begins. */
  lead(from: number): number {
    return this.#parts.leadStart(from);
  }

  starts(i: number): boolean {
    return this.#isName(i) || this.#isMonthAsSurname(i);
  }

  extend(from: number): number {
    let end = from + 1;
    const limit = from + LONGEST_RUN;
    while (end < limit) {
      const next = this.#next(from, end);
      if (next === 0) break;
      end = next;
    }
    return end;
  }

  // How the next token is written leaves few of the ways in which a run goes on.
  #next(from: number, end: number): number {
    const token = this.#at(end);
    if (token === undefined) return 0;
    if (isCapital(token)) {
      return (
        this.#word(end) || this.#suffix(end) || this.#list(from, end) || this.#number(from, end)
      );
    }
    if (token.casing !== 'lower') return this.#mark(token, from, end);
    return mayContinue(token.lower, this.#language) ? this.#small(from, end) : 0;
  }

  #small(from: number, end: number): number {
    return (
      this.#particles(end) ||
      this.#link(from, end) ||
      this.#list(from, end) ||
      this.#parts.riverEnd(end) ||
      this.#parts.headEnd(end, this.#sentence) ||
      this.#tail(end) ||
      this.#number(from, end)
    );
  }

  #mark({ type, norm }: Token, from: number, end: number): number {
    if (type === 'possessive') return this.#possessive(from, end);
    if (type === 'number') return this.#number(from, end);
    if (norm === ',') return this.#suffix(end) || this.#list(from, end);
    if (norm === '&') return this.#isName(end + 1) ? end + 2 : 0;
    if (norm === "'") return this.#tail(end);
    return norm === '«' ? this.#quoted(end) : 0;
  }

  #number(from: number, to: number): number {
    return numberEnd({ sentence: this.#sentence, from, to }, this.#language);
  }

  #at(i: number): Token | undefined {
    return i >= this.#sentence.from && i < this.#sentence.to ? this.#tokens[i] : undefined;
  }

  #isName(i: number): boolean {
    const token = this.#at(i);
    if (isNameWord(token, this.#language)) return true;
    if (token === undefined || !isCapital(token)) return false;
    // In "Brandenburger Tor" the noun is one because of the adjective before it.
    return this.#isInPlace(i) || this.#isAdjectiveOf(i) || this.#isAdjectiveOf(i - 1);
  }

  // "Europäische Union", "Brandenburger Tor": where adjectives are lower case and nouns are not, a
  // capital adjective in the middle of a sentence belongs to a name.
  #isAdjectiveOf(i: number): boolean {
    if (this.#language.capitals !== 'nouns' || isInitial(this.#sentence, i)) return false;
    const head = this.#at(i + 1)?.lower ?? '';
    return (
      isNounAdjective(this.#at(i)?.lower ?? '', this.#language) && isNounHead(head, this.#language)
    );
  }

  // "Los Angeles", "The Hague": a word that is no name alone, in a place of two words.
  #isInPlace(i: number): boolean {
    const { places } = this.#language;
    const word = this.#at(i)?.lower ?? '';
    const before = this.#at(i - 1)?.lower ?? '';
    const after = this.#at(i + 1)?.lower ?? '';
    return places.has(`${word} ${after}`) || places.has(`${before} ${word}`);
  }

  #word(end: number): number {
    const name = this.#isName(end) || this.#isMonthAsSurname(end) || this.#isNounAsSurname(end);
    return name ? end + 1 : 0;
  }

  // "Marcel Flügel", "Wolfgang Huber": behind a given name even a common noun is a surname.
  #isNounAsSurname(i: number): boolean {
    const before = this.#at(i - 1);
    const token = this.#at(i);
    if (this.#language.capitals !== 'nouns' || token?.casing !== 'title') return false;
    const { givenNames, courtesies } = this.#language;
    if (before === undefined) return false;
    if (!givenNames.has(before.lower) && !courtesies.has(before.lower)) return false;
    return !this.#language.notNames.has(token.lower) && !this.#language.starters.has(token.lower);
  }

  // "Theresa May", "Brook April": a month behind a given name and before no number is a surname.
  #isMonthAsSurname(i: number): boolean {
    const before = this.#at(i - 1);
    const token = this.#at(i);
    if (before === undefined || token === undefined || token.casing !== 'title') return false;
    if (!this.#language.notNames.has(token.lower) || this.#at(i + 1)?.type === 'number')
      return false;
    return (
      this.#language.courtesies.has(before.lower) ||
      (isCapital(before) && this.#language.givenNames.has(before.lower) && token.lower === 'may')
    );
  }

  #suffix(end: number): number {
    const at = this.#at(end)?.norm === ',' ? end + 1 : end;
    const token = this.#at(at);
    if (token === undefined || !isCapital(token)) return 0;
    const suffix = this.#language.nameSuffixes.has(token.lower);
    return suffix && token.lower !== 'i' ? at + 1 : 0;
  }

  #particles(end: number): number {
    if (!this.#isParticle(end)) return 0;
    let at = end;
    // "PDG de Renault": a role that is written in capitals.
    if (this.#language.plainAcronyms.has(this.#at(end - 1)?.lower ?? '')) return 0;
    // "Frankfurt der Zukunft": an article is a particle only behind another one, as in "von der".
    if (this.#language.articles.has(this.#at(at)?.lower ?? '')) return 0;
    while (at < end + LONGEST_PARTICLES && this.#isParticle(at)) at += this.#isTorn(at) ? 2 : 1;
    return this.#isName(at) && !this.#isOwner(end - 1, at) ? at + 1 : 0;
  }

  // "Gobierno de Pedro Sánchez": an everyday word, and whose it is.
  #isOwner(before: number, given: number): boolean {
    const { common, givenNames, places } = this.#language;
    const name = this.#at(given)?.lower ?? '';
    return common.has(this.#at(before)?.lower ?? '') && givenNames.has(name) && !places.has(name);
  }

  #isParticle(i: number): boolean {
    const token = this.#at(i);
    if (token?.casing !== 'lower') return false;
    // "zu Guttenberg" behind a given name, and not "Frankfurt zu Unruhen".
    if (token.lower === 'zu' && !this.#isGiven(i - 1)) return false;
    return this.#language.particles.has(token.lower) || this.#isTorn(i);
  }

  #isGiven(i: number): boolean {
    const word = this.#at(i)?.lower ?? '';
    const { givenNames, particles } = this.#language;
    return (
      [word, word.split('-')[0] ?? ''].some((part) => givenNames.has(part)) || particles.has(word)
    );
  }

  // "d' Atlanta": an elision with a space behind it.
  #isTorn(i: number): boolean {
    return this.#language.elisions.has(this.#at(i)?.lower ?? '') && this.#at(i + 1)?.norm === "'";
  }

  #possessive(from: number, end: number): number {
    const owner = this.#at(end - 1);
    if (owner === undefined || !this.#isName(end + 1)) return 0;
    if (this.#language.places.has(owner.lower) || owner.casing === 'upper') return 0;
    const saint = this.#at(end - 2)?.lower === 'st';
    const generic =
      this.#language.common.has(owner.lower) || this.#language.sovereigns.has(owner.lower);
    if (!(generic || saint) || end - from > 2 || this.#isRole(owner)) return 0;
    return this.#headAhead(end + 1) ? end + 2 : 0;
  }

  #isRole(token: Token): boolean {
    return this.#language.roles.has(token.lower) || this.#language.roleParts.has(token.lower);
  }

  #headAhead(from: number): boolean {
    for (let i = from; this.#isName(i); i++) {
      if (isHead(this.#at(i)?.lower ?? '', this.#language)) return true;
    }
    return false;
  }

  // "of" joins where the word before it heads something or is a role, whose title is cut off later.
  #link(from: number, end: number): number {
    const link = this.#at(end);
    if (link === undefined || !this.#language.links.has(link.lower)) return 0;
    const next = this.#at(end + 1);
    // An article, or the dot of an abbreviated link: "ім. Шевченка".
    const skips =
      next !== undefined && (this.#language.articles.has(next.lower) || next.norm === '.');
    const at = skips ? end + 2 : end + 1;
    if (!this.#isName(at)) return 0;
    const before = this.#at(end - 1)?.lower ?? '';
    const headed = isHead(before, this.#language) || this.#language.roles.has(before);
    return headed && !this.#isPerson(from, end) ? at + 1 : 0;
  }

  #isPerson(from: number, end: number): boolean {
    return end - from > 1 && this.#language.givenNames.has(this.#at(from)?.lower ?? '');
  }

  #list(from: number, end: number): number {
    const field = nextField({ sentence: this.#sentence, from, to: end }, this.#language);
    return field > 0 && this.#isName(field) ? field + 1 : 0;
  }

  // At the start of a sentence "Рада директорів" may be anybody's; a ministry is one there as well.
  #tail(end: number): number {
    const to = this.#parts.tailEnd(end);
    if (to === end) return 0;
    const { openTails, properHeads } = this.#language;
    const head = this.#at(end - 1)?.lower ?? '';
    const known = this.#language.institutions.has(`${head} ${this.#at(end)?.lower ?? ''}`);
    const proven =
      openTails || known || properHeads.has(head) || !isInitial(this.#sentence, end - 1);
    return proven ? to : 0;
  }

  // ТОВ «Нова пошта»: a legal form and the name in quotation marks behind it.
  #quoted(end: number): number {
    if (!this.#language.legalForms.has(this.#at(end - 1)?.lower ?? '')) return 0;
    for (let at = end + 1; at < end + LONGEST_QUOTED; at++) {
      const token = this.#at(at);
      if (token === undefined) return 0;
      if (token.norm === '»') return at + 1;
    }
    return 0;
  }
}
