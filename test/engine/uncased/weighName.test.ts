import { describe, expect, test } from 'vitest';
import type { NameLink } from '../../../src/engine/lexicon';
import { type Printed, weighName } from '../../../src/engine/uncased/weighName';
import { MapLexicon } from '../../pack/mapLexicon';
import { record } from '../link/madeLexicon';

const at = (popularity: number) => ({ popularity });
const lexicon = new MapLexicon(
  [
    record('Q1', 'place', ['Great'], at(300)),
    record('Q2', 'person', ['Fair'], at(20)),
    record('Q3', 'person', ['Small'], at(4)),
    record('Q4', 'work', ['Film'], at(200)),
    record('Q5', null, ['Thing'], at(300)),
    record('Q6', 'place', ['Unknown'], at(0)),
  ],
  ['en'],
);
const WORD: Printed = { writing: 'prefixed', letters: 6, parts: false, cut: false, common: false };

const weigh = (item: `Q${number}`, printed: Partial<Printed>, link: Partial<NameLink> = {}) => {
  const entity = lexicon.indexOf(item) ?? -1;
  const links: readonly NameLink[] = [
    { entity, prior: null, label: true, spelling: 'same', ...link },
  ];
  return weighName(links, { ...WORD, ...printed }, lexicon);
};

describe('weighName', () => {
  test.each([
    ['a well-known place', 'Q1', {}, {}, true],
    ['one of two letters', 'Q1', { letters: 2 }, {}, null],
    ['one of three', 'Q1', { letters: 3 }, {}, true],
    ['a fairly known one of three', 'Q2', { letters: 3 }, {}, false],
    ['by a label of one word', 'Q2', {}, {}, true],
    ['by an alias of one word', 'Q2', {}, { label: false }, false],
    ['by an alias of several', 'Q2', { parts: true }, { label: false }, true],
    ['a little known one by one word', 'Q3', {}, {}, false],
    ['by several', 'Q3', { parts: true }, {}, true],
    ['by one that is long', 'Q3', { letters: 9 }, {}, true],
    ['in letters of every sentence', 'Q2', { common: true }, {}, false],
    ['four letters', 'Q2', { letters: 4 }, {}, true],
    ['four letters behind a prefix', 'Q2', { letters: 4, cut: true }, {}, false],
    ['a film by one word', 'Q4', {}, {}, false],
    ['a film by several', 'Q4', { parts: true }, {}, true],
    ['a film that the word often means', 'Q4', {}, { prior: 0.7 }, true],
    ['a film that it rarely means', 'Q4', {}, { prior: 0.3 }, false],
    ['what is of no kind', 'Q5', {}, {}, null],
    ['what nothing is known of', 'Q6', { parts: true }, {}, false],
    ['a name that is mostly something else', 'Q1', {}, { prior: 0.05 }, false],
    ['a short one that is so half of the time', 'Q3', { letters: 3 }, { prior: 0.6 }, true],
    ['two characters of Chinese', 'Q1', { writing: 'han', letters: 2 }, {}, true],
    ['one', 'Q1', { writing: 'han', letters: 1 }, {}, null],
  ] as const)('%s', (_what, item, printed, link, firm) => {
    const weighed = weigh(item, printed, link);
    expect(weighed?.firm ?? null).toBe(firm);
    if (weighed === null) return;
    expect(weighed.score).toBeGreaterThanOrEqual(0.5);
    expect(weighed.score).toBeLessThanOrEqual(0.95);
  });

  test('shares of several bearers speak for a name together', () => {
    const links = [0.15, 0.1].map(
      (prior, entity): NameLink => ({ entity, prior, label: false, spelling: 'same' }),
    );
    expect(weighName(links, WORD, lexicon)).toEqual({ score: 0.61, entity: 0, firm: true });
    expect(weighName([], WORD, lexicon)).toBeNull();
  });
});
