import type { Card } from '../wikidata/types';

/**
 * Was this part of a card left out because the card's requests were spent? Then nothing went wrong:
 * it comes when the card is opened again.
 */
export const isUnpaid = ({ failure }: Card['missing'][number]): boolean =>
  failure.code === 'slowed' && failure.retryAfter === null;
