import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader } from '../../src/pack/byteReader';
import { ByteWriter } from '../../src/pack/byteWriter';

describe('ByteReader', () => {
  it('reads what ByteWriter wrote', () => {
    const values = fc.record({
      varint: fc.nat(2 ** 32 - 1),
      signed: fc.integer(),
      int16: fc.integer({ min: -32_768, max: 32_767 }),
      bytes: fc.uint8Array({ maxLength: 2000 }),
    });
    fc.assert(
      fc.property(values, ({ varint, signed, int16, bytes }) => {
        const writer = new ByteWriter(1);
        writer.varint(varint);
        writer.signed(signed);
        writer.int16(int16);
        writer.append(bytes);
        writer.uint32(varint);
        const reader = new ByteReader(writer.bytes());
        expect([reader.varint(), reader.signed(), reader.int16()]).toEqual([varint, signed, int16]);
        expect(Uint8Array.from(bytes, () => reader.byte())).toEqual(bytes);
        const word = [reader.byte(), reader.byte(), reader.byte(), reader.byte()];
        expect(new DataView(Uint8Array.from(word).buffer).getUint32(0, true)).toBe(varint);
        expect(reader.at).toBe(writer.length);
      }),
    );
  });

  it('passes over varints where it would have read them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 30 }), fc.nat(6), (bytes, count) => {
        const [read, skipped] = [new ByteReader(bytes), new ByteReader(bytes)];
        for (let i = 0; i < count; i++) read.varint();
        skipped.skipVarints(count);
        expect(skipped.at).toBe(read.at);
      }),
    );
  });

  it('is zero beyond the end', () => {
    const reader = new ByteReader(Uint8Array.of(255), 0);
    expect(reader.varint()).toBe(127);
    expect([reader.byte(), reader.signed(), reader.int16()]).toEqual([0, 0, 0]);
  });

  it('ends a varint that never does after five bytes', () => {
    const reader = new ByteReader(new Uint8Array(100).fill(255));
    expect(reader.varint()).toBe(2 ** 35 - 1);
    expect(reader.at).toBe(5);
  });
});
