import type { Language } from './language/descriptor';
import type { Name } from './names';

// How far behind "Jane Doe, the former" the office may stand.
const LONGEST_APPOSITION = 6;

/**
 * The role words that a sentence gives the bearer of a name, lower-cased: in the title ("President
 * Bush"), before it ("the senator Pablo Ríos", "the minister, Hugo Barrios") and behind a comma ("Jeb
 * Bush, governor of Florida"). Forms of address are none.
 */
export function officesOf(name: Name, language: Language): readonly string[] {
  const { tokens } = name.sentence;
  const offices: string[] = [];
  const add = (word: string | undefined) => {
    if (word !== undefined && language.roles.has(word) && !language.courtesies.has(word))
      offices.push(word);
  };
  for (const word of name.title?.toLowerCase().split(' ') ?? []) add(word);
  const before = tokens[name.from - 1]?.norm === ',' ? name.from - 2 : name.from - 1;
  if (tokens[before]?.casing === 'lower') add(tokens[before]?.lower);
  if (tokens[name.to]?.norm !== ',') return offices;
  for (let i = name.to + 1; i < name.to + LONGEST_APPOSITION; i++) {
    const token = tokens[i];
    if (token === undefined || token.type === 'mark') break;
    if (token.casing === 'lower') add(token.lower);
  }
  return offices;
}
