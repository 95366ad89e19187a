import { expect, test } from 'vitest';
import type { GoldDocument, GoldSpan } from '../engine/scoreSpans';
import { swapNames } from './swapNames';

const TEXT = 'Ann Lee met Bo in Rome. Lee and Ann Lee spoke to Tom Ray; Ray left.';

function gold(text: string, words: readonly string[]): GoldDocument {
  let at = 0;
  const spans = words.map((word): GoldSpan => {
    const start = text.indexOf(word, at);
    at = start + word.length;
    return [start, at, word === 'Rome' ? 'LOC' : 'PER'];
  });
  return { id: 1, text, spans };
}

const DOCUMENT = gold(TEXT, ['Ann Lee', 'Bo', 'Rome', 'Lee', 'Ann Lee', 'Tom Ray', 'Ray']);
const NAMES = [
  { full: 'Zhang Weiming', short: 'Zhang' },
  { full: 'Ada van Dijk', short: 'van Dijk' },
];

test('the same persons keep the same new names, in full and in short', () => {
  const { text, spans } = swapNames(DOCUMENT, { names: NAMES, seed: 0 });
  expect(text).toBe(
    'Zhang Weiming met Bo in Rome. Zhang and Zhang Weiming spoke to Ada van Dijk; van Dijk left.',
  );
  expect(spans.map(([start, end, type]) => [text.slice(start, end), type])).toEqual([
    ['Zhang Weiming', 'PER'],
    ['Zhang', 'PER'],
    ['Zhang Weiming', 'PER'],
    ['Ada van Dijk', 'PER'],
    ['van Dijk', 'PER'],
  ]);
});

test('the seed says which name is the first', () => {
  expect(swapNames(DOCUMENT, { names: NAMES, seed: 1 }).text).toMatch(/^Ada van Dijk met Bo/);
});

test('what nobody is named in stays as it is', () => {
  const document = gold('Bo went to Rome.', ['Bo', 'Rome']);
  expect(swapNames(document, { names: NAMES, seed: 3 })).toEqual({ ...document, spans: [] });
});
