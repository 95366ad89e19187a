/**
 * How a script without case sets its words apart, which decides where a name may begin and end.
 *
 * `spaced`: white space between words (Devanagari, Ethiopic, Georgian). `prefixed`: the same, and
 * small words are written onto the front of the next one (Arabic, Hebrew). `hangul`: the same, and
 * particles are written onto the end. `han`: no spaces (Chinese characters, kana). `run`: no spaces
 * either, in an alphabet (Thai, Lao, Khmer, Burmese).
 */
export type Writing = 'spaced' | 'prefixed' | 'hangul' | 'han' | 'run';

/** First and last code point of blocks of Unicode, in order. */
const BLOCKS: readonly (readonly [first: number, last: number, writing: Writing])[] = [
  // Hebrew, Arabic, Syriac and their supplements; Thaana and N'Ko write no prefixes.
  [0x0590, 0x077f, 'prefixed'],
  [0x0780, 0x083f, 'spaced'],
  [0x0840, 0x08ff, 'prefixed'],
  // From Devanagari to Sinhala.
  [0x0900, 0x0dff, 'spaced'],
  [0x0e00, 0x0eff, 'run'],
  // Tibetan, whose mark between syllables stands as a space does.
  [0x0f00, 0x0fff, 'spaced'],
  [0x1000, 0x109f, 'run'],
  // Georgian, whose capitals of our day no newspaper uses for names.
  [0x10d0, 0x10ff, 'spaced'],
  [0x1100, 0x11ff, 'hangul'],
  [0x1200, 0x139f, 'spaced'],
  [0x1780, 0x17ff, 'run'],
  [0x3005, 0x3007, 'han'],
  [0x3031, 0x3035, 'han'],
  [0x3040, 0x312f, 'han'],
  [0x3130, 0x318f, 'hangul'],
  [0x31f0, 0x31ff, 'han'],
  [0x3400, 0x9fff, 'han'],
  [0xac00, 0xd7ff, 'hangul'],
  [0xf900, 0xfaff, 'han'],
  [0xfb1d, 0xfdff, 'prefixed'],
  [0xfe70, 0xfefe, 'prefixed'],
  [0xff66, 0xff9f, 'han'],
  [0x20000, 0x3ffff, 'han'],
];

const FIRST = 0x0590;

/** The writing that a code point belongs to; null for what has case, and for what no script owns. */
export function writingOf(code: number): Writing | null {
  if (code < FIRST) return null;
  for (const [first, last, writing] of BLOCKS) {
    if (code <= last) return code < first ? null : writing;
  }
  return null;
}

// From the first of those blocks to the last, without the punctuation that all scripts share, and with both
// halves of what lies beyond.
const NEAR_BLOCKS = /[\u0590-\u17ff\u3005-\uffff]/;

/** Whether a text may have letters of a script without case: never false where it has, and quick to ask. */
export function mayBeUncased(text: string): boolean {
  return NEAR_BLOCKS.test(text);
}
