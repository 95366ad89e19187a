import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEntitiesFile } from '../../src/cli/entitiesFile';
import { rawItem } from '../wikidata/raw';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entities-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const [kyiv, berlin] = [rawItem('Q1899', {}), rawItem('Q64', {})].map((one) => JSON.stringify(one));
const answer = (id: string, item = berlin) => `{"entities":{"${id}":${item}},"success":1}`;

const read = async (contents: string | Uint8Array) => {
  const file = join(folder, 'items');
  await writeFile(file, contents);
  return readEntitiesFile(file);
};

describe('readEntitiesFile', () => {
  it.each<[string, string | Uint8Array]>([
    ['a dump', `[\n${kyiv},\n${berlin}\n]\n`],
    ['a dump cut out of a larger one', `${kyiv},\r\n${berlin},\r\n`],
    ['a list on one line', `[${kyiv},${berlin}]`],
    ['an answer', `{"entities":{"Q1899":${kyiv},"Q64":${berlin}},"success":1}`],
    [
      'an answer laid out over lines',
      `{\n"entities": {\n"Q1899": ${kyiv},\n"Q64": ${berlin}\n}\n}`,
    ],
    ['an answer a line', `${answer('Q64')}\n\n${answer('Q1899', kyiv)}\n`],
    ['a mark of byte order', `\uFEFF[\n${kyiv},\n${berlin}\n]`],
    ['gzip', gzipSync(`[\n${kyiv},\n${berlin}\n]\n`)],
  ])('reads %s', async (_, contents) => {
    const entities = await read(contents);
    expect([...entities.keys()].sort()).toEqual(['Q1899', 'Q64']);
    expect(entities.get('Q64')).toEqual(rawItem('Q64', {}));
  });

  it('keeps an item under the id that was asked for', async () => {
    expect((await read(answer('Q2002'))).get('Q2002')).toMatchObject({ id: 'Q64' });
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['empty', '', /holds no items/],
    ['of another make', '{"id": 7}', /holds no items/],
    ['cut off', `[\n${kyiv},\n${berlin?.slice(0, 20)}`, /line 3 is not JSON/],
    ['cut off in its packing', gzipSync(`[\n${kyiv}\n]`).subarray(0, 40), /cut off or damaged/],
  ])('says of a file that is %s what is wrong', async (_, contents, reason) => {
    await expect(read(contents)).rejects.toThrow(reason);
  });

  it('says so where there is none', async () => {
    await expect(readEntitiesFile(join(folder, 'absent'))).rejects.toThrow(
      /cannot be read: ENOENT/,
    );
  });
});
