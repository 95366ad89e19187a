/** Does the role that an article gives name an office that Wikidata knows? */

/** Shorter words ("of", "the", "für") are in the names of all offices. */
const SHORTEST = 4;

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= SHORTEST);

/**
 * The index of the office that shares most words with a role, the first of equals; null where none
 * shares any. That says nothing against either: article and card may be in different languages, and
 * "foreign secretary" is "minister" in many a label. Both are shown then, side by side.
 */
export const roleMatch = (role: string, offices: readonly string[]): number | null => {
  const said = new Set(wordsOf(role));
  const shared = offices.map(
    (office) => new Set(wordsOf(office).filter((word) => said.has(word))).size,
  );
  const most = Math.max(0, ...shared);
  return most === 0 ? null : shared.indexOf(most);
};
