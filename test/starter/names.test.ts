/** With the pack and the weights that ship: names that one sentence says nothing more of. */
import { beforeAll, describe, expect, test } from 'vitest';
import { itemsInTexts } from './itemsInTexts';

/** A sentence, and the items of its names. */
const ROWS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['Boeing said on Monday that it would close its office in Paris.', { Boeing: 'Q66' }],
  ['Shares in Adidas rose 3% after the company said it would cut jobs.', { Adidas: 'Q3895' }],
  ['Credit Suisse said on Monday that it had lost money.', { 'Credit Suisse': 'Q372657' }],
  ['He works for Siemens in London and earns little.', { Siemens: 'Q81230' }],
  ['Police in Bremen said on Monday that three people were hurt.', { Bremen: 'Q24879' }],
  ['The government of Burkina Faso said it would not sign.', { 'Burkina Faso': 'Q965' }],
  [
    'The Kremlin said on Monday that Russia would respond. The White House said nothing.',
    { Kremlin: 'Q133274', 'White House': 'Q35525' },
  ],
  ['The Pentagon said it had struck two targets in Syria.', { Pentagon: 'Q11208' }],
  ['Downing Street said the prime minister had been told.', { 'Downing Street': 'Q192687' }],
];

describe('a name in one sentence', () => {
  let found: readonly ReadonlyMap<string, string | null>[] = [];
  beforeAll(() => {
    found = itemsInTexts(ROWS.map(([text]) => ({ text, lang: 'en' })));
  });

  const asked = ROWS.flatMap(([text, names], id) =>
    Object.entries(names).map(([name, item]) => [name, text, id, item] as const),
  );
  test.each(asked)('%s: %s', (name, _, id, item) => {
    expect(found[id]?.get(name)).toBe(item);
  });
});
