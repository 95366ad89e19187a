/**
 * 128 random bits in hexadecimal. Not `crypto.randomUUID`, which pages served over plain http lack.
 */
export const newToken = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
