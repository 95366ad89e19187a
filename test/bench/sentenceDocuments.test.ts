import { expect, test } from 'vitest';
import type { GoldDocument } from '../engine/scoreSpans';
import { sentenceDocuments } from './sentenceDocuments';

function document(text: string, ...names: readonly string[]): GoldDocument {
  const spans = names.map((name) => {
    const start = text.indexOf(name);
    return [start, start + name.length, 'PER'] as const;
  });
  return { id: 7, text, spans };
}

const inside = ({ text, spans }: GoldDocument) =>
  spans.map(([start, end]) => text.slice(start, end));

test('each sentence has its own spans at its own offsets', () => {
  const parts = sentenceDocuments(document('Anna came. Ben left.\n\nCleo slept.', 'Ben', 'Cleo'));
  expect(parts.map(({ text }) => text)).toEqual(['Anna came.', 'Ben left.', 'Cleo slept.']);
  expect(parts.map(inside)).toEqual([[], ['Ben'], ['Cleo']]);
});

test.each([
  ['a title', 'Yesterday Gov. Brown spoke.', 'Brown'],
  ['an initial', 'Then J. Smith spoke.', 'Smith'],
  ['a name with a stop in it', 'We saw Yahoo! Inc. Friday today.', 'Yahoo! Inc. Friday'],
])('%s ends no sentence', (_, text, name) => {
  expect(sentenceDocuments(document(text, name)).map(inside)).toEqual([[name]]);
});

test('no span is lost', () => {
  const text = 'Dr. Who? No. Mr. Who! Who is J. R. R. Tolkien?\nAn end';
  const parts = sentenceDocuments(document(text, 'Who?', 'Mr. Who', 'J. R. R. Tolkien', 'An end'));
  expect(parts.flatMap(inside)).toEqual(['Who?', 'Mr. Who', 'J. R. R. Tolkien', 'An end']);
});
