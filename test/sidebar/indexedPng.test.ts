import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexedPng, type Pixels } from './indexedPng';

const chunksOf = (png: Buffer): ReadonlyMap<string, Buffer> => {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return chunks;
};

/** What a viewer shows, as red, green, blue for each pixel. */
const shown = (bytes: Uint8Array, width: number): readonly (readonly number[])[] => {
  const chunks = chunksOf(Buffer.from(bytes));
  const palette = chunks.get('PLTE') ?? Buffer.alloc(0);
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  return [...rows].flatMap((place, i) =>
    i % (width + 1) === 0 ? [] : [[...palette.subarray(place * 3, place * 3 + 3)]],
  );
};

const pixelsOf = (
  colours: readonly (readonly [number, number, number])[],
  width: number,
): Pixels => ({
  width,
  height: colours.length / width,
  rgba: Uint8Array.from(colours.flatMap((colour) => [...colour, 255])),
});

test('shows every pixel as given where there are no more than 256 colours', () => {
  const part = fc.integer({ min: 0, max: 255 });
  const colours = fc.array(fc.tuple(part, part, part), { minLength: 3, maxLength: 240 });
  fc.assert(
    fc.property(colours, (given) => {
      const whole = given.slice(0, given.length - (given.length % 3));
      expect(shown(indexedPng(pixelsOf(whole, 3)), 3)).toEqual(whole);
    }),
    { numRuns: 30 },
  );
});

test('keeps a rare colour that is like no other, and shows the nearest for one that is', () => {
  const frequent = Array.from({ length: 256 }, (_, i) => [i, 0, 0] as const);
  const given = [...frequent, ...frequent, [7, 1, 2] as const, [0, 200, 0] as const];
  const picture = shown(indexedPng(pixelsOf(given, 2)), 2);
  expect(picture.slice(512)).toEqual([
    [7, 0, 0],
    [0, 200, 0],
  ]);
  for (const [i, [red = 0]] of picture.slice(0, 512).entries())
    expect(Math.abs(red - (i % 256))).toBeLessThanOrEqual(1);
});
