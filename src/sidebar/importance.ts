import type { Kind } from '../engine/types';

/** What makes a thing matter to an article. */
export interface Weights {
  /** How often it is named. */
  readonly count: number;
  readonly headline: boolean;
  /** Where it is named first: 0 at the beginning, towards 1 at the end. */
  readonly first: number;
  readonly kind: Kind | null;
}

/** The headline is the article's own word on what it is about: worth four times the mentions. */
const HEADLINE = 2;
/** News says the most important first: the opening is worth twice the mentions of the end. */
const OPENING = 1;
/**
 * Of two that are named alike, readers ask after the person: a country is often named in passing,
 * a minister hardly ever.
 */
const KINDS: Readonly<Record<Kind, number>> = {
  person: 0.5,
  organisation: 0.25,
  event: 0.25,
  place: 0,
  work: 0,
};

/**
 * How important a thing is for its article; greater is more. Mentions count by their logarithm to
 * base 2, because the tenth tells less than the second: each doubling is worth one.
 */
export const importanceOf = ({ count, headline, first, kind }: Weights): number =>
  Math.log2(1 + count) +
  (headline ? HEADLINE : 0) +
  OPENING * (1 - first) +
  (kind === null ? 0 : KINDS[kind]);
