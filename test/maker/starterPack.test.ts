import { describe, expect, it } from 'vitest';
import { starterPack } from '../../src/maker/starterPack';
import { STARTER_LANGUAGES } from '../../src/maker/starterRecords';
import { PackedLexicon } from '../../src/pack/packedLexicon';

const META = { name: 'Two cities', date: '2026-11-25', source: 'a test' };
const HEAD = 'id\tkind\tpopularity\ten\tuk\tabout';
const KYIV = { name: 'a.tsv', text: `${HEAD}\nQ1899\tplace\t500\tKyiv; Kiev\tКиїв\tcapital\n` };
const ODESA = { name: 'b.tsv', text: `${HEAD}\nQ1874\tplace\t400\tOdesa\tОдеса\tcity\n` };

describe('starterPack', () => {
  it('makes one pack of all tables, in all its languages', () => {
    const lexicon = new PackedLexicon(starterPack([KYIV, ODESA], META));
    expect(lexicon.meta).toEqual({ ...META, languages: [...STARTER_LANGUAGES] });
    const items = ['Kiev', 'Київ', 'Одеса'].map((name) =>
      lexicon.find(name).map(({ entity }) => lexicon.entity(entity).item),
    );
    expect(items).toEqual([['Q1899'], ['Q1899'], ['Q1874']]);
  });

  it('gives the same bytes whatever the order of the tables', () => {
    expect(starterPack([ODESA, KYIV], META)).toEqual(starterPack([KYIV, ODESA], META));
  });

  it('refuses an item that stands in two tables', () => {
    expect(() => starterPack([KYIV, { ...KYIV, name: 'c.tsv' }], META)).toThrow(RangeError);
  });
});
