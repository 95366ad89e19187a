/** The fixture's article as it would be with places all over the northern half of the world. */
import type { ItemId } from '../../src/engine/types';
import type { ArticleState, CastEntity } from '../../src/protocol/panelPort';
import type { Coordinates } from '../../src/wikidata/types';
import { article, entity } from './fixtures';

interface Given {
  readonly item: ItemId;
  readonly name: string;
  readonly about: string;
  readonly at: Coordinates | null;
  readonly unsure?: true;
}

const GIVEN: readonly Given[] = [
  { item: 'Q84', name: 'London', about: 'capital of the United Kingdom', at: [51.507, -0.128] },
  { item: 'Q1899', name: 'Kyiv', about: 'capital of Ukraine', at: [50.45, 30.523] },
  { item: 'Q649', name: 'Moscow', about: 'capital of Russia', at: [55.756, 37.617] },
  { item: 'Q239', name: 'Brussels', about: 'capital of Belgium', at: [50.847, 4.353] },
  { item: 'Q270', name: 'Warsaw', about: 'capital of Poland', at: [52.23, 21.011] },
  { item: 'Q230', name: 'Georgia', about: 'country in the Caucasus', at: [42, 43.5], unsure: true },
  { item: 'Q192687', name: 'Downing Street', about: 'street in London', at: [51.503, -0.128] },
  { item: 'Q25279', name: 'Minsk', about: 'capital of Belarus', at: [53.902, 27.562] },
  { item: 'Q7835', name: 'Crimean Bridge', about: 'bridge', at: null },
];

const placeOf = ({ item, name, about, at, unsure }: Given, index: number): CastEntity => ({
  ...entity({ entity: index, name, kind: 'place' }),
  link: {
    choice: { item, label: name, description: about, thumbnail: null, coordinates: at },
    band: unsure ? 'unsure' : 'sure',
    doubts: unsure ? ['rivals'] : [],
  },
});

/** An article that names nothing but places; of one it is not known where it lies. */
export const placesArticle: ArticleState = { ...article, entities: GIVEN.map(placeOf) };
