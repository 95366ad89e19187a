import type { Sentence } from './sentences';
import type { Token } from './token';
import type { Mention } from './types';

/**
 * Which mention each token is part of, for what is found beside mentions and must not overlap them.
 * @param mentions in reading order, as sentences are
 */
export function mentionByToken(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): ReadonlyMap<Token, Mention> {
  const byToken = new Map<Token, Mention>();
  let next = 0;
  for (const { tokens, from, to, block, start, end } of sentences) {
    while (isBefore(mentions[next], block, start)) next++;
    // A sentence without a mention need not be walked through.
    let mention = mentions[next];
    if (mention?.block !== block || mention.start >= end) continue;
    for (let i = from; i < to; i++) {
      const token = tokens[i];
      if (token === undefined) continue;
      while (isBefore(mention, block, token.start)) mention = mentions[++next];
      if (mention?.block !== block) break;
      if (mention.start <= token.start) byToken.set(token, mention);
    }
  }
  return byToken;
}

function isBefore(mention: Mention | undefined, block: number, start: number): boolean {
  if (mention === undefined) return false;
  return mention.block < block || (mention.block === block && mention.end <= start);
}
