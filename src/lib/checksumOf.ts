/** FNV-1a over bytes from `from` on, as an unsigned 32-bit number: finds damage, not malice. */
export function checksumOf(bytes: Uint8Array, from = 0): number {
  let h = 0x811c9dc5;
  for (let i = from; i < bytes.length; i++) h = Math.imul(h ^ (bytes[i] ?? 0), 0x01000193);
  return h >>> 0;
}
