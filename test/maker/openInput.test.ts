import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openInput } from '../../src/maker/openInput';
import { inputFile } from './runMaker';

/** "one\ntwo and\nthree\n", in two streams one behind the other, as parallel packers write. */
const BZIP2 = Buffer.from(
  'QlpoOTFBWSZTWS6dxKsAAAHBgAAQAgGEgCAAIYAMATg13F3JFOFCQLp3EqxCWmg5MUFZJlNZTIN8EgAAAVGAABBAACZBFAAgACIDR6QgyYhK85DGeLuSKcKEgmQb4JA=',
  'base64',
);
const TEXT = 'one\ntwo and\nthree\n';

const read = async (path: string, stdin?: Readable): Promise<string> => {
  const input = await openInput(path, stdin);
  const parts: Buffer[] = [];
  for await (const part of input.bytes) parts.push(part);
  return Buffer.concat(parts).toString();
};

describe('an input', () => {
  it.each([
    ['plain', Buffer.from(TEXT)],
    ['gzip', gzipSync(TEXT)],
    ['gzip of two members', Buffer.concat([gzipSync('one\n'), gzipSync('two and\nthree\n')])],
    ['bzip2 of two streams', BZIP2],
  ])('is unpacked by what it is: %s', async (_, bytes) => {
    expect(await read(inputFile(bytes))).toBe(TEXT);
    expect(await read('-', Readable.from([bytes.subarray(0, 3), bytes.subarray(3)]))).toBe(TEXT);
  });

  it.each([
    ['gzip', gzipSync(TEXT).subarray(0, 20)],
    ['bzip2 within a stream', BZIP2.subarray(0, 70)],
    ['bzip2 before its first block', BZIP2.subarray(0, 4)],
    ['bzip2 with a flipped bit', Buffer.from(BZIP2).fill(BZIP2.readUInt8(20) ^ 4, 20, 21)],
  ])('that is cut off or damaged is told of: %s', async (_, bytes) => {
    await expect(read(inputFile(bytes))).rejects.toThrow(/cut off or damaged/);
  });

  it('says how much of it was read', async () => {
    const input = await openInput(inputFile(gzipSync(TEXT)));
    for await (const _ of input.bytes);
    expect(input.read()).toBe(input.size);
  });
});
