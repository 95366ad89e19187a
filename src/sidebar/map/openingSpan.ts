import type { Card } from '../../wikidata/types';

/** Square kilometres of the units that areas are stated in. */
const UNITS: Readonly<Record<string, number>> = { 'km²': 1, ha: 0.01, 'm²': 1e-6 };

/**
 * A frame is about twice as wide as high, and countries are rarely square: so many times the side of
 * a square of its area hold a place whole, with some of what lies around it.
 */
const ROOM = 2.5;

/** Kilometres of the map that a place of some size needs to be seen whole; 0 where no size is known. */
export const openingSpan = ({ facts }: Pick<Card, 'facts'>): number => {
  const [area] = facts.find(({ key }) => key === 'area')?.values ?? [];
  if (area?.type !== 'quantity') return 0;
  const unit = UNITS[area.unit?.text ?? ''] ?? 0;
  return ROOM * Math.sqrt(Math.max(0, area.amount) * unit);
};
