import { describe, expect, it } from 'vitest';
import { givesOtherRole } from '../../src/background/otherRole';
import { languageOf } from '../../src/engine/language/languageOf';

const said = (text: string, name: string, title: string | null = null) => {
  const start = text.indexOf(name);
  return { title, quotes: [{ text, start, end: start + name.length }] };
};

describe('givesOtherRole', () => {
  it.each([
    ['Mao Ning, a spokeswoman for the ministry, said so.', null, 'Chinese pop singer', true],
    ['The singer Mao Ning left.', 'singer', 'Chinese pop singer', false],
    ['Mao Ning left.', 'spokeswoman', 'Chinese pop singer', true],
    ['Mao Ning left.', null, 'Chinese pop singer', false],
    ['Mao Ning, 50, left.', null, 'Chinese pop singer', false],
    ['Mao Ning, the minister, left.', null, 'Chinese politician', false],
    ['Mao Ning, the minister, left.', null, null, false],
    ['Mao Ning left. A spokeswoman, too, said so.', null, 'Chinese pop singer', false],
    ['Mao Ning, the senator and author, left.', null, 'American author', false],
  ])('%s (%s; %s): %s', (text, title, description, expected) => {
    const name = said(text, 'Mao Ning', title);
    expect(givesOtherRole(name, description, languageOf('en'))).toBe(expected);
  });

  it('reads the roles of the language that the article is in', () => {
    const name = said('Mao Ning, Sprecherin des Ministeriums, sprach.', 'Mao Ning');
    expect(givesOtherRole(name, 'chinesische Trainerin', languageOf('de'))).toBe(true);
    expect(givesOtherRole(name, 'chinesische Sprecherin', languageOf('de'))).toBe(false);
  });
});
