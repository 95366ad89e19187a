const SHORTEST_FIRST_PART = 2;
const SHORTEST_HEAD = 4;
const GENITIVE = /e?s$/u;

/**
 * Whether a word is one of these heads, or a compound that ends in one, in the nominative or with the
 * s of the genitive: "Tageszeitung", "Weltkriegs".
 */
export function endsInHead(word: string, heads: ReadonlySet<string>): boolean {
  return endsIn(word, heads) || (word.endsWith('s') && endsIn(word.replace(GENITIVE, ''), heads));
}

function endsIn(word: string, heads: ReadonlySet<string>): boolean {
  if (heads.has(word)) return true;
  for (let at = SHORTEST_FIRST_PART; at <= word.length - SHORTEST_HEAD; at++) {
    if (heads.has(word.slice(at))) return true;
  }
  return false;
}
