import type { Lexicon, NameLink } from '../lexicon';
import type { Writing } from '../writing';

/** A stretch of text that a lexicon knows as a name. */
export interface Printed {
  readonly writing: Writing;
  readonly letters: number;
  /** Is it of several words, as far as these are parted? */
  readonly parts: boolean;
  /** Does it begin behind a small word that was cut off? */
  readonly cut: boolean;
  /** Is it written in letters that every sentence is full of? */
  readonly common: boolean;
}

/** What a name is held to be. */
export interface Weighed {
  /** How sure it is that it is a name here: 0 to 1. */
  readonly score: number;
  /** Index of the entity that it most often means. */
  readonly entity: number;
  /** Does it count by itself? Else only where the text gives the same entity a fuller name. */
  readonly firm: boolean;
}

/**
 * So many letters at least: with fewer nothing is a name; with fewer than the second the text may
 * hold another word, or the end of one and the beginning of the next. From twice the second on no
 * other word is written so. A character of Chinese says as much as a syllable of Korean and two
 * letters of the others.
 */
const LEAST: Readonly<Record<Writing, readonly [any: number, plain: number]>> = {
  han: [2, 3],
  hangul: [2, 3],
  prefixed: [3, 4],
  spaced: [2, 3],
  run: [3, 5],
};

/** How much speaks against a word: it is short or made of common letters, a single word, or long. */
type Room = 'short' | 'single' | 'long';

/** The share of its uses that mean something of the lexicon, from which a name counts. */
const OFTEN: Readonly<Record<Room, number>> = { short: 0.5, single: 0.2, long: 0.2 };
/**
 * Where the lexicon tells no shares, the popularity from which an entity's label counts, and an alias.
 * Of Wikidata's items that is thirty Wikipedias that tell of it, twelve, five and two. A lexicon that
 * tells neither share nor popularity finds nothing.
 */
const POPULAR: Readonly<Record<Room, readonly [label: number, alias: number]>> = {
  short: [0.6, 0.6],
  single: [0.45, 0.6],
  long: [0.15, 0.3],
};

/** What nothing is told of is a name as likely as not. */
const LEAST_SCORE = 0.5;
const MOST_SCORE = 0.95;

/**
 * How sure it is that a text which is in the lexicon stands there as a name; null where it is none.
 * Without capitals nothing else tells the newspaper "Today" from today: rare names, short ones and
 * single words count only where much speaks for them, and films and books by a single word never,
 * unless the lexicon tells how often the word means them.
 */
export function weighName(
  links: readonly NameLink[],
  printed: Printed,
  lexicon: Lexicon,
): Weighed | null {
  const [first] = links;
  if (first === undefined || printed.letters < LEAST[printed.writing][0]) return null;
  const { kind, popularity } = lexicon.entity(first.entity);
  if (kind === null) return null;
  const share = shareOf(links);
  const room = roomOf(printed);
  const work = kind === 'work' || kind === 'event';
  const telling = share ?? popularity;
  const score = round(LEAST_SCORE + (MOST_SCORE - LEAST_SCORE) * telling);
  const told = share !== null && share >= OFTEN[work ? 'short' : room];
  const known = popularity >= POPULAR[work ? 'short' : room][first.label ? 0 : 1];
  const firm = share !== null ? told : known && (!work || room === 'long');
  return { score, entity: first.entity, firm };
}

function roomOf({ writing, letters, parts, cut, common }: Printed): Room {
  const [, plain] = LEAST[writing];
  if (common || letters < plain + Number(cut)) return 'short';
  return parts || letters >= 2 * plain ? 'long' : 'single';
}

/** The share of the name's uses that mean any entity of the lexicon; null where none is told. */
function shareOf(links: readonly NameLink[]): number | null {
  let share: number | null = null;
  for (const { prior } of links) if (prior !== null) share = Math.min(1, (share ?? 0) + prior);
  return share;
}

const round = (score: number): number => Math.round(score * 100) / 100;
