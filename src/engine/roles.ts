import { beginsTwo } from './beginsTwo';
import { countryAt, demonymAt, type Surroundings } from './demonyms';
import { isInitial } from './evidence';
import { type OfficePhrase, officeOpeners, officePhrase } from './officePhrase';
import type { Sentence } from './sentences';
import { isCapital, type Token } from './token';
import type { Mention, Role } from './types';

/**
 * Those who are named by an office alone, in reading order. One of many ("a president", "foreign
 * ministers"), one of a company, a former holder, and a title in front of a name are none.
 */
export function rolesOf(sentences: readonly Sentence[], around: Surroundings): readonly Role[] {
  const roles: Role[] = [];
  if (around.language.offices.listed.size === 0) return roles;
  for (const sentence of sentences) {
    if (sentence.style !== 'mixed') continue;
    const from = nextStart(sentence, sentence.from, around);
    if (from < sentence.to) new RoleFinder(sentence, around).find(from, roles);
  }
  return roles;
}

/**
 * Index of the first token from `from` on with which a role may begin: a house and a demonym have a
 * capital, an office one of a few words. The sentence's end where there is none, as in most sentences.
 */
function nextStart(
  { tokens, to }: Sentence,
  from: number,
  { language, mentions }: Surroundings,
): number {
  const openers = officeOpeners(language);
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined || !(isCapital(token) || openers.has(token.lower))) continue;
    if (!mentions.has(token)) return i;
  }
  return to;
}

/** An office with what stands before it: `start` is its demonym or itself. */
interface Found extends OfficePhrase {
  readonly start: number;
  readonly country: string | null;
}

class RoleFinder {
  readonly #sentence: Sentence;
  readonly #around: Surroundings;
  /** Offices that the sentence has named so far, also as titles; most sentences name none. */
  #offices: Set<string> | null = null;

  constructor(sentence: Sentence, around: Surroundings) {
    this.#sentence = sentence;
    this.#around = around;
  }

  /** Adds the sentence's roles to a list. @param from where the first one may begin */
  find(from: number, roles: Role[]): void {
    for (let i = from; i < this.#sentence.to; i = nextStart(this.#sentence, i, this.#around)) {
      const house = this.#metonym(i);
      const found = house ?? this.#office(i);
      i = found?.to ?? i + 1;
      if (found === null) continue;
      const role = house === null ? this.#settled(found) : this.#role(house);
      if (role !== null) roles.push(role);
    }
  }

