import { toUnicode } from 'punycode/punycode.es6.js';

/**
 * A host as those who live there write it: "нижнийновгород.рф" for `xn--b1acdfjbh2acclca1a.xn--p1ai`.
 * The encoded form stays where Latin letters would stand beside others or bear marks: so written,
 * one address passes for another. Never throws.
 */
export const readableHost = (host: string): string => host.replace(/^[^:]+/, decoded);

const decoded = (name: string): string => {
  if (!name.includes('xn--')) return name;
  try {
    const words = toUnicode(name);
    return /\p{Script=Latin}/u.test(words) ? name : words;
  } catch {
    // No valid encoding of anything.
    return name;
  }
};
