import { isNounAdjective } from './isNounAdjective';
import type { Language } from './language/descriptor';
import { type Name, wordsOf } from './names';
import { isCapital, type Token } from './token';
import { NO_VOTES, type Votes } from './votes';

// A country that beats another is its team; outweighs a known place.
const TEAM = 5.2;

// A title or form of address settles a person.
const TITLED = 6;
const TITLED_VOTES: Votes = { ...NO_VOTES, person: TITLED };

/**
 * Collects the cues of one mention. The weights are ordinal: a form of address settles a person
 * (6), a head word an organisation or place (4), a word of the context leans (1 to 2). Countries
 * act ("Russia said") as often as they are places, so that verbs never outweigh a known place.
 */
export function votesFor(name: Name, language: Language): Votes {
  if (name.titled) return TITLED_VOTES;
  const { kinds, known } = name;
  const read = kinds ?? cuesFor(name, language);
  if ((kinds ?? known) === undefined) return read;
  // What is known of England is that it is a country.
  if (isTeam(name, language)) return { ...read, organisation: TEAM };
  return known === undefined ? read : sumOf(read, known);
}

/** What the words in and around a name say, whatever else is known of it. */
export function cuesFor(name: Name, language: Language): Votes {
  const cues = new Cues(name, language);
  return {
    person: cues.person(),
    place: cues.place(),
    organisation: cues.organisation(),
    event: cues.event(),
    work: cues.work(),
  };
}

/** The votes of two together. */
export function sumOf(a: Votes, b: Votes): Votes {
  return {
    person: a.person + b.person,
    place: a.place + b.place,
    organisation: a.organisation + b.organisation,
    event: a.event + b.event,
    work: a.work + b.work,
  };
}

// A place as one side of a match. "England beat Italy": the teams, or at least not the countries for
// certain. The other side is looked at first, since few names have another capital so near.
function isTeam(name: Name, language: Language): boolean {
  const { to, from } = name;
  const contends = beats(name, to, to + 1, language) || beats(name, from - 1, from - 2, language);
  return contends && language.places.has(wordsOf(name).join(' '));
}

function beats(name: Name, verb: number, other: number, { contestVerbs }: Language): boolean {
  const side = tokenAt(name, other);
  if (side === undefined || !isCapital(side)) return false;
  const word = tokenAt(name, verb);
  return word?.casing === 'lower' && contestVerbs.has(word.lower);
}

function tokenAt({ sentence }: Name, i: number): Token | undefined {
  return i >= sentence.from && i < sentence.to ? sentence.tokens[i] : undefined;
}

class Cues {
  readonly #name: Name;
  readonly #language: Language;
  readonly #words: readonly string[];
  readonly #isKnownPlace: boolean;

  constructor(name: Name, language: Language) {
    this.#name = name;
    this.#language = language;
    this.#words = wordsOf(name);
    this.#isKnownPlace = language.places.has(this.#words.join(' '));
  }

  #at(i: number): Token | undefined {
    return tokenAt(this.#name, i);
  }

