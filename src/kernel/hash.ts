// The hashes of `engine/crf/hash.ts`, to the bit: weights are learned with those.

const FIRST: i32 = <i32>0x85ebca6b;
const SECOND: i32 = <i32>0xc2b2ae35;

/** The finaliser of MurmurHash3. */
export function mix(value: i32): i32 {
  let h: i32 = (value ^ (value >>> 16)) * FIRST;
  h = (h ^ (h >>> 13)) * SECOND;
  return h ^ (h >>> 16);
}

/** What FNV-1a starts from. */
export const HASH_START: i32 = <i32>0x811c9dc5;

/** Takes one more code unit into an FNV-1a. */
export function hashUnit(hash: i32, unit: i32): i32 {
  return (hash ^ unit) * 0x01000193;
}

/**
 * FNV-1a over UTF-16 code units, finished by {@link mix}.
 * @param text where the text lies, and `length` how long it is; what is asked for behind its end is 0
 */
export function hashText(text: usize, length: i32, from: i32, to: i32): i32 {
  let h = HASH_START;
  for (let i = from; i < to; i++) {
    h = hashUnit(h, i < length ? <i32>load<u16>(text + ((<usize>i) << 1)) : 0);
  }
  return mix(h);
}

/** The hash of a feature: a template's number and three values. */
export function feature(template: i32, a: i32, b: i32, c: i32): i32 {
  return mix(
    (template * <i32>0x9e3779b1) ^
      (a * <i32>0x85ebca77) ^
      ((((b + 0x3c6ef372) * <i32>0xc2b2ae3d) ^ (c + 0x1b873593)) * 0x27d4eb2f),
  );
}
