import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLanguageCode, parseTitle, titleInUrl } from './titles';

describe('titles', () => {
  it.each([
    ['kyiv', 'Kyiv'],
    ['  Boris__Johnson ', 'Boris Johnson'],
    ['Łódź', 'Łódź'],
    ['été', 'Été'],
    ['Paris\u00a0(mythology)', 'Paris (mythology)'],
    ['Paris\u200e', 'Paris'],
    [':Paris', 'Paris'],
    ['talk:paris', 'Talk:Paris'],
    ['Mission: Impossible', 'Mission: Impossible'],
  ])('%j is the page %j', (text, title) => {
    expect(parseTitle(text)).toMatchObject({ type: 'page', title });
  });

  it.each([
    ['Paris#History', 'Paris', 'History'],
    ['Paris', 'Paris', ''],
  ])('%j has the fragment %j', (text, title, fragment) => {
    expect(parseTitle(text)).toMatchObject({ title, fragment });
  });

  it.each([
    '',
    ' ',
    '#History',
    'Talk:',
    'Foo<bar>',
    '[[x]]',
    'a|b',
    '100%25',
    'x'.repeat(256),
    '::Paris',
  ])('%j is invalid', (text) => expect(parseTitle(text).type).toBe('invalid'));

  it.each([
    ['de:Paris', 'de'],
    ['d:Q90', 'd'],
    ['M: Foo', 'm'],
  ])('%j lies elsewhere, at %j', (text, prefix) => {
    expect(parseTitle(text)).toMatchObject({ type: 'interwiki', prefix });
  });

  it('are canonical once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = parseTitle(text);
        if (once.type === 'page')
          expect(parseTitle(once.title)).toMatchObject({ title: once.title });
      }),
    );
  });

  it('survive the way into a URL and back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const parsed = parseTitle(text);
        if (parsed.type !== 'page') return;
        const back = decodeURIComponent(titleInUrl(parsed.title)).replaceAll('_', ' ');
        expect(back).toBe(parsed.title);
      }),
    );
  });
});

describe('language codes', () => {
  it.each(['en', 'uk', 'de-at', 'mul', 'ar', 'zh-hans'])('%s is one', (code) => {
    expect(isLanguageCode(code)).toBe(true);
  });
  it.each(['xx', 'xx-nope', 'EN', '', 'english', 'q'])('%j is none', (code) => {
    expect(isLanguageCode(code)).toBe(false);
  });
});
