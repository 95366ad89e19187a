import { describe, expect, test } from 'vitest';
import { chainsOf, type Placed } from '../../../src/engine/uncased/chainsOf';
import { findUncased } from '../../../src/engine/uncased/findUncased';
import { uncasedLexicon } from './uncasedWorld';

const lexicon = uncasedLexicon();

const chains = (text: string) => {
  const found = findUncased(text, lexicon).filter(({ firm }) => firm);
  return chainsOf(
    found.map((name): Placed => ({ ...name, block: 0 })),
    lexicon,
  ).map(({ forms, names, kind }) => [forms.join(' | '), names.length, kind]);
};

describe('chainsOf', () => {
  test.each([
    ['جو بايدن. بايدن. بايدن.', [['جو بايدن | بايدن', 3, 'person']]],
    ['اليوم زيلينسكي.', [['زيلينسكي', 1, 'person']]],
    [
      'فولوديمير زيلينسكي ومصر. زيلينسكي.',
      [
        ['فولوديمير زيلينسكي | زيلينسكي', 2, 'person'],
        ['مصر', 1, 'place'],
      ],
    ],
    ['中国。中华人民共和国。中国。', [['中华人民共和国 | 中国', 3, 'place']]],
    ['nothing', []],
  ])('%s', (text, expected) => {
    expect(chains(text)).toEqual(expected);
  });

  test('a short name is that of the one who is named in full, though another bears it oftener', () => {
    const short = 'زيلينسكي';
    const links = lexicon.find(short);
    const [first, second] = links.map(({ entity }) => entity);
    expect(links).toHaveLength(2);
    const name = { ...{ block: 0, score: 0.8, firm: true }, links };
    const full = { ...name, links: links.slice(1), entity: second ?? -1 };
    const placed: readonly Placed[] = [
      { ...name, start: 0, end: 8, name: short, entity: first ?? -1 },
      { ...full, start: 9, end: 24, name: `أولينا ${short}` },
    ];
    expect(chainsOf(placed, lexicon).map(({ names }) => names.length)).toEqual([2]);
    expect(chainsOf(placed.slice(0, 1), lexicon).map(({ names }) => names.length)).toEqual([1]);
  });
});
