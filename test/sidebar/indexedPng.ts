import { crc32, deflateSync } from 'node:zlib';

/** Pixels as a canvas gives them: red, green, blue, alpha, row by row from the top. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

type Colour = readonly [red: number, green: number, blue: number];

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;
/** So many of the most frequent colours are kept, however alike: areas differ by a shade. */
const AREAS = 64;
/** Squared distance from which a rarer colour is another: small words are never in many pixels. */
const APART = 8 ** 2;

const colourAt = (rgba: Uint8Array, at: number): number =>
  ((rgba[at] ?? 0) << 16) | ((rgba[at + 1] ?? 0) << 8) | (rgba[at + 2] ?? 0);

const partsOf = (colour: number): Colour => [colour >> 16, (colour >> 8) & 255, colour & 255];

const distance = (a: number, b: number): number => {
  const [from, to] = [partsOf(a), partsOf(b)];
  return from.reduce((sum, part, i) => sum + (part - (to[i] ?? 0)) ** 2, 0);
};

const nearest = (palette: readonly number[], colour: number): number =>
  palette.reduce(
    (best, other, i) => (distance(other, colour) < distance(palette[best] ?? 0, colour) ? i : best),
    0,
  );

/** The colours of areas, then those that are like none before, then others; frequent ones first. */
const choose = (colours: readonly number[]): readonly number[] => {
  const chosen = colours.slice(0, AREAS);
  for (const colour of colours.slice(AREAS))
    if (chosen.every((other) => distance(other, colour) >= APART)) chosen.push(colour);
  const taken = new Set(chosen);
  return [...chosen, ...colours.filter((colour) => !taken.has(colour))].slice(0, MOST_COLOURS);
};

/** The colours that are kept, and for each that occurs the place of the nearest among them. */
const paletteOf = ({ rgba }: Pixels) => {
  const counts = new Map<number, number>();
  for (let at = 0; at < rgba.length; at += 4) {
    const colour = colourAt(rgba, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const colours = [...counts].toSorted(([, a], [, b]) => b - a).map(([colour]) => colour);
  const palette = choose(colours);
  const kept = new Map(palette.map((colour, i) => [colour, i]));
  const places = colours.map(
    (colour) => [...[colour, kept.get(colour) ?? nearest(palette, colour)]] as const,
  );
  return { palette, places: new Map(places) };
};

const chunk = (name: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/**
 * A PNG of a byte a pixel (third edition of the PNG specification, §11.2: colour type 3). The panel
 * is flat colour and grey-edged letters: of some 2,500 colours 256 look the same and take less
 * than half of the bytes. Transparency is lost.
 */
export const indexedPng = (pixels: Pixels): Uint8Array => {
  const { width, height, rgba } = pixels;
  const { palette, places } = paletteOf(pixels);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  // A row begins with its filter: none, since neighbouring numbers of colours mean nothing.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rows[y * (width + 1) + 1 + x] = places.get(colourAt(rgba, (y * width + x) * 4)) ?? 0;
  return Buffer.concat([
    ...[SIGNATURE, chunk('IHDR', head), chunk('PLTE', Buffer.from(palette.flatMap(partsOf)))],
    ...[
      chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
      chunk('IEND', Buffer.alloc(0)),
    ],
  ]);
};
