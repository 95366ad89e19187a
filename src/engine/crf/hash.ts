/**
 * The finaliser of MurmurHash3 (Austin Appleby, public domain): every input bit sways every output
 * bit, so that the upper bits alone can index a table.
 */
export function mix(value: number): number {
  let h = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** What FNV-1a starts from. */
export const HASH_START = 0x811c9dc5;

/** Takes one more code unit into an FNV-1a. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** FNV-1a over UTF-16 code units `from` up to `to`, finished by {@link mix}: 32 bits, signed. */
export function hashText(text: string, from = 0, to = text.length): number {
  let h = HASH_START;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h);
}

// The finaliser stands in both of these as it does in `mix`: before an engine has compiled them, a
// call for each of a hundred features a word costs more than what it computes.

/** The hash of a feature: a template's number and up to three values, order told apart. */
export function feature(template: number, a: number, b = 0, c = 0): number {
  const value =
    Math.imul(template, 0x9e3779b1) ^
    Math.imul(a, 0x85ebca77) ^
    Math.imul(Math.imul(b + 0x3c6ef372, 0xc2b2ae3d) ^ (c + 0x1b873593), 0x27d4eb2f);
  let h = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

// What a feature's second and third value come to where it has none.
const NO_MORE = Math.imul(Math.imul(0x3c6ef372, 0xc2b2ae3d) ^ 0x1b873593, 0x27d4eb2f);

/** {@link feature} of one value, as most are: half the work. */
export function singleFeature(template: number, a: number): number {
  const value = Math.imul(template, 0x9e3779b1) ^ Math.imul(a, 0x85ebca77) ^ NO_MORE;
  let h = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
