import { recognise } from '../../../src/engine/recognise';
import type { Document, Recognition } from '../../../src/engine/types';
import { DEVELOPMENT } from './development';
import { HELD_OUT } from './heldOut';
import { type ChainArticle, parseChains } from './parseChains';
import { type ChainCounts, scoreChains } from './scoreChains';

/** How well names are joined: pairwise, 0 to 1, over the chains of two mentions or more. */
export interface ChainScore {
  readonly chains: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** The share of gold mentions that were found with exactly their span. */
  readonly found: number;
}

/**
 * Scores a recogniser on the hand-written chain set: on the articles its rules were written with, on
 * those held out, and on both together.
 * @param run the recogniser; the engine as it is by default
 */
export function evaluateChains(run: (document: Document) => Recognition = recognise): {
  readonly development: ChainScore;
  readonly heldOut: ChainScore;
  readonly all: ChainScore;
} {
  const count = (articles: readonly ChainArticle[]) =>
    articles.map((article) => scoreChains(article, run(article.document)));
  const development = count(parseChains(DEVELOPMENT));
  const heldOut = count(parseChains(HELD_OUT));
  return {
    development: scoreOf(development),
    heldOut: scoreOf(heldOut),
    all: scoreOf([...development, ...heldOut]),
  };
}

function scoreOf(counts: readonly ChainCounts[]): ChainScore {
  const sum = (field: keyof ChainCounts) => counts.reduce((total, each) => total + each[field], 0);
  const precision = sum('both') / Math.max(1, sum('predicted'));
  const recall = sum('both') / Math.max(1, sum('gold'));
  return {
    chains: sum('chains'),
    precision,
    recall,
    f1: (2 * precision * recall) / Math.max(1e-9, precision + recall),
    found: sum('found') / Math.max(1, sum('mentions')),
  };
}
