/**
 * The finaliser of MurmurHash3 (Austin Appleby, public domain): every input bit sways every output
 * bit, so that the upper bits alone can index a table.
 */
export function mix(value: number): number {
  let h = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** FNV-1a over UTF-16 code units `from` up to `to`, finished by {@link mix}: 32 bits, signed. */
export function hashText(text: string, from = 0, to = text.length): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h);
}

/** The hash of a feature: a template's number and up to three values, order told apart. */
export function feature(template: number, a: number, b = 0, c = 0): number {
  return mix(
    Math.imul(template, 0x9e3779b1) ^
      Math.imul(a, 0x85ebca77) ^
      Math.imul(Math.imul(b + 0x3c6ef372, 0xc2b2ae3d) ^ (c + 0x1b873593), 0x27d4eb2f),
  );
}
