import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readNouns } from '../../src/train/readNouns';

const declined = (G: string, nominative: string, genitive: string, plural: string) => ({
  G,
  NOM: { SIN: nominative, PLU: plural },
  GEN: { SIN: genitive, PLU: plural },
});

const ENTRIES = {
  Bogen: declined('M', 'Bogen', 'Bogens', 'Bögen'),
  Fabrik: declined('F', 'Fabrik', 'Fabrik', 'Fabriken'),
  Papierfabrik: declined('F', 'Papierfabrik', 'Papierfabrik', 'Papierfabriken'),
  Kunde: declined('M', 'Kunde', 'Kunden', 'Kunden'),
  Geistliche: declined('N', 'Geistliche', 'Geistlichen', 'Geistlichen'),
  '3D-Film': declined('M', '3D-Film', '3D-Films', '3D-Filme'),
};

const written = (content: unknown): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'nouns-')), 'words.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
};

test('forms that another form explains, adjectives and figures are left out', () => {
  expect([...readNouns(written(ENTRIES))].sort()).toEqual(['bogen', 'bögen', 'fabrik', 'kunde']);
});

test('a file of another shape is refused by name', () => {
  const path = written(null);
  expect(() => readNouns(path)).toThrow(`${path} holds no nouns`);
});
