/**
 * Reads bytes in their order and never beyond their end: there, all is zero. Damaged offsets thus
 * give wrong values and no error.
 */
export class ByteReader {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  byte(): number {
    return this.bytes[this.at++] ?? 0;
  }

  /** LEB128 of at most 32 bits. */
  varint(): number {
    const first = this.byte();
    if (first < 128) return first;
    let value = first & 127;
    for (let scale = 128; scale <= 2 ** 28; scale *= 128) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte < 128) break;
    }
    return value;
  }

  /** A signed number of at most 31 bits and its sign: 0, -1, 1, -2 … */
  signed(): number {
    const value = this.varint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  int16(): number {
    const low = this.byte();
    return ((low | (this.byte() << 8)) << 16) >> 16;
  }

  skipVarints(count: number): void {
    for (let rest = count; rest > 0; rest--) {
      // No longer than `varint` would read.
      for (let length = 1; this.byte() >= 128 && length < 5; length++);
    }
  }

  skip(length: number): void {
    this.at += length;
  }
}
