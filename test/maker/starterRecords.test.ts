import { describe, expect, it } from 'vitest';
import { STARTER_LANGUAGES, starterRecords } from '../../src/maker/starterRecords';
import { MOST_LANGUAGES } from '../../src/pack/texts';

const HEAD = 'id\tkind\tpopularity\ten\tuk\tabout';
const KYIV = { name: 'a.tsv', text: `${HEAD}\nQ1899\tplace\t500\tKyiv; Kiev\tКиїв\tcapital\n` };
const NAMES = { name: 'scripts.tsv', text: 'id\tja\the\nQ1899\tキーウ; キエフ\tקייב\n' };

describe('starterRecords', () => {
  it('gives the entities of the tables the names of the table of names, wherever it stands', () => {
    const [kyiv] = starterRecords([KYIV, NAMES]);
    expect(kyiv?.labels).toEqual({ en: 'Kyiv', uk: 'Київ', ja: 'キーウ', he: 'קייב' });
    expect(starterRecords([NAMES, KYIV])).toEqual([kyiv]);
  });

  it('refuses names without their entity', () => {
    expect(() => starterRecords([NAMES])).toThrow('Q1899 has names, and stands in no table.');
  });

  it('has no more languages than a pack can', () => {
    expect(new Set(STARTER_LANGUAGES).size).toBe(STARTER_LANGUAGES.length);
    expect(STARTER_LANGUAGES.length).toBeLessThanOrEqual(MOST_LANGUAGES);
  });
});
