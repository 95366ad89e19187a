import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NOUN, nounClass, nounKey } from '../../../src/engine/crf/nouns';
import { buildCodes } from '../../../src/train/buildCodes';
import { wordsOfFile } from '../../train/namesIn';

const tableOf = (nouns: readonly string[]) =>
  buildCodes(new Map(nouns.map((noun) => [nounKey(noun), NOUN])));

test('nouns, their cases, compounds, and ends that names have too are told apart', () => {
  const classOf = nounClass(tableOf(['fabrik', 'bogen', 'stadt']));
  const words = ['fabrik', 'fabriken', 'papierfabrik', 'neustadt', 'stadt', 'latimer', 'rik', ''];
  expect(words.map(classOf)).toEqual([1, 1, 2, 3, 1, 0, 0, 0]);
});

test('a noun is found behind whatever word', () => {
  const nouns = ['fabrik', 'bogen', 'stadt', 'haus', 'vertrag', 'schule', 'kanne'];
  const classOf = nounClass(tableOf(nouns));
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-zäöüß]{3,12}$/),
      fc.constantFrom(...nouns),
      (first, noun) => {
        expect(classOf(first + noun)).toBeGreaterThan(0);
      },
    ),
  );
});

test('a table without nouns, or without anything, knows none', () => {
  expect(nounClass(new Uint16Array(0))('fabrik')).toBe(0);
  expect(nounClass(buildCodes(new Map([['fabrik', 7]])))('fabrik')).toBe(0);
});

test('the shipped table knows nouns that its corpus need not hold, and few surnames', () => {
  const path = join(import.meta.dirname, '../../../weights/words/de.u16');
  const classOf = nounClass(wordsOfFile(path));
  const nouns = 'fabrik potenzial schreibmaschine kaffeekanne wasserhähne zahnärzte'.split(' ');
  const names = 'merkel latimer juncker selenskyj macron kipchoge osimhen'.split(' ');
  expect(nouns.map(classOf).every((each) => each > 0)).toBe(true);
  expect(names.map(classOf)).toEqual(names.map(() => 0));
});
