import type { Recognition } from '../../../src/engine/types';
import type { ChainArticle } from './parseChains';

/** Counts over pairs of gold mentions of one article; sums over articles are sums of fields. */
export interface ChainCounts {
  /** Pairs that the gold set holds to be one thing. */
  readonly gold: number;
  /** Pairs that the engine holds to be one thing. */
  readonly predicted: number;
  /** Pairs that both do. */
  readonly both: number;
  readonly mentions: number;
  /** Gold mentions that the engine found with exactly their span. */
  readonly found: number;
  /** Gold chains of two mentions or more. */
  readonly chains: number;
}

/**
 * Compares an answer with one article of the chain set, pair by pair. A gold mention belongs to the
 * entity of the predicted mention with exactly its span; one that was not found stands alone, so
 * that each miss costs the recall of all its pairs.
 */
export function scoreChains(article: ChainArticle, { mentions }: Recognition): ChainCounts {
  const entityAt = new Map(mentions.map((each) => [keyOf(each), each.entity]));
  const entities = article.mentions.map((each) => entityAt.get(keyOf(each)) ?? null);
  const counts = { gold: 0, predicted: 0, both: 0 };
  article.mentions.forEach((one, i) => {
    for (let j = 0; j < i; j++) {
      const gold = one.chain === article.mentions[j]?.chain;
      const predicted = entities[i] !== null && entities[i] === entities[j];
      counts.gold += Number(gold);
      counts.predicted += Number(predicted);
      counts.both += Number(gold && predicted);
    }
  });
  return {
    ...counts,
    mentions: entities.length,
    found: entities.filter((entity) => entity !== null).length,
    chains: longChains(article),
  };
}

function keyOf(span: { readonly block: number; readonly start: number; readonly end: number }) {
  return `${span.block}:${span.start}:${span.end}`;
}

function longChains({ mentions }: ChainArticle): number {
  const seen = new Set<string>();
  const long = new Set<string>();
  for (const { chain } of mentions) (seen.has(chain) ? long : seen).add(chain);
  return long.size;
}
