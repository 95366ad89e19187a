import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HeldOffice, HolderIndex } from '../../../src/engine/office/holderIndex';
import { holdersOn } from '../../../src/engine/office/holdersOn';
import { smallLexicon } from '../../background/smallLexicon';

const lexicon = smallLexicon(
  ['Q1', 'Q2', 'Q3', 'Q4'].map((id) => ({
    ...{ id: id as `Q${number}`, kind: 'person' as const, labels: { en: `Person ${id}` } },
    ...(id === 'Q4' ? { end: '2015' } : {}),
  })),
);
const at = (id: `Q${number}`): number => lexicon.indexOf(id) ?? -1;

const held = (
  id: `Q${number}`,
  begin: string | null,
  end: string | null,
  label = 'President of France',
): HeldOffice => ({
  ...{ person: at(id), kinds: ['president'], country: 'Q142', office: null, label, begin, end },
});
const OFFICE = { country: 'Q142', kind: 'president' } as const;
// So many others began since, elsewhere, that the tenures below are known up to 2022.
const OTHERS = Array.from({ length: 5 }, () => ({
  ...held('Q1', '2022-07-01', null),
  country: 'Q183' as const,
}));

const who = (tenures: readonly HeldOffice[], day: string): string => {
  const { holders, certain } = holdersOn(
    new HolderIndex(lexicon, [...tenures, ...OTHERS]),
    OFFICE,
    day,
  );
  return holders.map(({ person }) => lexicon.entity(person).item).join(' ') + (certain ? '' : ' ?');
};

describe('holdersOn', () => {
  const terms = [held('Q1', '2012-05-15', '2017-05-14'), held('Q2', '2017-05-14', null)];

  it.each([
    ['2012-05-15', 'Q1'],
    ['2017-05-13', 'Q1'],
    ['2017-05-14', 'Q1 Q2'],
    ['2020-01-01', 'Q2'],
    ['2012-05-14', ' ?'],
    ['2026-01-01', ' ?'],
  ])('on %s: %s', (day, expected) => {
    expect(who(terms, day)).toBe(expected);
  });

  it('takes an open tenure that another overtook for stale', () => {
    expect(
      who([held('Q1', '2012-05-15', null), held('Q2', '2017-05-14', null)], '2019-01-01'),
    ).toBe('Q2');
  });

  it('says nothing where two at once contradict each other', () => {
    const both = [held('Q1', '2012', '2020'), held('Q2', '2013', '2021')];
    expect(who(both, '2015-01-01')).toBe(' ?');
  });

  it('never names the dead', () => {
    expect(who([held('Q4', '2012-05-15', null)], '2019-01-01')).toBe(' ?');
  });

  it('names at most two, whatever is known, and in the same way in any order', () => {
    const date = fc.integer({ min: 2000, max: 2023 }).map(String);
    const tenure = fc
      .tuple(fc.constantFrom('Q1', 'Q2', 'Q3'), date, fc.option(date))
      .map(([id, begin, end]) => held(id as 'Q1', begin, end));
    fc.assert(
      fc.property(fc.array(tenure), date, (tenures, year) => {
        const found = who(tenures, `${year}-06-15`);
        expect(found.split(' ').filter((part) => part.startsWith('Q')).length).toBeLessThan(3);
        const again = who(tenures.toReversed(), `${year}-06-15`);
        expect(again.split(' ').sort()).toEqual(found.split(' ').sort());
      }),
    );
  });
});
