import type { Gender, Language } from './language/descriptor';
import type { Name } from './names';
import type { Token } from './token';

// How far behind "Jane Doe, the former" the office may stand.
const LONGEST_APPOSITION = 6;

const NONE: readonly string[] = [];

/**
 * The role words that a sentence gives the bearer of a name, lower-cased: in the title ("President
 * Bush"), before it ("the senator Pablo Ríos", "the minister, Hugo Barrios") and behind a comma ("Jeb
 * Bush, governor of Florida"). Forms of address are none.
 */
export function officesOf(name: Name, language: Language): readonly string[] {
  const titles = name.title?.toLowerCase().split(' ') ?? NONE;
  const nouns = nounsAround(name);
  if (titles.length + nouns.length === 0) return NONE;
  const offices = [...titles, ...nouns];
  return offices.filter((word) => language.roles.has(word) && !language.courtesies.has(word));
}

/** The gender that a noun of kinship beside the name tells: "his sister Kim Yo Jong". */
export function kinGenderOf(name: Name, language: Language): Gender | null {
  for (const word of nounsAround(name)) {
    const gender = language.genderedNouns.get(word);
    if (gender !== undefined && gender !== null) return gender;
  }
  return null;
}

// The lower-case word before a name, and those of an apposition behind it.
function nounsAround(name: Name): readonly string[] {
  const { tokens } = name.sentence;
  const before = at(
    tokens,
    at(tokens, name.from - 1)?.norm === ',' ? name.from - 2 : name.from - 1,
  );
  if (tokens[name.to]?.norm !== ',') return before?.casing === 'lower' ? [before.lower] : NONE;
  const nouns = before?.casing === 'lower' ? [before.lower] : [];
  for (let i = name.to + 1; i < name.to + LONGEST_APPOSITION; i++) {
    const token = tokens[i];
    if (token === undefined || token.type === 'mark' || token.casing !== 'lower') break;
    nouns.push(token.lower);
  }
  return nouns;
}

// An index below 0 is no index to an engine but a name, and one such makes all reads here slow.
function at(tokens: readonly Token[], i: number): Token | undefined {
  return i < 0 ? undefined : tokens[i];
}
