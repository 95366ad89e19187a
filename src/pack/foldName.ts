/** What one character of a name counts as, where names are looked up. */
export interface FoldedCharacter {
  /** What stays of it, in lower case; '' for nothing, ' ' for white space. */
  readonly folded: string;
  /** What was lost besides case: marks, or the letter that another stands for. */
  readonly lost: string;
  readonly upper: boolean;
}

// Breve and diaeresis make other letters of these: й, ў, ї. On others they are an accent (ё).
const BREVE = 0x306;
const DIAERESIS = 0x308;
const I = 0x438;
const U = 0x443;
const DOTTED_I = 0x456;

// Accents of the alphabets of Europe, points of Hebrew, vowels of Arabic. The marks of other
// scripts are letters to their readers (Devanagari's vowels, the voiced kana) and stay.
const MARKS =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670]/g;
// With the line that joins Arabic letters.
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\u0640/gu;
const SPACE = /^[\s\u0085]$/;
const APOSTROPHES =
  /[`\u00b4\u02b9-\u02bc\u02c8\u2018-\u201b\u2032\u2035\u05f3\ua78b\ua78c\uff07]/g;
const HYPHENS = /[\u2010-\u2015\u2212\u058a\u05be\ufe58\ufe63\uff0d]/g;
const QUOTES = /[\u00ab\u00bb\u201c-\u201f\u2033\u05f4]/g;

// Letters that Unicode does not take apart into a base and a mark.
const BASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', ı: 'i', ħ: 'h', ŧ: 't' },
    ...{ æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th' },
  }),
);

const KEPT: FoldedCharacter = { folded: '', lost: '', upper: false };

/** Does this mark, right behind this folded character, make another letter of it? */
export function makesLetter(mark: number, before: number): boolean {
  if (mark === BREVE) return before === I || before === U;
  return mark === DIAERESIS && before === DOTTED_I;
}

const plain = (text: string): string =>
  text.replace(INVISIBLE, '').replace(APOSTROPHES, "'").replace(HYPHENS, '-').replace(QUOTES, '"');

/** Folds one character by Unicode's tables. */
function foldAnew(char: string): FoldedCharacter {
  if (SPACE.test(char)) return { ...KEPT, folded: ' ' };
  // Before and after: an acute accent of its own comes apart into a space and a mark.
  const whole = plain(plain(char).normalize('NFKD'));
  const lower = whole.toLowerCase().normalize('NFKD').replaceAll('ς', 'σ');
  const upper = lower !== whole && char !== 'ς';
  let folded = '';
  let lost = '';
  for (const part of lower.replace(/\s+/g, '')) {
    const base = BASES.get(part);
    const before = folded.charCodeAt(folded.length - 1);
    if (base !== undefined) {
      folded += base;
      lost += part;
    } else if (!part.match(MARKS) || makesLetter(part.charCodeAt(0), before)) folded += part;
    else lost += part;
  }
  return { folded, lost, upper };
}

// Latin, Greek, Cyrillic, Hebrew, Arabic and punctuation: what an article repeats. Folding one by
// the tables of Unicode takes a microsecond.
const REMEMBERED = 0x2100;
const remembered: (FoldedCharacter | undefined)[] = [];
// Other scripts are many characters, of which an article repeats some hundreds: where names may begin
// at each of them, each is folded a dozen times. The wall: no list outgrows what a long article has.
const others = new Map<number, FoldedCharacter>();
const MOST_OTHERS = 8192;

/** What a character, given by its code point, counts as in a name. */
export function foldCharacter(code: number): FoldedCharacter {
  const known = code < REMEMBERED ? remembered[code] : others.get(code);
  if (known) return known;
  const folded = foldAnew(String.fromCodePoint(code));
  if (code < REMEMBERED) remembered[code] = folded;
  else {
    if (others.size >= MOST_OTHERS) others.clear();
    others.set(code, folded);
  }
  return folded;
}

const ASCII = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

/**
 * A name as it is looked up: in lower case, without diacritics, in one Unicode form, with one kind
 * of apostrophe, hyphen and quotation mark, single spaces between words and none around. ß is ss,
 * ł is l, ı and İ are i, ё is е; but й, ї and ў stay letters of their own. Only for comparing.
 *
 * Each character is folded by itself, so that the fold of a text's beginning is the beginning of
 * the text's fold: names of running text are found in one walk over it.
 */
export function foldName(name: string): string {
  if (ASCII.test(name)) return name.toLowerCase();
  let out = '';
  let space = false;
  for (const char of name) {
    const code = char.codePointAt(0) ?? 0;
    const { folded, lost } = foldCharacter(code);
    if (folded === ' ') {
      space = out !== '';
      continue;
    }
    const before = space ? 0 : out.charCodeAt(out.length - 1);
    const stays = folded === '' && lost !== '' && makesLetter(code, before) ? lost : folded;
    if (stays === '') continue;
    out += space ? ` ${stays}` : stays;
    space = false;
  }
  return out;
}
