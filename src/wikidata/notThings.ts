import type { ItemId } from '../engine/types';

/** Classes of pages that are about Wikipedia itself, and of bare names: never worth a card. */
export const NOT_THINGS: ReadonlySet<ItemId> = new Set<ItemId>([
  'Q4167410', // disambiguation page
  'Q13406463', // list article
  'Q4167836', // category
  'Q11266439', // template
  'Q101352', // family name
  'Q202444', // given name
  'Q12308941', // male given name
  'Q11879590', // female given name
  'Q3409032', // unisex given name
  'Q22808320', // human name disambiguation page
  'Q17362920', // duplicated page
  'Q15184295', // module
]);
