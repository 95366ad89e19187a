/** The package's module for bundlers; `punycode` alone would be Node's own. */
declare module 'punycode/punycode.es6.js' {
  /** Decodes the labels of a host that are encoded (RFC 3492). Throws a RangeError for a wrong one. */
  export function toUnicode(host: string): string;
}
