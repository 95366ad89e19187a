const LATIN = /^[\p{Script=Latin}\p{M}\p{N}'.-]+$/u;
// The Latin of European alphabets. \p{…} takes a millisecond of the first article to compile.
const EUROPEAN = /^[0-9A-Za-z'.\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F-]+$/;
// What these letters come apart into: the combining diacritical marks.
const EUROPEAN_MARKS = /[\u0300-\u036F]+/g;

// Letters that Unicode does not take apart into a base and a mark.
const BASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', ı: 'i', ħ: 'h', ŧ: 't' },
    ...{ æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th' },
  }),
);

/**
 * A lower-case word of Latin letters without its diacritics, so that "Erdoğan" and "Erdogan" compare
 * equal, and with one of the endings that Slavic names get in Latin letters (Zelensky, Zelenskyy,
 * Zelenskiy): newspapers print either. Other scripts stay as they are, since there a mark makes another
 * letter (й, ї). Only for comparing, never for showing.
 */
export function fold(word: string): string {
  if (isPlain(word)) return oneEnding(word);
  const european = EUROPEAN.test(word);
  if (!european && !LATIN.test(word)) return word;
  const bare = word.normalize('NFD').replace(european ? EUROPEAN_MARKS : /\p{M}+/gu, '');
  return oneEnding(bare.replace(/[łøđðıħŧæœßþ]/g, (letter) => BASES.get(letter) ?? letter));
}

/** Whether a word has printed characters of ASCII alone. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 0x20 || code > 0x7e) return false;
  }
  return true;
}

function oneEnding(word: string): string {
  const { length } = word;
  if (length < 5 || !isVowel(word, length - 1) || !isVowel(word, length - 2)) return word;
  let end = length - 2;
  while (end > 1 && isVowel(word, end - 1)) end--;
  return `${word.slice(0, end)}y`;
}

// i, j, y
function isVowel(word: string, at: number): boolean {
  const code = word.charCodeAt(at);
  return code === 0x69 || code === 0x6a || code === 0x79;
}
