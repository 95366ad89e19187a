/**
 * The same tokens the slow way, for tests: one regular expression, then the second look with whole
 * arrays. It states the grammar of tokens once more, and nothing else may use it.
 */
import { Compounds } from '../../src/engine/compounds';
import type { Language } from '../../src/engine/language/descriptor';
import { type Casing, makeToken, type Token, type TokenType } from '../../src/engine/token';

const UNCASED = String.raw`(?=[\u0590-\u083f\u0840-\u109f\u10d0-\u139f\u1780-\u17ff\u3005-\u3007\u3031-\u3035\u3040-\u318f\u31f0-\u31ff\u3400-\u9fff\uac00-\ud7ff\uf900-\ufaff\ufb1d-\ufdff\ufe70-\ufefe\uff66-\uff9f\u{20000}-\u{3ffff}])`;
const CASED = UNCASED.replace('?=', '?!');
const wordPart = (script: string): string =>
  String.raw`${script}\p{L}(?:${script}\p{L}|[\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF])*`;
const word = (script: string): string => `${wordPart(script)}(?:['’]${wordPart(script)})*`;
const INITIAL = String.raw`(?<!&)(?:\p{Lu}\.)+(?:\p{Lu}(?![\p{L}\p{M}\p{N}'’]))?`;
const number = (script: string): string =>
  String.raw`\p{N}(?:\p{N}|${script}\p{L})*(?:[.,:]\p{N}+)*`;
const MARK = String.raw`[^\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]`;
const tokenOf = (parts: readonly string[]): RegExp =>
  new RegExp([INITIAL, ...parts, MARK].join('|'), 'gu');
const TOKEN = tokenOf([word(''), number('')]);
/** In languages without case, where no word is of both sorts of letters. */
const PARTED = tokenOf([word(CASED), word(UNCASED), number(CASED)]);

/** The tokens of a text by the regular expression. */
export function oracleTokens(text: string, language: Language): readonly Token[] {
  const compounds = new Compounds(text, language);
  let last = -1;
  for (const match of text.matchAll(language.capitals === 'none' ? PARTED : TOKEN)) {
    const raw = match[0];
    const start = match.index;
    compounds.add(makeToken({ raw, start, type: typeOf(raw), glued: start === last }));
    last = start + raw.length;
  }
  return compounds.tokens;
}

function typeOf(raw: string): TokenType {
  if (/^\p{L}/u.test(raw)) return raw.includes('.') ? 'initial' : 'word';
  return /^\p{N}/u.test(raw) ? 'number' : 'mark';
}

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** What `norm` and `casing` of a word are, by regular expressions. */
export function oracleSpelling(raw: string): { readonly norm: string; readonly casing: Casing } {
  const plain = raw.normalize('NFC').replace(INVISIBLE, '');
  const norm = plain.replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-');
  return { norm, casing: casingOf(norm, norm.toLowerCase()) };
}

function casingOf(norm: string, lower: string): Casing {
  if (norm === lower) return norm === norm.toUpperCase() ? 'none' : 'lower';
  const first = String.fromCodePoint(norm.codePointAt(0) ?? 0);
  const rest = norm.slice(first.length).replace(/[-']\p{Lu}(?=\p{Ll})/gu, '');
  if (first === first.toLowerCase()) return 'mixed';
  if (rest === rest.toLowerCase()) return 'title';
  if (norm === norm.toUpperCase() || /^\p{Lu}{2,}s$/u.test(norm)) return 'upper';
  return 'mixed';
}
