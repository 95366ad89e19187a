import { CAPITAL, classAt, isOf, runEnd, SMALL, widthOf } from './characters';
import { type Evidence, isCommon, isInitial } from './evidence';
import { isHead } from './isHead';
import type { Language } from './language/descriptor';
import { partOf } from './partOf';
import type { Run } from './runs';
import type { Token } from './token';

/**
 * Decides what of a run is a name, and how sure that is. What it weighs is the cost of each error:
 * an underlined "Meanwhile" makes the reader doubt every other name, a missed "Boeing" at a sentence
 * start costs one mention. So a word that an everyday word could be needs a witness: the same word
 * with a capital inside a sentence of this document, or a head word that makes it a name.
 */
export function judge(
  run: Run,
  context: { language: Language; evidence: Evidence },
): Judged | null {
  const judgement = new Judgement(run, context.language, context.evidence);
  return judgement.decide();
}

export interface Judged {
  readonly run: Run;
  readonly score: number;
}

// Numbers of centuries, congresses and chapters, also with Cyrillic letters.
const ROMAN = /^[ivxіх]+$/;

class Judgement {
  #run: Run;
  readonly #tokens: readonly Token[];
  readonly #language: Language;
  readonly #evidence: Evidence;
  #initial: boolean;

  constructor(run: Run, language: Language, evidence: Evidence) {
    this.#run = run;
    this.#tokens = run.sentence.tokens;
    this.#language = language;
    this.#evidence = evidence;
    this.#initial = isInitial(run.sentence, run.from);
  }

