import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scriptNames, withScriptNames } from '../../src/maker/scriptNames';
import type { EntityRecord } from '../../src/pack/entityRecord';

const read = (head: string, ...lines: readonly string[]) =>
  scriptNames({ name: 'scripts.tsv', text: [head, ...lines, ''].join('\n') });

const GAZA: EntityRecord = {
  id: 'Q39760',
  labels: { en: 'Gaza Strip' },
  aliases: { en: ['Gaza'] },
};

describe('scriptNames', () => {
  it('reads label and aliases, and shares of those that are sure', () => {
    expect(read('id\tja\tar', 'Q39760\tガザ地区; ガザ!\tقطاع غزة')).toEqual([
      {
        id: 'Q39760',
        names: { ja: ['ガザ地区', 'ガザ'], ar: ['قطاع غزة'] },
        anchors: { ja: { ガザ: 0.9 } },
      },
    ]);
  });

  it('refuses a column that it does not know', () => {
    expect(() => read('id\tja\tkr', 'Q1\tガザ\t')).toThrow(
      new RangeError('scripts.tsv: "kr" is no column.'),
    );
  });

  it.each([
    ['no name', 'Q39760\t ; ', 'It gives no name.'],
    ['no id', 'Gaza\tガザ', '"Gaza" is no id of an item.'],
  ])('says which line has %s', (_, line, message) => {
    expect(() => read('id\tja', 'Q17\t日本', line)).toThrow(
      new RangeError(`scripts.tsv, line 3: ${message}`),
    );
  });

  it('reads any names back, marked or not', () => {
    const name = fc.tuple(fc.stringMatching(/^[ぁ-んァ-ヶ一-龠]{1,8}$/), fc.boolean());
    const names = fc.uniqueArray(name, { minLength: 1, maxLength: 5, selector: ([text]) => text });
    fc.assert(
      fc.property(names, (all) => {
        const cell = all.map(([text, sure]) => text + (sure ? '!' : '')).join('; ');
        const [row] = read('id\tja', `Q17\t${cell}`);
        expect(row?.names.ja).toEqual(all.map(([text]) => text));
        const sure = all.filter(([, is]) => is).map(([text]) => text);
        expect(Object.keys(row?.anchors.ja ?? {}).sort()).toEqual(sure.sort());
      }),
    );
  });
});

describe('withScriptNames', () => {
  const names = (id: `Q${number}`) => ({ id, names: { ko: ['가자지구'] }, anchors: {} });

  it('adds to what an entity is called, and leaves others as they are', () => {
    const japan: EntityRecord = { id: 'Q17', labels: { en: 'Japan' } };
    const all = read('id\tko\thi', 'Q39760\t가자지구; 가자 지구\tगाजा!');
    expect(withScriptNames([GAZA, japan], all)).toEqual([
      {
        id: 'Q39760',
        labels: { en: 'Gaza Strip', ko: '가자지구', hi: 'गाजा' },
        aliases: { en: ['Gaza'], ko: ['가자 지구'] },
        anchors: { hi: { गाजा: 0.9 } },
      },
      japan,
    ]);
  });

  it.each([
    ['of an entity that is in no table', [names('Q17')], 'Q17 has names, and stands in no table.'],
    [
      'that stand in two lines',
      [names('Q39760'), names('Q39760')],
      'Q39760 has its names in two lines.',
    ],
  ])('refuses names %s', (_, all, message) => {
    expect(() => withScriptNames([GAZA], all)).toThrow(new RangeError(message));
  });
});
