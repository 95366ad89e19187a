import { describe, expect, test } from 'vitest';
import { DEVELOPMENT } from './development';
import { evaluateChains } from './evaluateChains';
import { HELD_OUT } from './heldOut';
import { parseChains } from './parseChains';

// The aim is .95; the floor leaves room for a finder that sees some names otherwise.
const FLOOR = 0.93;

describe('the chain set', () => {
  const articles = [...parseChains(DEVELOPMENT), ...parseChains(HELD_OUT)];

  test('its marks are read off its text', () => {
    const [article] = parseChains('== one\n# [Kuleba|k] Speaks\nMr [Kuleba|k] spoke in [Kyiv|y].');
    expect(article?.document.blocks).toEqual([
      { role: 'headline', text: 'Kuleba Speaks' },
      { role: 'paragraph', text: 'Mr Kuleba spoke in Kyiv.' },
    ]);
    expect(article?.mentions).toEqual([
      { block: 0, start: 0, end: 6, chain: 'k' },
      { block: 1, start: 3, end: 9, chain: 'k' },
      { block: 1, start: 19, end: 23, chain: 'y' },
    ]);
  });

  test('leaves no mark unread', () => {
    const texts = articles.flatMap(({ document }) => document.blocks.map(({ text }) => text));
    expect(texts.filter((text) => /[[\]|]/.test(text))).toEqual([]);
  });

  test('has 150 chains of two mentions or more, four in ten held out', () => {
    const { all, heldOut } = evaluateChains();
    expect(all.chains).toBeGreaterThanOrEqual(150);
    expect(heldOut.chains / all.chains).toBeGreaterThanOrEqual(0.4);
  });
});

describe('chains, pair by pair', () => {
  const scores = evaluateChains();

  test.each(['development', 'heldOut'] as const)('%s', (part) => {
    const { chains, precision, recall, f1, found } = scores[part];
    const percent = (share: number) => (100 * share).toFixed(1);
    console.log(
      `${part}: ${chains} chains, P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}, mentions found ${percent(found)}`,
    );
    expect(f1).toBeGreaterThanOrEqual(FLOOR);
  });
});