  get #before(): Token | undefined {
    return this.#at(this.#name.from - 1);
  }

  get #after(): Token | undefined {
    return this.#at(this.#name.to);
  }

  get #first(): string {
    return this.#words[0] ?? '';
  }

  get #last(): string {
    return this.#words.at(-1) ?? '';
  }

  // Where quotation marks make names, they make works, unless the word in front says otherwise.
  get #isQuoted(): boolean {
    if (this.#language.quoted === 'none') return false;
    const [before, after] = [this.#before?.norm ?? ' ', this.#after?.norm ?? ' '];
    return '«“„"»'.includes(before) && '»”“"«'.includes(after);
  }

  /** The word before the quotation mark: "газета «Вечірній Київ»". */
  get #owner(): string {
    return this.#at(this.#name.from - 2)?.lower ?? '';
  }

  // The head of "University of Oxford" stands before the link, that of "Oxford University" last.
  #headed(heads: ReadonlySet<string>): number {
    if (this.#words.length < 2) return 0;
    if (heads.has(this.#last) || heads.has(this.#beforeTail)) return 4;
    const { links, tailLinks } = this.#language;
    const link = this.#words.findIndex((word) => links.has(word) || tailLinks.has(word));
    if (link > 0 && heads.has(this.#words[link - 1] ?? '')) return 5;
    return heads.has(this.#first) && link < 0 ? 2 : 0;
  }

  // "Seconde Guerre mondiale": the last word with a capital, where lower case follows it.
  get #beforeTail(): string {
    if (!this.#language.openTails && !this.#language.lowerHeads) return '';
    const tokens = this.#name.sentence.tokens.slice(this.#name.from, this.#name.to);
    return tokens.findLast(isCapital)?.lower ?? '';
  }

  #anyHead(): boolean {
    const { organisationHeads, placeHeads, eventHeads } = this.#language;
    return (
      this.#headed(organisationHeads) + this.#headed(placeHeads) + this.#headed(eventHeads) > 0
    );
  }

  person(): number {
    if (this.#isQuoted || this.#startsWithAdjective()) return 0;
    let votes = 0;
    const several = this.#words.length > 1;
    if (!this.#anyHead() && !this.#isKnownPlace) votes += this.#byForm(several);
    const said = this.#after !== undefined && this.#language.speech.has(this.#after.lower);
    if (said && !this.#isKnownPlace) votes += 1.5;
    if (this.#isAged()) votes += 4;
    if (this.#after?.norm === ',' && this.#at(this.#name.to + 1)?.lower === 'who') votes += 2;
    const role = this.#before;
    if (role?.casing === 'lower' && this.#language.roles.has(role.lower)) votes += 3;
    return votes;
  }

  #byForm(several: boolean): number {
    let votes = 0;
    if (this.#language.givenNames.has(this.#first)) votes += several ? 4 : 1.5;
    if (!several) return votes + this.#asSubject();
    const tokens = this.#name.sentence.tokens.slice(this.#name.from, this.#name.to);
    const inner = tokens.slice(1, -1);
    if (inner.some((token) => this.#language.particles.has(token.lower))) votes += 1.5;
    if (tokens.some((token) => token.type === 'initial' && token.norm.length < 5)) votes += 2;
    if (this.#language.nameSuffixes.has(this.#last)) votes += 2;
    const plain = tokens.every(
      (token) => token.casing !== 'upper' && !this.#language.common.has(token.lower),
    );
    const branch = tokens.length === 2 && this.#language.places.has(this.#last);
    if (plain && !branch && tokens.length < 5) votes += 1.5;
    return votes + this.#asSubject();
  }

  // A bare word that acts is a person somewhat more often than a company.
  #asSubject(): number {
    const token = this.#name.sentence.tokens[this.#name.to - 1];
    if (token?.casing !== 'title' || this.#language.institutions.has(token.lower)) return 0;
    if (this.#after !== undefined && this.#language.subjectVerbs.has(this.#after.lower)) return 0.8;
    return this.#language.bareName === 'person' ? 0.2 : 0;
  }

  #isPlain(word: string): boolean {
    return this.#language.common.has(word);
  }

  // "Weißes Haus", "Naher Osten"
  #startsWithAdjective(): boolean {
    if (this.#language.capitals !== 'nouns' || this.#words.length < 2) return false;
    if (this.#language.givenNames.has(this.#first)) return false;
    return isNounAdjective(this.#first, this.#language);
  }

  #startsWithPlace(): boolean {
    const { places, givenNames } = this.#language;
    if (this.#words.length < 2 || this.#isKnownPlace) return false;
    return places.has(this.#first) && !givenNames.has(this.#first) && !places.has(this.#last);
  }

  // "Jane Doe, 45, said"
  #isAged(): boolean {
    const age = this.#at(this.#name.to + 1);
    const comma = this.#after?.norm === ',' && this.#at(this.#name.to + 2)?.norm === ',';
    return comma && age?.type === 'number' && /^\d{1,3}$/.test(age.norm);
  }

  place(): number {
    let votes = 0;
    if (this.#endsWithPlace()) votes += 3;
    const club = this.#language.clubHeads.has(this.#last) && this.#startsWithPlace();
    if (!club) votes += this.#headed(this.#language.placeHeads);
    if (this.#before !== undefined && this.#language.placePrepositions.has(this.#before.lower)) {
      votes += this.#language.strongPlacePrepositions.has(this.#before.lower) ? 2 : 0.7;
    }
    if (this.#headBesides()) votes += 3;
    if (this.#words.length === 1 && PLACE_ENDING.test(this.#first)) votes += 1;
    const next = this.#at(this.#name.to + 1);
    if (
      this.#after?.norm === ',' &&
      next !== undefined &&
      isCapital(next) &&
      this.#language.places.has(next.lower)
    ) {
      votes += 2;
    }
    return votes;
  }

  // "Southeast Asia", "Kamonyi, Rwanda"
  #endsWithPlace(): boolean {
    const { places, givenNames } = this.#language;
    if (this.#words.length < 2 || this.#isKnownPlace || givenNames.has(this.#first)) return false;
    return places.has(this.#last) && this.#language.directions.has(this.#first);
  }

  // "the city of X", "X province"
  #headBesides(): boolean {
    const { placeHeads } = this.#language;
    if (this.#after?.casing === 'lower' && placeHeads.has(this.#after.lower)) return true;
    const head = this.#at(this.#name.from - 2);
    const linked = this.#before?.casing === 'lower' && this.#language.links.has(this.#before.lower);
    return linked && head?.casing === 'lower' && placeHeads.has(head.lower);
  }

  organisation(): number {
    let votes = this.#headed(this.#language.organisationHeads);
    if (this.#isQuoted) votes += this.#language.organisationHeads.has(this.#owner) ? 4 : 1;
    const tokens = this.#name.sentence.tokens.slice(this.#name.from, this.#name.to);
    if (this.#isAcronym(tokens)) votes += 2.5;
    if (this.#language.institutions.has(this.#last)) votes += 4;
    if (tokens.some((token) => token.norm === '&' || token.casing === 'mixed')) votes += 1;
    const defined = this.#before !== undefined && this.#language.articles.has(this.#before.lower);
    if (defined && !this.#isKnownPlace) votes += 0.6;
    // "Houston Dynamo", "Moscow Times": a known place in front of something else.
    if (this.#isBranch(tokens)) votes += 2.2;
    const club = this.#language.clubHeads.has(this.#last);
    if (this.#startsWithPlace()) votes += club || this.#isPlain(this.#last) ? 2.5 : 1.2;
    if (isTeam(this.#name, this.#language)) votes += TEAM;
    return votes;
  }

  // "Sony Australia", "Statistics Canada", "EVA Air": a branch named by its country, an acronym in
  // front of a word.
  #isBranch(tokens: readonly Token[]): boolean {
    if (tokens.length < 2 || this.#isKnownPlace || this.#endsWithPlace()) return false;
    if (this.#language.givenNames.has(this.#first) || tokens[0]?.casing === 'lower') return false;
    const shouted = tokens[0]?.casing === 'upper' && tokens[0].norm.length > 1;
    const national = this.#language.demonyms.has(this.#first);
    return (
      national || this.#language.places.has(this.#last) || (shouted && tokens[0]?.type === 'word')
    );
  }

  // In a line of capitals every word looks like an acronym.
  #isAcronym([token, ...rest]: readonly Token[]): boolean {
    if (rest.length > 0 || token?.casing !== 'upper' || this.#isKnownPlace) return false;
    return this.#name.sentence.style !== 'upper';
  }

  event(): number {
    return this.#headed(this.#language.eventHeads) * 1.1;
  }

  work(): number {
    const quoted = this.#isQuoted ? (this.#language.workHeads.has(this.#owner) ? 4 : 1.5) : 0;
    // Firms and clubs bear quotation marks where names decline, and hardly elsewhere.
    return (
      this.#headed(this.#language.workHeads) + (this.#language.lowerHeads ? quoted / 2 : quoted)
    );
  }
}

// Endings that settlements and countries have in many languages.
const PLACE_ENDING = /(?:stan|burg|burgh|grad|ville|shire|abad|polis|ivka|minster|stadt)$/u;
