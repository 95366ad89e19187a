import { describe, expect, it } from 'vitest';
import { type DoubtfulLink, doubtsOf } from '../../src/background/doubtsOf';
import { languageOf } from '../../src/engine/language/languageOf';

const link: DoubtfulLink = {
  names: ['Mao Ning'],
  label: 'Mao Ning',
  description: 'Chinese singer',
  rival: 0,
  sentences: ['The singer Mao Ning was there.'],
};

describe('doubtsOf', () => {
  it.each([
    ['nothing that can be named', {}, ['thin']],
    ['another of that name', { rival: 0.3 }, ['rivals']],
    ['hardly another', { rival: 0.02 }, ['thin']],
    ['a spelling', { names: ['Mao Níng'] }, ['spelling']],
    ['an alias', { names: ['Amit'] }, ['alias']],
    [
      'a description that fits nothing',
      { sentences: ['Mao Ning, a spokeswoman for the foreign ministry, said so.'] },
      ['words'],
    ],
    ['no description', { description: null }, ['words']],
    [
      'no more than two reasons',
      { rival: 0.4, names: ['Amit'], sentences: ['Amit left.'] },
      ['rivals', 'alias'],
    ],
  ])('tells of %s', (_, over, expected) => {
    expect(doubtsOf({ ...link, ...over }, languageOf('en'))).toEqual(expected);
  });

  it('does not take the name itself for words about it', () => {
    const own = { names: ['Bank of England'], label: 'Bank of England' };
    const said = {
      description: 'central bank of England',
      sentences: ['The Bank of England did.'],
    };
    expect(doubtsOf({ ...link, ...own, ...said }, languageOf('en'))).toEqual(['words']);
  });
});
