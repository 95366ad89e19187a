import { describe, expect, it } from 'vitest';
import { printFindings } from '../../src/cli/printFindings';
import type { Demonym, Recognition } from '../../src/engine/types';

const demonym = (start: number, text: string, country: string | null): Demonym => ({
  ...{ block: 0, start, end: start + text.length, text, score: 0.9, country, entity: null },
});

const recognition: Recognition = {
  ...{ language: 'en', mentions: [], entities: [], asides: [], roles: [] },
  demonyms: [
    demonym(0, 'Basque', null),
    demonym(9, 'French', 'France'),
    demonym(20, 'BASQUE', null),
    demonym(30, 'Tibetan', null),
    demonym(40, 'Frenchman', 'France'),
    demonym(50, 'France', null),
  ],
};

describe('printFindings', () => {
  it('numbers demonyms by country, or by their word where none is known', () => {
    const { mentions } = printFindings(recognition, ({ start, end }) => ({ start, end }));
    expect(mentions.map(({ entity }) => entity)).toEqual([0, 1, 0, 2, 1, 3]);
  });

  it('leaves out what has no place', () => {
    const place = ({ start, end }: { start: number; end: number }) =>
      start < 20 ? { start, end } : null;
    expect(printFindings(recognition, place).mentions.map(({ text }) => text)).toEqual([
      'Basque',
      'French',
    ]);
  });
});
