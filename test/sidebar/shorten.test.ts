import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shorten } from '../../src/sidebar/shorten';

test('a short text stays as it is', () => {
  expect(shorten(' One sentence. ', 'en', 40)).toEqual({ words: 'One sentence.', cut: false });
});

test('a long one ends with a sentence', () => {
  const text = 'The first sentence is here. The second is rather longer than that. And a third.';
  expect(shorten(text, 'en', 40)).toEqual({ words: 'The first sentence is here. …', cut: true });
});

test('one endless sentence ends with a word', () => {
  const { words, cut } = shorten('word '.repeat(50), 'en', 22);
  expect(words).toBe('word word word word …');
  expect(cut).toBe(true);
});

test('a language nobody knows is cut all the same', () => {
  expect(shorten('One two three. Four five six.', 'x-none', 20).words).toBe('One two three. …');
});

test('never longer than asked for, and always a beginning of the text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 1, max: 60 }), (text, length) => {
      const { words, cut } = shorten(text, 'en', length);
      const kept = cut ? words.replace(/ ?…$/, '') : words;
      expect(kept.length).toBeLessThanOrEqual(Math.max(length, cut ? 0 : length));
      expect(text.trim().startsWith(kept)).toBe(true);
    }),
  );
});
