import { beginsTwo } from './beginsTwo';
import { isInitial } from './evidence';
import { fold } from './fold';
import { isAmount } from './isAmount';
import type { Language } from './language/descriptor';
import { type Name, nameOf } from './names';
import type { Sentence } from './sentences';
import { hasLowerTail } from './syllables';
import type { Token } from './token';

/**
 * Repairs what a finder cannot see from one sentence. A sentence start hides that "Von der Leyen"
 * begins with its particles, and that "Ban" is Ban Ki-moon and no ban: both are taken only where a
 * full name of the document says so. What tells of a country ("Sri Lankan") or is an office alone
 * ("the King") is no name, unless it is somebody's surname.
 * @param names what was found so far
 */
export function repairNames(
  sentences: readonly Sentence[],
  names: readonly Name[],
  language: Language,
): readonly Name[] {
  const repair = new Repair(names, language);
  const repaired: Name[] = [];
  for (const name of names) if (!repair.isNone(name)) repaired.push(repair.extend(name));
  for (const sentence of sentences) repair.addMissed(sentence, repaired);
  return repaired;
}

class Repair {
  readonly #language: Language;
  /** Surnames with their particles: "von der leyen". */
  readonly #particled = new Set<string>();
  readonly #surnames = new Set<string>();
  readonly #taken = new Set<Token>();

  constructor(names: readonly Name[], language: Language) {
    this.#language = language;
    for (const name of names) {
      this.#learn(name);
      for (let i = name.from; i < name.to; i++) {
        const token = name.sentence.tokens[i];
        if (token !== undefined) this.#taken.add(token);
      }
    }
  }

  isNone({ sentence: { tokens }, from, to, titled }: Name): boolean {
    if (titled || to - from > 2) return false;
    const { articles, countryOf, sovereigns } = this.#language;
    const word = tokens[from]?.lower ?? '';
    const crowned = to > 1 && sovereigns.has(tokens[to - 1]?.lower ?? '');
    if (crowned && articles.has(tokens[to - 2]?.lower ?? '')) return true;
    const one = to - from === 1;
    if (one && isPlain(tokens, from, this.#language)) return true;
    const told =
      (one && (countryOf.has(word) || this.#language.regionals.has(word))) ||
      (beginsTwo(word, countryOf) && countryOf.has(`${word} ${tokens[from + 1]?.lower ?? ''}`));
    return told && !this.#surnames.has(fold(word));
  }

  extend(name: Name): Name {
    if (this.#particled.size === 0) return name;
    const { tokens } = name.sentence;
    let from = name.from;
    while (from > 0 && this.#isParticle(tokens[from - 1])) from--;
    from = Math.max(from, name.sentence.from, name.from - 3);
    for (; from < name.from; from++) {
      if (this.#particled.has(textOf(tokens, from, name.to)))
        return nameOf({ ...name, from }, name);
    }
    return name;
  }

  /** Adds a sentence's missed names to a list. */
  addMissed(sentence: Sentence, found: Name[]): void {
    const { tokens, from, to, style } = sentence;
    if (style !== 'mixed' || this.#surnames.size === 0) return;
    for (let i = from; i < to; i++) {
      const token = tokens[i];
      if (token?.casing !== 'title' || this.#taken.has(token)) continue;
      if (!this.#acts(tokens[i + 1]) || !this.#surnames.has(fold(token.lower))) continue;
      if (!isInitial(sentence, i) || this.#language.starters.has(token.lower)) continue;
      found.push(nameOf({ sentence, from: i, to: i + 1 }, { score: 0.6 }));
    }
  }

  #learn({ sentence: { tokens }, from, to, titled }: Name): void {
    if (to - from < 2) return;
    const first = tokens[from]?.lower ?? '';
    const eastern =
      this.#language.familyFirst.has(first) || hasLowerTail(tokens[from + 1]?.norm ?? '');
    if (!(titled || eastern || this.#language.givenNames.has(first))) return;
    this.#surnames.add(fold(tokens[to - 1]?.lower ?? ''));
    if (eastern) this.#surnames.add(first);
    for (let i = from; i < to; i++) {
      if (!this.#isParticle(tokens[i])) continue;
      this.#particled.add(textOf(tokens, i, to));
      return;
    }
  }

  #isParticle(token: Token | undefined): boolean {
    if (token === undefined || this.#taken.has(token)) return false;
    return this.#language.particles.has(token.lower);
  }

  #acts(token: Token | undefined): boolean {
    const { speech, subjectVerbs } = this.#language;
    return token !== undefined && (speech.has(token.lower) || subjectVerbs.has(token.lower));
  }
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ lower }) => fold(lower))
    .join(' ');
}

/** Whether the capital of one word names nobody. */
function isPlain(tokens: readonly Token[], at: number, language: Language): boolean {
  if (language.terms.has(tokens[at]?.lower ?? '') || isAmount(tokens, at)) return true;
  return isHomonym(tokens, at, language);
}

/**
 * "Das Essen war gut" and "gutes Essen" tell of no town: a town has no article, and seldom an
 * adjective.
 */
function isHomonym(
  tokens: readonly Token[],
  at: number,
  { homonyms, determiners }: Language,
): boolean {
  if (!homonyms.has(tokens[at]?.lower ?? '')) return false;
  const before = tokens[at - 1]?.norm ?? '';
  if (determiners.has(before.toLowerCase()) || /^\p{Ll}{3,}e[sm]$/u.test(before)) return true;
  return /^\p{Ll}{3,}(?:e|en|er)$/u.test(before) && determiners.has(tokens[at - 2]?.lower ?? '');
}