  #at(i: number): Token | undefined {
    const { from, to, tokens } = this.#sentence;
    return i >= from && i < to ? tokens[i] : undefined;
  }

  #lower(i: number): string {
    return this.#at(i)?.lower ?? '';
  }

  #mention(i: number): Mention | undefined {
    const token = this.#at(i);
    return token === undefined ? undefined : this.#around.mentions.get(token);
  }

  // "in No 10", but no player: "the No 10", "ranked No 10", "No 10 in the world".
  #metonym(i: number): Found | null {
    const first = this.#at(i);
    if (first === undefined || !isCapital(first)) return null;
    const { metonyms, ranking, ranked } = this.#around.language.offices;
    if (!beginsTwo(first.lower, metonyms)) return null;
    const [office, country = null] =
      metonyms.get(`${first.lower} ${this.#lower(i + 1)}`)?.split('/') ?? [];
    if (office === undefined || this.#mention(i + 1) !== undefined) return null;
    const before = this.#at(i - 1);
    const plain = before?.casing === 'lower' && !ranking.has(before.lower);
    if (!plain && !isInitial(this.#sentence, i)) return null;
    const number = this.#at(i + 2)?.type === 'number';
    if (number || ranked.has(this.#lower(i + 2))) return null;
    return { start: i, from: i, to: i + 2, office, country };
  }

  #office(i: number): Found | null {
    const { language } = this.#around;
    const length = demonymAt(this.#sentence, i, this.#around);
    const at = i + length;
    const country =
      length === 0 ? null : countryAt(this.#sentence.tokens, { from: i, to: at }, language);
    if (length > 0 && this.#lower(at) === language.offices.counterpart)
      return { start: i, from: at, to: at + 1, office: this.#counterpartOffice(), country };
    const phrase = officePhrase(this.#sentence, at, language);
    if (phrase === null || this.#mention(phrase.to - 1) !== undefined) return null;
    return { ...phrase, start: i, country };
  }

  // "The foreign secretary rang his Ukrainian counterpart": the office is told once.
  #counterpartOffice(): string {
    const [only, ...others] = this.#offices ?? [];
    return only !== undefined && others.length === 0
      ? only
      : this.#around.language.offices.counterpart;
  }

  #settled(found: Found): Role | null {
    this.#offices ??= new Set();
    this.#offices.add(found.office);
    if (this.#isTitle(found.to)) return null;
    const before = this.#countryBefore(found);
    if (before === undefined) return null;
    const behind = this.#countryBehind(found.to);
    if (behind === undefined) return null;
    const country = found.country ?? before ?? behind;
    return this.#isMeant(found, country) ? this.#role({ ...found, country }) : null;
  }

  // "prime minister Boris Johnson", "the Premier League"
  #isTitle(to: number): boolean {
    const next = this.#at(to);
    const mention = this.#mention(to);
    if (mention !== undefined) return mention.kind === 'person' || mention.kind === null;
    return next !== undefined && isCapital(next);
  }

  /** The country that what stands before gives; null for none, undefined where it forbids a role. */
  #countryBefore({ start, office }: Found): string | null | undefined {
    const { language, countries } = this.#around;
    let at = start - 1;
    while (language.offices.epithets.has(this.#lower(at))) at--;
    const word = this.#at(at);
    const bare = office !== language.offices.counterpart && isInitial(this.#sentence, at + 1);
    if (word === undefined || (word.type === 'mark' && bare)) return bare ? null : undefined;
    if (language.articles.has(word.lower) || language.offices.possessives.has(word.lower))
      return null;
    if (word.type === 'possessive') return this.#possessor(at - 1);
    if (
      this.#around.language.offices.metonyms.has(`${this.#lower(start)} ${this.#lower(start + 1)}`)
    )
      return null;
    // "the US secretary of state"
    const land = this.#mention(at);
    const country = land === undefined ? null : countries.named(land.text);
    if (land === undefined || country === null) return undefined;
    let first = at;
    while (this.#mention(first - 1) === land) first--;
    const defined = language.articles.has(this.#lower(first - 1));
    return defined || isInitial(this.#sentence, first) ? country : undefined;
  }

  // "Russia's president", "the country's president", and not "Apple's president"
  #possessor(i: number): string | null | undefined {
    const owner = this.#mention(i);
    const { countries, language } = this.#around;
    if (owner === undefined) return language.offices.lands.has(this.#lower(i)) ? null : undefined;
    const country = countries.named(owner.text);
    // A bare word may be a company, whatever it looks like.
    const person = owner.kind === 'person' && (owner.title !== null || owner.text.includes(' '));
    return country !== null || owner.kind === 'place' || person ? country : undefined;
  }

  /** As {@link #countryBefore}, for "of Ukraine", "of the company". */
  #countryBehind(to: number): string | null | undefined {
    const { countries, language } = this.#around;
    if (this.#lower(to) !== language.offices.of) return null;
    const land = this.#mention(language.articles.has(this.#lower(to + 1)) ? to + 2 : to + 1);
    return (land === undefined ? null : countries.named(land.text)) ?? undefined;
  }

  // "the King", but not "the king of the jungle"
  #isMeant({ from, office }: Found, country: string | null): boolean {
    if (country !== null || !this.#around.language.offices.capitalised.has(office)) return true;
    const token = this.#at(from);
    return token !== undefined && isCapital(token) && !isInitial(this.#sentence, from);
  }

  #role({ start, to, office, country }: Found): Role | null {
    const [first, last] = [this.#at(start), this.#at(to - 1)];
    if (first === undefined || last === undefined) return null;
    const { block } = this.#sentence;
    return {
      block,
      start: first.start,
      end: last.end,
      text: this.#around.blocks[block]?.text.slice(first.start, last.end) ?? '',
      office,
      country,
      entity: this.#around.countries.entityOf(country),
      sentence: { start: this.#sentence.start, end: this.#sentence.end },
    };
  }
}
