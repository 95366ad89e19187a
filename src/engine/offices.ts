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
 * @param nouns those around the name
 */
export function officesOf(
  { title }: Name,
  nouns: readonly string[],
  { roles, courtesies }: Language,
): readonly string[] {
  if (title === null && nouns.length === 0) return NONE;
  const offices = title === null ? nouns : [...title.toLowerCase().split(' '), ...nouns];
  return offices.filter((word) => roles.has(word) && !courtesies.has(word));
}

/** The gender that a noun of kinship beside a name tells: "his sister Kim Yo Jong". */
export function kinGenderOf(nouns: readonly string[], { genderedNouns }: Language): Gender | null {
  for (const word of nouns) {
    const gender = genderedNouns.get(word);
    if (gender !== undefined && gender !== null) return gender;
  }
  return null;
}

/** The lower-case word before a name, and those of an apposition behind it. */
export function nounsAround(name: Name): readonly string[] {
  const { tokens } = name.sentence;
  const { from, to } = name;
  const before = at(tokens, at(tokens, from - 1)?.norm === ',' ? from - 2 : from - 1);
  const one = before?.casing === 'lower' ? [before.lower] : NONE;
  if (tokens[to]?.norm !== ',') return one;
  const nouns = [...one];
  for (let i = to + 1; i < to + LONGEST_APPOSITION; i++) {
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
