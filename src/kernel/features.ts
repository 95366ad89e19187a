import { feature } from './hash';

/** No place gives more features than this. */
const MOST_FEATURES: usize = 64;

/** Where the features lie that were gathered last, as hashes, and how many they are. */
export const items: usize = memory.data(MOST_FEATURES * 4, 16);
export let length: i32 = 0;

/** Forgets the features gathered so far. */
export function clear(): void {
  length = 0;
}

/** Adds the feature of a template and three values. */
export function push(template: i32, a: i32, b: i32 = 0, c: i32 = 0): void {
  store<i32>(items + ((<usize>length) << 2), feature(template, a, b, c));
  length++;
}
