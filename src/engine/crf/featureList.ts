/** A growing list of features, as hashes, reused from place to place. */
export interface FeatureList {
  readonly items: Int32Array;
  length: number;
}

/** No place gives more features than this. */
export const MOST_FEATURES = 64;

/** A list with room for all features that a place has. */
export function featureList(): FeatureList {
  return { items: new Int32Array(MOST_FEATURES), length: 0 };
}

/** Adds a feature at the end. */
export function push(list: FeatureList, hash: number): void {
  list.items[list.length++] = hash;
}
