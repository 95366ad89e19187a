import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linkerWith, NO_LINKER } from '../../src/cli/linkerWith';
import { recognise } from '../../src/engine/recognise';
import type { ItemId } from '../../src/engine/types';
import { encodePack } from '../../src/pack/encodePack';
import { PackError } from '../../src/pack/packError';
import { documentOf, record } from '../engine/link/madeLexicon';

const document = documentOf('He waits in Kyiv.');
const found = recognise(document);
const PRINT = { year: 2022, url: '' };

describe('linkerWith', () => {
  test('links with the pack of a file; without one nothing is', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'linker-')), 'made.pack');
    const kyiv = record('Q1899', 'place', ['Kyiv'], { coordinates: [50, 30], popularity: 9 });
    const meta = { date: '2026-11-25', name: 'Made', source: 'made', languages: ['en'] };
    writeFileSync(file, encodePack([kyiv], meta));
    expect(
      linkerWith(file)
        .link(document, found, PRINT)
        .entities.map(({ item }) => item),
    ).toEqual(['Q1899']);
    expect(NO_LINKER.link(document, found, PRINT)).toBe(found);
    expect([NO_LINKER.lexicon, linkerWith(file).lexicon?.size]).toEqual([null, 1]);
  });

  test('the address of the page tells the country of its outlet', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'linker-')), 'made.pack');
    const of = (id: ItemId, country: ItemId, popularity: number) =>
      record(id, 'place', ['Durham'], { related: [country], popularity });
    const countries = [
      record('Q145', 'place', ['United Kingdom'], { popularity: 300 }),
      record('Q30', 'place', ['United States'], { popularity: 300 }),
    ];
    const meta = { date: '2026-11-25', name: 'Made', source: 'made', languages: ['en'] };
    const namesakes = [of('Q179815', 'Q145', 75), of('Q49229', 'Q30', 80)];
    writeFileSync(file, encodePack([...countries, ...namesakes], meta));
    const { link } = linkerWith(file);
    const article = documentOf('He waits in Durham.');
    const likeliest = (url: string) =>
      link(article, recognise(article), { year: null, url }).entities[0]?.candidates[0]?.item;
    expect(likeliest('https://news.example.co.uk/1')).toBe('Q179815');
    expect(likeliest('https://www.newyorker.com/1')).toBe('Q49229');
  });

  test.each(['magic', 'version', 'truncated', 'checksum', 'offset', 'shape'])(
    'a pack with a wrong %s is refused',
    (name) => {
      expect(() => linkerWith(join(import.meta.dirname, `../packs/${name}.pack`))).toThrow(
        PackError,
      );
    },
  );

  test('a file that is not there is said', () => {
    expect(() => linkerWith('/nowhere.pack')).toThrow(/ENOENT/);
  });
});
