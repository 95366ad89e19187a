import { expect, test } from 'vitest';
import { languageNames } from '../../src/lib/languageNames';

test('languages have the names that the reader calls them by', () => {
  expect(languageNames(['en', 'uk'], 'en')).toEqual(['English', 'Ukrainian']);
  expect(languageNames(['en', 'uk'], 'uk')).toEqual(['англійська', 'українська']);
});

test.each(['mul!', 'x', 'a'.repeat(400)])('what is no language, %j, stays as it is', (tag) => {
  expect(languageNames([tag], 'en')).toEqual([tag]);
});
