import { BLANK, CAPITAL, classAt, isOf, runEnd, SMALL, widthOf } from './characters';

/**
 * `word`: letters, with inner apostrophes and hyphens where they belong to one name. `initial`:
 * capitals with dots ("J.", "U.S."). `number`: begins with a digit. `possessive`: 's after a name.
 * `mark`: any other single character.
 */
export type TokenType = 'word' | 'initial' | 'number' | 'possessive' | 'mark';

/** `title`: Kyiv. `upper`: NATO. `mixed`: iPhone, McDonald. `lower`: city. `none`: no case. */
export type Casing = 'title' | 'upper' | 'mixed' | 'lower' | 'none';

/** One token of a block; `start` and `end` are UTF-16 offsets in the block's text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly type: TokenType;
  /** The token in NFC, without invisible characters, apostrophes and hyphens made plain. */
  readonly norm: string;
  readonly lower: string;
  readonly casing: Casing;
  /** Nothing stands between the token before and this one. */
  readonly glued: boolean;
}

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
const NEEDS_NORMALISING = /[^\x20-\x7E]/;

/** NFC, without soft hyphens and zero-width characters, apostrophes and hyphens made plain. */
export function normalise(text: string): string {
  if (!NEEDS_NORMALISING.test(text)) return text;
  const composed = text.normalize('NFC');
  const visible = hasBlank(composed) ? composed.replace(INVISIBLE, '') : composed;
  return visible
    .replaceAll('’', "'")
    .replaceAll('ʼ', "'")
    .replaceAll('‐', '-')
    .replaceAll('‑', '-');
}

function hasBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isOf(BLANK, text, at)) return true;
  return false;
}

/** What depends on a token's raw text alone. */
interface Spelling {
  readonly norm: string;
  readonly lower: string;
  /** As that of a word; numbers and marks have none. */
  readonly casing: Casing;
}

// Half of a text's words have been seen before, and nearly all of a long text's. The walls: a worker
// lives for days, and no list of words is kept longer than a few long articles need.
const SPELLINGS = new Map<string, Spelling>();
const MOST_SPELLINGS = 20_000;
const LONGEST_KEPT = 40;

function spellingOf(raw: string): Spelling {
  const known = SPELLINGS.get(raw);
  if (known !== undefined) return known;
  if (raw.length > LONGEST_KEPT) return spell(raw);
  if (SPELLINGS.size >= MOST_SPELLINGS) SPELLINGS.clear();
  // Engines keep a part of a string as a pointer into the whole, and so would keep whole articles
  // alive with one of their words; put together anew, it is on its own.
  const own = ` ${raw}`.slice(1);
  const spelling = spell(own);
  SPELLINGS.set(own, spelling);
  return spelling;
}

function spell(raw: string): Spelling {
  const norm = normalise(raw);
  const lower = norm.toLowerCase();
  return { norm, lower, casing: casingOf(norm, lower) };
}

/** Makes a token of its raw text: the one place where `norm`, `lower` and `casing` are derived. */
export function makeToken(of: {
  readonly raw: string;
  readonly start: number;
  readonly type: TokenType;
  readonly glued: boolean;
}): Token {
  const { norm, lower, casing } = spellingOf(of.raw);
  const cased = of.type === 'word' || of.type === 'initial';
  return {
    start: of.start,
    end: of.start + of.raw.length,
    type: of.type,
    norm,
    lower,
    casing: cased ? casing : 'none',
    glued: of.glued,
  };
}

function casingOf(norm: string, lower: string): Casing {
  const plain = plainCasing(norm, lower);
  if (plain !== null) return plain;
  if (norm === lower) return norm === norm.toUpperCase() ? 'none' : 'lower';
  const first = String.fromCodePoint(norm.codePointAt(0) ?? 0);
  if (first === first.toLowerCase()) return 'mixed';
  const rest = withoutPartStarts(norm.slice(first.length));
  if (rest === rest.toLowerCase()) return 'title';
  return norm === norm.toUpperCase() || isPlural(norm) ? 'upper' : 'mixed';
}

/** Of "city" and "Kyiv", which most words are like: the first letter tells, where no other is a capital. */
function plainCasing(norm: string, lower: string): Casing | null {
  const first = norm.charCodeAt(0);
  if (norm === lower) return first >= 0x61 && first <= 0x7a ? 'lower' : null;
  const capital = first >= 0x41 && first <= 0x5a;
  return capital && norm.slice(1) === lower.slice(1) ? 'title' : null;
}

/** "Jean-Luc", "O'Brien": each part begins like a name, and that capital says nothing of the rest. */
function withoutPartStarts(text: string): string {
  let out = '';
  let from = 0;
  for (let at = 0; at < text.length - 2; at++) {
    const mark = text[at];
    if ((mark !== '-' && mark !== "'") || !isOf(CAPITAL, text, at + 1)) continue;
    const behind = runEnd(text, at + 1, CAPITAL);
    if (behind !== at + 1 + widthOf(classAt(text, at + 1)) || !isOf(SMALL, text, behind)) continue;
    out += text.slice(from, at);
    from = behind;
  }
  return from === 0 ? text : out + text.slice(from);
}

/** "MPs", "CEOs": the s says nothing about the rest. */
function isPlural(norm: string): boolean {
  const end = norm.length - 1;
  const several = end > widthOf(classAt(norm, 0));
  return several && norm.endsWith('s') && runEnd(norm, 0, CAPITAL) === end;
}

/** Whether a word begins as a name does. */
export function isCapital(token: Token): boolean {
  return token.casing !== 'lower' && token.casing !== 'none';
}
