import { isRole } from './commonNoun';
import { isHead } from './isHead';
import type { Gender, Language } from './language/descriptor';
import type { Run } from './runs';
import { isCapital, type Token } from './token';

/** A run taken apart: what stands before a title, the title, and the name behind it. */
export interface Parts {
  readonly before: Run | null;
  readonly title: Run | null;
  readonly name: Run | null;
  readonly gender: Gender | null;
}

/**
 * Cuts titles and role words off a run:
 *
 *     [Apple]      [CEO]                          [Tim Cook]
 *                  [French President]             [Emmanuel Macron]
 *     [US]         [US Secretary of State]        [Antony Blinken]
 *                  [Mr]                           [Kuleba]
 *                  [Mayor of]                     [London]          no person, but a name
 *                                                 [General Assembly] a head ends it: no title
 */
export function cutTitle(run: Run, language: Language): Parts {
  return new Cutter(run, language).cut();
}

class Cutter {
  readonly #run: Run;
  readonly #tokens: readonly Token[];
  readonly #language: Language;

  constructor(run: Run, language: Language) {
    this.#run = run;
    this.#tokens = run.sentence.tokens;
    this.#language = language;
  }

  cut(): Parts {
    const whole: Parts = { before: null, title: null, name: this.#run, gender: null };
    const role = this.#firstRole();
    if (role < 0 || this.#headed()) return whole;
    const start = this.#titleStart(role);
    const end = this.#titleEnd(role);
    const before = this.#slice(this.#run.from, this.#lastNotNation(start));
    const title = this.#slice(start, end);
    if (end >= this.#run.to)
      return { before, title: null, name: this.#afterLink(role), gender: null };
    const linked = this.#language.links.has(this.#lower(end - 1)) || this.#isArticle(end - 1);
    // "Sprecher von Volkswagen": where the particle is a link as well, a role takes it for one.
    const link =
      this.#language.links.has(this.#lower(end)) && this.#language.roles.has(this.#lower(end - 1));
    const name = this.#slice(link ? end + 1 : end, this.#run.to);
    if (linked || link) return { before, title: null, name, gender: null };
    return { before, title, name, gender: this.#gender(start, end) };
  }

  #lower(i: number): string {
    return this.#tokens[i]?.lower ?? '';
  }

  #slice(from: number, to: number): Run | null {
    return to > from ? { sentence: this.#run.sentence, from, to } : null;
  }

  #isDirection(i: number): boolean {
    return this.#language.directions.has(this.#lower(i));
  }

  #isArticle(i: number): boolean {
    return this.#language.articles.has(this.#lower(i));
  }

  #isRole(i: number): boolean {
    const word = this.#lower(i);
    if (this.#language.sovereigns.has(word)) return this.#isLongReign(i);
    return isRole(word, this.#language);
  }

  // "Queen Elizabeth" and "King Charles III" are how these are called; "Prince Mohammed bin Salman"
  // is a name with a title.
  #isLongReign(i: number): boolean {
    if (this.#tokens[i + 1]?.type === 'possessive') return false;
    const crowned = i > this.#run.from && this.#isPart(i - 1);
    const numbered = this.#language.nameSuffixes.has(this.#lower(this.#run.to - 1));
    return crowned || (this.#run.to - i > 2 && !numbered);
  }

  #isPart(i: number): boolean {
    return this.#language.roleParts.has(this.#lower(i));
  }

  #isNation(i: number): boolean {
    return this.#language.demonyms.has(this.#lower(i));
  }

  // A role word behind a given name is a surname: "Julie Bishop", "Aaron Judge".
  #firstRole(): number {
    for (let i = this.#run.from; i < this.#run.to; i++) {
      if (!this.#isRole(i) || this.#isInHead(i)) continue;
      const named = i > this.#run.from && this.#language.givenNames.has(this.#lower(i - 1));
      if (!named && !this.#language.nameSuffixes.has(this.#lower(i + 1))) return i;
    }
    return -1;
  }

  // "Justice Department Inspector General": the first word belongs to the department.
  #isInHead(i: number): boolean {
    const next = this.#lower(i + 1);
    const inside = i + 1 < this.#run.to - 1 && this.#language.organisationHeads.has(next);
    return inside && !this.#isRole(i + 1) && !this.#isPart(i + 1);
  }

  // "General Assembly", "Chief Justice Department": a head at the end makes the run an organisation.
  #headed(): boolean {
    const last = this.#lower(this.#run.to - 1);
    const long = this.#run.to - this.#run.from > 1;
    const second = this.#tokens[this.#run.from + 1];
    // "President of the Republic" is a role, whatever ends it.
    if (second?.casing === 'lower' && this.#isRole(this.#run.from)) return false;
    if (!long || !isHead(last, this.#language) || this.#isRole(this.#run.to - 1)) return false;
    return !this.#language.portfolios.has(last) && !this.#isPart(this.#run.to - 1);
  }

  #titleStart(role: number): number {
    let start = role;
    while (start > this.#run.from && (this.#isPart(start - 1) || this.#isRole(start - 1))) start--;
    const nation = start > this.#run.from && this.#isNation(start - 1);
    const direction = nation && start - 1 > this.#run.from && this.#isDirection(start - 2);
    if (nation) start -= direction ? 2 : 1;
    const land = start > this.#run.from && this.#isLand(start - 1);
    return land && start - 1 === this.#run.from ? start - 1 : start;
  }

  // "US Secretary of State": the country belongs to the title as evidence, and is a name as well.
  #isLand(i: number): boolean {
    const token = this.#tokens[i];
    if (token === undefined) return false;
    return this.#language.places.has(token.lower) || token.casing === 'upper';
  }

  #lastNotNation(start: number): number {
    const land = start === this.#run.from && this.#isLand(start) && !this.#isRole(start);
    return land ? start + 1 : start;
  }

  #titleEnd(role: number): number {
    let end = role + 1;
    while (end < this.#run.to) {
      const next = this.#titleStep(end);
      if (next === 0) return end;
      end = next;
    }
    return end;
  }

  #titleStep(end: number): number {
    if (this.#isRole(end) || this.#isTitlePart(end)) return end + 1;
    const token = this.#tokens[end];
    if (token === undefined || isCapital(token)) return 0;
    let at = end + 1;
    while (at < this.#run.to && !isCapital(this.#tokens[at] ?? token)) at++;
    if (
      this.#isRole(at) ||
      this.#isTitlePart(at) ||
      this.#language.portfolios.has(this.#lower(at))
    ) {
      return at + 1;
    }
    // "President of Ukraine Volodymyr Zelenskyy": a place inside the title, with a name behind it.
    const inside = this.#language.places.has(this.#lower(at)) && at + 1 < this.#run.to;
    return inside ? at + 1 : 0;
  }

  #isTitlePart(i: number): boolean {
    return this.#isPart(i) && i + 1 < this.#run.to;
  }

  // All of it is title: "Mayor of London" still names London, "Secretary of State" nothing.
  #afterLink(role: number): Run | null {
    for (let i = this.#run.to - 1; i > role; i--) {
      const token = this.#tokens[i];
      if (token === undefined || isCapital(token)) continue;
      const name = this.#slice(i + 1, this.#run.to);
      return name !== null && this.#isPlain(name) ? null : name;
    }
    return null;
  }

  #isPlain(run: Run): boolean {
    for (let i = run.from; i < run.to; i++) {
      const word = this.#lower(i);
      if (!(this.#isPart(i) || this.#isRole(i) || this.#language.portfolios.has(word)))
        return false;
    }
    return true;
  }

  #gender(start: number, end: number): Gender | null {
    for (let i = start; i < end; i++) {
      const gender = this.#language.courtesies.get(this.#lower(i));
      if (gender !== undefined && gender !== null) return gender;
    }
    return null;
  }
}
