import type { Language } from './language/descriptor';
import { isCapital, type Token } from './token';
import type { BlockRole } from './types';

/** `title`: Most Words Are Capitalised. `upper`: ALL OF THEM ARE. `mixed`: ordinary spelling. */
export type Style = 'mixed' | 'title' | 'upper';

/** One sentence of a block: tokens `from` up to `to`, and offsets `start` to `end` in its text. */
export interface Sentence {
  readonly block: number;
  readonly role: BlockRole;
  /** The tokens of the whole block; indices below point into it. */
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly style: Style;
}

const TERMINAL = new Set(['.', '!', '?', '…', '。', '！', '？', '؟', '।']);
/** Those that Chinese and Japanese write, with no space behind them: there they end a sentence. */
const WIDE_TERMINAL = new Set(['。', '！', '？']);
const CLOSING = new Set(['"', '”', '’', "'", '»', ')', ']', '“', '›', '」', '』', '）']);

// Bounds the look-ahead: a million dots in a row are no sentence end, and must not cost a million
// steps each.
const LONGEST_CLOSE = 6;
const DOT = 0x2e;

/** Splits the tokens of one block into sentences. Every token belongs to exactly one of them. */
export function sentencesOf(
  tokens: readonly Token[],
  at: { readonly block: number; readonly role: BlockRole },
  language: Language,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const to = i === tokens.length - 1 ? tokens.length : boundaryAfter(tokens, i, language);
    if (to <= from) continue;
    const style = styleOf({ tokens, from, to, role: at.role }, language);
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    sentences.push({ block: at.block, role: at.role, tokens, from, to, start, end, style });
    from = to;
    i = to - 1;
  }
  return sentences;
}

/** The token index at which a new sentence starts if token `i` ends one, else 0. */
function boundaryAfter(tokens: readonly Token[], i: number, language: Language): number {
  const token = tokens[i];
  if (token === undefined || !mayEnd(token)) return 0;
  let next = i + 1;
  while (next < i + LONGEST_CLOSE && closes(tokens[next])) next++;
  const follower = firstWordFrom(tokens, next);
  if (follower === undefined) return 0;
  if (token.type !== 'mark')
    return isCapital(follower) && language.starters.has(follower.lower) ? next : 0;
  if (token.norm === '.' && i > 0 && isListedAbbreviation(tokens[i - 1], language)) return 0;
  // A dot inside a number or an address ("3.5", "bbc.co.uk") is glued to what follows.
  const wide = language.capitals === 'none' && WIDE_TERMINAL.has(token.norm);
  const glued = tokens[next]?.glued === true && !wide;
  if (glued && next === i + 1 && !isCapital(follower)) return 0;
  return follower.casing === 'lower' ? 0 : next;
}

/** A mark that ends sentences, or an abbreviation: the dot of "U.S." may end one as well. */
function mayEnd({ type, norm, start, end }: Token): boolean {
  if (type === 'mark') return TERMINAL.has(norm);
  if (type === 'initial') return true;
  return type === 'word' && norm.charCodeAt(norm.length - 1) === DOT && end - start > 1;
}

function isListedAbbreviation(token: Token | undefined, language: Language): boolean {
  return token !== undefined && language.abbreviations.has(token.lower);
}

function closes(token: Token | undefined): boolean {
  if (token === undefined || !token.glued || token.type !== 'mark') return false;
  return CLOSING.has(token.norm) || TERMINAL.has(token.norm);
}

function firstWordFrom(tokens: readonly Token[], from: number): Token | undefined {
  for (let i = from; i < tokens.length && i < from + 4; i++) {
    if (tokens[i]?.type !== 'mark') return tokens[i];
  }
  return undefined;
}

/** The tokens of a sentence, before its style is known. */
type Stretch = Pick<Sentence, 'tokens' | 'from' | 'to' | 'role'>;

/**
 * Headlines are printed in three ways. `title` asks for at least one common word with a needless
 * capital: without one, "Kuleba Blinken Kyiv" reads the same either way. Running text is held to
 * be title case only where it ends without a full stop.
 */
function styleOf(stretch: Stretch, language: Language): Style {
  const headed = stretch.role === 'headline' || stretch.role === 'subheading';
  if (isShouted(stretch, headed)) return 'upper';
  const open = language.capitals === 'names' && (headed || endsOpen(stretch));
  return open && isTitleCase(stretch, headed, language) ? 'title' : 'mixed';
}

function isShouted({ tokens, from, to }: Stretch, headed: boolean): boolean {
  let cased = 0;
  let upper = 0;
  let short = 0;
  // One word in five in other letters may still be shouting; more settle it, whatever is to come.
  const most = (to - from) / 5;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined || !isCased(token)) continue;
    cased++;
    if (token.casing === 'upper' && token.norm.length > 1) upper++;
    else if (cased - upper > most) return false;
    if (token.norm.length <= 4) short++;
  }
  // Two words in capitals are a heading, unless one is short enough to be an acronym.
  const fewest = headed || (cased > 1 && short === 0) ? 2 : 3;
  return cased >= fewest && upper >= 0.8 * cased;
}

function isCased(token: Token): boolean {
  return token.casing !== 'none' && token.type === 'word';
}

/** Of the words behind the first one, without small ones: hardly any is lower case. */
function isTitleCase({ tokens, from, to }: Stretch, headed: boolean, language: Language): boolean {
  let first = true;
  let content = 0;
  let lower = 0;
  let needless = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined || !isCased(token)) continue;
    if (!first && !isSmall(token, language)) {
      content++;
      if (token.casing === 'lower') lower++;
      else if (isNeedless(token, language)) needless++;
    }
    first = false;
  }
  return content >= (headed ? 2 : 4) && needless > 0 && lower <= 0.15 * content;
}

function endsOpen({ tokens, from, to }: Stretch): boolean {
  const last = tokens[to - 1];
  return last !== undefined && last.type !== 'mark' && to - from < 25;
}

function isSmall(token: Token, language: Language): boolean {
  if (token.casing !== 'lower') return false;
  return token.norm.length < 5 || language.starters.has(token.lower);
}

function isNeedless(token: Token, language: Language): boolean {
  if (token.casing !== 'title') return false;
  return (
    (language.common.has(token.lower) || language.starters.has(token.lower)) &&
    !language.organisationHeads.has(token.lower) &&
    !language.placeHeads.has(token.lower) &&
    !language.roles.has(token.lower) &&
    !language.roleParts.has(token.lower)
  );
}
