import { DIGIT, LETTER, runEnd, runStart } from '../characters';

const IN_WORDS = LETTER | DIGIT;

/** The runs of letters and digits of a text, in lower case, in order. */
export function wordsOf(text: string): readonly string[] {
  const lower = text.toLowerCase();
  const words: string[] = [];
  let start = runStart(lower, 0, IN_WORDS);
  while (start < lower.length) {
    const end = runEnd(lower, start, IN_WORDS);
    words.push(lower.slice(start, end));
    start = runStart(lower, end, IN_WORDS);
  }
  return words;
}
