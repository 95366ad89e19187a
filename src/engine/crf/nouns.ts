import { INFLECTIONS, PLACE_ENDS, SHORTEST_FIRST_PART, SHORTEST_HEAD } from '../commonNoun';
import { type CodeTable, packClasses, valueAt } from './codeTable';

/**
 * What a table of word classes holds under the key of a noun. All twelve bits are told apart, so that
 * one word in 65,000 is taken for a noun by chance, and not one in 16: compounds ask often.
 */
export const NOUN = packClasses(0xbc, 0xa);

/** The key of a noun in a table of word classes; no word of a text is spelt so. */
export function nounKey(noun: string): string {
  return `+${noun}`;
}

/**
 * A function from lower-cased words to what the table's nouns say of them, for a language that writes
 * nouns with capitals: 1 a noun, 2 a compound that ends in one, 3 a compound with an end that towns
 * and families have too ("Neustadt", "Breitenbach"); 0 none of these. Only nouns that are not made
 * of others are in the table.
 */
export function nounClass(table: CodeTable): (lower: string) => number {
  const isNoun = (word: string) => valueAt(table, nounKey(word)) === NOUN;
  return (lower) => {
    const stems = INFLECTIONS.filter((ending) => lower.endsWith(ending)).map((ending) =>
      lower.slice(0, lower.length - ending.length),
    );
    if (stems.some(isNoun)) return 1;
    for (const stem of stems) {
      for (let at = SHORTEST_FIRST_PART; at <= stem.length - SHORTEST_HEAD; at++) {
        const end = stem.slice(at);
        if (isNoun(end)) return PLACE_ENDS.has(end) ? 3 : 2;
      }
    }
    return 0;
  };
}
