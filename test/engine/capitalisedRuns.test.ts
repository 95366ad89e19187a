import { expect, test } from 'vitest';
import { capitalisedRuns } from './capitalisedRuns';

test.each([
  ['The mayor of Kyiv met Olaf Scholz.', ['Kyiv', 'Olaf Scholz']],
  ['On Monday President Macron’s plan failed.', ['Macron']],
  ['The Bank of England rose.', ['Bank of England']],
  ['J. D. Vance spoke.', ['J. D. Vance']],
  ['nothing here', []],
  ['It’s late.', []],
])('%s', (text, names) => {
  expect(capitalisedRuns(text).map(({ start, end }) => text.slice(start, end))).toEqual(names);
});