  decide(): Judged | null {
    while (this.#dropsFirst()) this.#shift();
    while (this.#dropsLast()) this.#run = partOf(this.#run, this.#run.from, this.#run.to - 1);
    if (this.#length === 0 || this.#isSentence()) return null;
    const score = this.#length === 1 ? this.#single() : this.#several();
    return score > 0 ? { run: this.#run, score } : null;
  }

  // "Районний суд постановив": an everyday adjective and a head in lower case, no capital but the
  // one that starts the sentence.
  #isSentence(): boolean {
    const { from, to } = this.#run;
    if (!this.#initial || to - from < 2 || !isCommon(this.#lower(from), this.#language))
      return false;
    if (this.#evidence.middle(this.#lower(from)) > 0) return false;
    const two = `${this.#lower(from)} ${this.#lower(from + 1)}`;
    if (this.#language.institutions.has(two)) return false;
    return this.#tokens.slice(from + 1, to).every((token) => token.casing === 'lower');
  }

  get #length(): number {
    return this.#run.to - this.#run.from;
  }

  #lower(i: number): string {
    return this.#tokens[i]?.lower ?? '';
  }

  #shift(): void {
    let from = this.#run.from + 1;
    // A link or particle cannot start a name.
    while (from < this.#run.to && this.#tokens[from]?.casing === 'lower') from++;
    this.#run = partOf(this.#run, from, this.#run.to);
    this.#initial = false;
  }

  #headed(): boolean {
    for (let i = this.#run.to - 1; i > this.#run.from; i--) {
      if (isHead(this.#lower(i), this.#language)) return true;
    }
    return false;
  }

  #dropsFirst(): boolean {
    if (this.#length === 0) return false;
    const word = this.#lower(this.#run.from);
    const token = this.#tokens[this.#run.from];
    if (token === undefined) return true;
    // A lead such as "mer" was taken in on purpose.
    if (this.#language.leads.has(word) || this.#isPlace()) return false;
    if (this.#language.articles.has(word)) return this.#initial || this.#language.looseArticles;
    if (this.#length > 1 && this.#language.demonyms.has(word)) return !this.#isBrand();
    if (!this.#initial || this.#length === 1 || token.casing === 'upper') return false;
    const next = this.#lower(this.#run.from + 1);
    if (this.#evidence.pair(word, next) > 0 || this.#isFamilyName()) return false;
    if (this.#language.starters.has(word)) return true;
    if (this.#language.givenNames.has(word)) return false;
    if (this.#language.unknownInitial === 'word' && this.#language.givenNames.has(next))
      return true;
    if (this.#isHeadFirst()) return false;
    if (this.#isBeforeName()) return true;
    return this.#isEveryday(word) && !(this.#headed() && !this.#isAdjective(this.#run.from + 1));
  }

  // "Bank Światowy", "Університет імені Шевченка": the head comes first, and is no loose noun.
  #isHeadFirst(): boolean {
    const { from } = this.#run;
    if (!this.#language.lowerHeads || !isHead(this.#lower(from), this.#language)) return false;
    const next = this.#lower(from + 1);
    const { links, institutions, properHeads } = this.#language;
    if (properHeads.has(this.#lower(from))) return true;
    const linked = links.has(next) || institutions.has(`${this.#lower(from)} ${next}`);
    return linked || (this.#length === 2 && this.#isAdjective(from + 1));
  }

  // "Памятник А. П. Чехову", "Жители Московской области", "Речник Міністерства": where any word may
  // start a sentence, what follows is a name of its own.
  #isBeforeName(): boolean {
    const { from, to } = this.#run;
    const { lowerHeads, givenNames } = this.#language;
    if (!lowerHeads || this.#isAdjective(from) || this.#evidence.middle(this.#lower(from)) > 0)
      return false;
    const next = this.#tokens[from + 1];
    if (this.#tokens[from]?.type === 'initial') return false;
    if (next?.type === 'initial') return this.#length > 2 && !givenNames.has(this.#lower(from));
    if (next?.casing !== 'title') return false;
    const named = this.#isAdjective(from + 1) && this.#tokens[to - 1]?.casing === 'lower';
    return named || isHead(next.lower, this.#language);
  }

  // "British Airways", "Georgian Dream": what is left without the nationality would name nothing.
  #isBrand(): boolean {
    const last = this.#lower(this.#run.to - 1);
    const plain = this.#length === 2 && isCommon(last, this.#language) && !this.#isGeneric(last);
    return this.#headed() || (plain && !this.#language.givenNames.has(last));
  }

  // "Ban Ki-moon": a given name of two syllables behind a family name.
  #isFamilyName(): boolean {
    const norm = this.#tokens[this.#run.from + 1]?.norm ?? '';
    const dash = norm.indexOf('-');
    if (dash < 2 || dash === norm.length - 1 || !isOf(CAPITAL, norm, 0)) return false;
    const small = runEnd(norm, widthOf(classAt(norm, 0)), SMALL) === dash;
    return small && runEnd(norm, dash + 1, SMALL) === norm.length;
  }

  #dropsLast(): boolean {
    if (this.#length < 2) return false;
    const word = this.#lower(this.#run.to - 1);
    const token = this.#tokens[this.#run.to - 1];
    const { links, particles, conjunctions, articles, demonyms } = this.#language;
    if (token?.casing === 'lower') {
      return [links, particles, conjunctions, articles].some((set) => set.has(word));
    }
    // "Columbia Británica": where nationalities are lower case, a capital makes one part of a name.
    const { openTails, lowerHeads } = this.#language;
    return demonyms.has(word) && !openTails && !lowerHeads;
  }

  // The run, or its first words, are a place everybody knows: "The Hague", "New York".
  #isPlace(): boolean {
    const word = this.#lower(this.#run.from);
    if (this.#length > 1) {
      const next = this.#lower(this.#run.from + 1);
      if (this.#language.places.has(`${word} ${next}`)) return true;
      return this.#language.directions.has(word) && this.#language.places.has(next);
    }
    // "Seine Freude": a river too, and yet not at the start of a sentence.
    const { starters, determiners } = this.#language;
    const capital = this.#tokens[this.#run.from]?.casing === 'title';
    if (this.#initial && capital && (starters.has(word) || determiners.has(word))) return false;
    return this.#language.places.has(word);
  }

  #single(): number {
    const token = this.#tokens[this.#run.from];
    if (token === undefined) return 0;
    const word = token.lower;
    const { language, evidence } = this;
    if (this.#isPlace()) return 0.95;
    if (language.demonyms.has(word) || language.notNames.has(word)) return 0;
    if (language.directions.has(word)) return 0;
    if (token.casing === 'upper') return this.#acronym(word);
    if (language.institutions.has(word))
      return this.#initial ? (language.starters.has(word) ? 0 : 0.6) : 0.8;
    if (this.#isGeneric(word) || token.norm.length === 1 || token.type === 'initial') return 0;
    const middle = evidence.middle(word);
    const lower = evidence.lower(word);
    if (isCommon(word, language)) {
      if (language.givenNames.has(word) && !this.#initial) return 0.6;
      if (language.starters.has(word) || this.#isNumbered()) return 0;
      return middle > (this.#initial ? 1 : 0) && lower === 0 ? 0.5 : 0;
    }
    if (lower > middle) return 0;
    if (language.capitals === 'nouns') return this.#noun(token, middle);
    if (!this.#initial || middle > 0) return 0.9;
    if (this.#isLabel()) return 0;
    return language.unknownInitial === 'name' || language.givenNames.has(word) ? 0.65 : 0;
  }

  // "Incendie à Nice", "Climat : la COP patine": headlines leave the article of a noun out, and go on
  // with a preposition or a colon, where a name goes on with its verb.
  #isLabel(): boolean {
    const next = this.#tokens[this.#run.to];
    const { tailLinks, placePrepositions, strongPlacePrepositions } = this.#language;
    if (tailLinks.size === 0 || next === undefined) return false;
    const prepositions = [tailLinks, placePrepositions, strongPlacePrepositions];
    return next.norm === ':' || prepositions.some((set) => set.has(next.lower));
  }

  // Where nouns have capitals, a lone unknown word needs a witness: it comes twice without an
  // article, or stands behind a preposition of place, or before a verb of saying.
  #noun(token: Token, middle: number): number {
    const { language } = this;
    if (language.givenNames.has(token.lower) || token.casing === 'mixed') return 0.7;
    const before = this.#tokens[this.#run.from - 1]?.lower ?? '';
    const after = this.#tokens[this.#run.to]?.lower ?? '';
    const near =
      language.strongPlacePrepositions.has(before) || language.placePrepositions.has(before);
    if (near || language.speech.has(after)) return this.#initial ? 0.4 : 0.6;
    return middle > 1 ? 0.6 : 0;
  }

  // "Мешканці Донецької області": the adjective starts the name, not the noun before it.
  #isAdjective(i: number): boolean {
    const token = this.#tokens[i];
    if (token?.casing !== 'title' || !this.#language.lowerHeads) return false;
    return this.#language.adjectiveEndings.some((end) => token.lower.endsWith(end));
  }

  // At a sentence start, of a word followed by more capitals.
  #isEveryday(word: string): boolean {
    if (isCommon(word, this.#language) || this.#evidence.lower(word) > 0) return true;
    return (
      this.#language.unknownInitial === 'word' &&
      this.#evidence.middle(word) === 0 &&
      this.#length === 2 &&
      this.#evidence.middle(this.#lower(this.#run.from + 1)) > 1
    );
  }

  // "Category 4", "Article 5"
  #isNumbered(): boolean {
    return this.#tokens[this.#run.to]?.type === 'number';
  }

  get language(): Language {
    return this.#language;
  }

  get evidence(): Evidence {
    return this.#evidence;
  }

  #acronym(word: string): number {
    if (this.#language.plainAcronyms.has(word) || word.length < 2 || ROMAN.test(word)) return 0;
    // "WHAT NEXT": capitals for emphasis; acronyms that spell a longer everyday word are rare.
    if (word.length > 3 && isCommon(word, this.#language)) return 0;
    const plural = word.endsWith('s') && this.#language.plainAcronyms.has(word.slice(0, -1));
    return plural ? 0 : 0.85;
  }

  // Words that institutions are made of say nothing alone: "the Council", "the Minister".
  #isGeneric(word: string): boolean {
    const { language } = this;
    return (
      language.roles.has(word) ||
      language.roleParts.has(word) ||
      language.courtesies.has(word) ||
      language.portfolios.has(word) ||
      isHead(word, language)
    );
  }

  #several(): number {
    if (this.#isPlace()) return 0.95;
    const plain = this.#countPlain();
    if (plain < this.#length) return this.#initial ? 0.85 : 0.95;
    return this.#headed() ? 0.75 : 0.45;
  }

  #countPlain(): number {
    let plain = 0;
    for (let i = this.#run.from; i < this.#run.to; i++) {
      const word = this.#lower(i);
      if (isCommon(word, this.#language) && !this.#language.givenNames.has(word)) plain++;
    }
    return plain;
  }
}
