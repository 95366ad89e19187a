import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteLines } from '../../src/maker/byteLines';

async function* inPieces(bytes: Buffer, cuts: readonly number[]): AsyncGenerator<Buffer> {
  const places = [
    0,
    ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b),
    bytes.length,
  ];
  for (const [index, start] of places.slice(0, -1).entries()) {
    yield bytes.subarray(start, places[index + 1]);
  }
}

const linesOf = async (stream: AsyncIterable<Buffer>): Promise<readonly string[]> => {
  const lines: string[] = [];
  for await (const batch of byteLines(stream)) lines.push(...batch.map((line) => line.toString()));
  return lines;
};

describe('the lines of bytes', () => {
  it('are those of the text, wherever the bytes are cut', async () => {
    const text = fc
      .array(fc.constantFrom('a', 'ß', '\n', '\r', '日'))
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat()), async (found, cuts) => {
        const expected = found.split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(await linesOf(inPieces(Buffer.from(found), cuts))).toEqual(expected);
      }),
    );
  });

  it('end somewhere', async () => {
    async function* endless(): AsyncGenerator<Buffer> {
      const piece = Buffer.alloc(16 << 20, 'a');
      for (;;) yield piece;
    }
    await expect(linesOf(endless())).rejects.toThrow(/longer than 64 MB/);
  });
});
