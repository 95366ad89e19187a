import { expect, test } from 'vitest';
import { compromiseSpans } from './peers';

test('compromise counts from the beginning of the text, without titles, marks and genitives', () => {
  const text =
    '“Angela Merkel,” he said.\n\nMr. John Smith saw Obama’s car in Paris, at the World Bank.';
  const found = compromiseSpans(text).map(({ start, end, type }) => [text.slice(start, end), type]);
  expect(found.sort()).toEqual([
    ['Angela Merkel', 'PER'],
    ['John Smith', 'PER'],
    ['Obama', 'PER'],
    ['Paris', 'LOC'],
    ['World Bank', 'ORG'],
  ]);
});
