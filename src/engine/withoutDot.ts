/** A word without the dot of its abbreviation: "gen." → "gen". */
export function withoutDot(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word;
}
