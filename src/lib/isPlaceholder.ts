/** Wikidata is far from so many items; tables of entities number from here those of unknown item. */
const FIRST = 2_000_000_000;

/**
 * Whether an item's id ("Q…") stands for something whose item the source of a pack did not know. It
 * competes with the others, and where it wins there is nothing to link to.
 */
export const isPlaceholder = (id: string): boolean => Number(id.slice(1)) >= FIRST;
