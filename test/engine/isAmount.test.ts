/** Capitals in amounts of money and serial numbers. */
import { expect, test } from 'vitest';
import { isAmount } from '../../src/engine/isAmount';
import { en } from '../../src/engine/language/en';
import { tokenise } from '../../src/engine/tokenise';

/** The words of a text that are such. */
const amounts = (text: string): readonly string[] => {
  const tokens = tokenise(text, en);
  return tokens.filter((_, at) => isAmount(tokens, at)).map(({ norm }) => norm);
};

test.each([
  ['It rose by R50bn, R4bn and R120m.', ['R50bn', 'R4bn', 'R120m']],
  ['It cost R7 million and R3.5bn more.', ['R7', 'R3']],
  ['From US$3bn to A$5m and HK$20.', ['US', 'A', 'HK']],
  ['Numbers B00000001 and AB03200001.', ['B00000001', 'AB03200001']],
])('%s', (text, expected) => {
  expect(amounts(text)).toEqual(expected);
});

test.each([
  'The G7 and the G20 met, MH17 fell, an F-16 and a B52 flew over the M25.',
  'The A380 of O2 and 3M, U2 and the iPhone 15.',
  'The US paid $3bn. Room R20 is full.',
  'R',
])('none in: %s', (text) => {
  expect(amounts(text)).toEqual([]);
});
