import { CAPITAL, classAt, isOf, LETTER, runEnd, SMALL, widthOf } from './characters';

// By classes of characters: a pattern of several \p{…} takes a millisecond and a half of the first article
// that has such a name to compile.

/** Whether a hyphen in a word has a small letter behind it: "Ki-moon". */
export function hasLowerTail(word: string): boolean {
  for (let at = word.indexOf('-'); at >= 0; at = word.indexOf('-', at + 1)) {
    if (isOf(SMALL, word, at + 1)) return true;
  }
  return false;
}

/** Whether a word is a capital, small letters, a hyphen, a letter and small ones: "Ki-moon", "Ing-Wen". */
export function isTwoSyllables(word: string): boolean {
  const hyphen = syllableEnd(CAPITAL, word, 0);
  return word[hyphen] === '-' && syllableEnd(LETTER, word, hyphen + 1) === word.length;
}

/** Behind a letter of a class and the small ones that follow it; -1 where there are none. */
function syllableEnd(first: number, word: string, from: number): number {
  const found = classAt(word, from);
  const second = from + widthOf(found);
  const end = runEnd(word, second, SMALL);
  return (found & first) !== 0 && end > second ? end : -1;
}
