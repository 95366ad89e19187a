type Phrases = ReadonlySet<string> | ReadonlyMap<string, unknown>;

const FIRST_WORDS = new WeakMap<Phrases, ReadonlySet<string>>();

/**
 * Whether a list has phrases of several words that begin with this one: "south" for "south african".
 * Asked before two words of a text are put together to look them up, which costs four times as much and is
 * hardly ever in vain then. For lists without case endings alone.
 */
export function beginsTwo(word: string, phrases: Phrases): boolean {
  const known = FIRST_WORDS.get(phrases);
  if (known !== undefined) return known.has(word);
  const first = new Set<string>();
  for (const phrase of phrases.keys()) {
    const space = phrase.indexOf(' ');
    if (space > 0) first.add(phrase.slice(0, space));
  }
  FIRST_WORDS.set(phrases, first);
  return first.has(word);
}
