import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linkerWith, NO_LINKER } from '../../src/cli/linkerWith';
import { recognise } from '../../src/engine/recognise';
import { encodePack } from '../../src/pack/encodePack';
import { PackError } from '../../src/pack/packError';
import { documentOf, record } from '../engine/link/madeLexicon';

const document = documentOf('He waits in Kyiv.');
const found = recognise(document);

describe('linkerWith', () => {
  test('links with the pack of a file; without one nothing is', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'linker-')), 'made.pack');
    const kyiv = record('Q1899', 'place', ['Kyiv'], { coordinates: [50, 30], popularity: 9 });
    const meta = { date: '2026-11-25', name: 'Made', source: 'made', languages: ['en'] };
    writeFileSync(file, encodePack([kyiv], meta));
    expect(
      linkerWith(file)
        .link(document, found, 2022)
        .entities.map(({ item }) => item),
    ).toEqual(['Q1899']);
    expect(NO_LINKER.link(document, found, 2022)).toBe(found);
    expect([NO_LINKER.lexicon, linkerWith(file).lexicon?.size]).toEqual([null, 1]);
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
