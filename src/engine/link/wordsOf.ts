import { DIGIT, LETTER, runEnd, runStart } from '../characters';

const IN_WORDS = LETTER | DIGIT;

/** Where the first word begins from an offset on; the end of the text where there is none. */
export const wordStart = (text: string, from: number): number => runStart(text, from, IN_WORDS);

/** Where the word ends that begins at an offset. */
export const wordEnd = (text: string, start: number): number => runEnd(text, start, IN_WORDS);

/** The runs of letters and digits of a text, in lower case, in order. */
export function wordsOf(text: string): readonly string[] {
  const lower = text.toLowerCase();
  const words: string[] = [];
  let start = wordStart(lower, 0);
  while (start < lower.length) {
    const end = wordEnd(lower, start);
    words.push(lower.slice(start, end));
    start = wordStart(lower, end);
  }
  return words;
}
