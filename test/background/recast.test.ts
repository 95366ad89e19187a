import { describe, expect, it } from 'vitest';
import { type CastName, recast } from '../../src/background/recast';

const name = (over: Partial<CastName> & Pick<CastName, 'entity' | 'name'>): CastName => ({
  ...{ forms: [over.name], kind: 'person', score: 0.9, title: null, quotes: [], ask: true },
  ...over,
});

describe('recast', () => {
  it('makes a document of the quotes in which each name stands where it stood', () => {
    const { document, recognition } = recast(
      [
        name({ entity: 7, name: 'Kyiv', kind: 'place' }),
        name({
          ...{ entity: 3, name: 'Dmytro Kuleba', forms: ['Dmytro Kuleba', 'Kuleba'] },
          title: 'minister',
          quotes: [
            { text: 'It was Dmytro Kuleba.', start: 7, end: 20 },
            { text: 'Kuleba left.', start: 0, end: 6 },
          ],
        }),
      ],
      'en',
    );
    expect(document.blocks.map(({ text }) => text)).toEqual([
      'It was Dmytro Kuleba.',
      'Kuleba left.',
    ]);
    expect(recognition.entities.map((one) => [one.name, one.mentions])).toEqual([
      ['Kyiv', []],
      ['Dmytro Kuleba', [0, 1]],
    ]);
    for (const { block, start, end, text, entity, title } of recognition.mentions) {
      expect(document.blocks[block]?.text.slice(start, end)).toBe(text);
      expect([entity, title]).toEqual([1, 'minister']);
    }
  });
});
