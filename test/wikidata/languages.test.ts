import { describe, expect, it } from 'vitest';
import { termLanguageOf, wikipediaOf } from '../../src/wikidata/languages';

describe('wikipediaOf', () => {
  it.each([
    ['en', 'enwiki', 'en.wikipedia.org'],
    ['en-GB', 'enwiki', 'en.wikipedia.org'],
    ['uk', 'ukwiki', 'uk.wikipedia.org'],
    ['zh-Hant-TW', 'zhwiki', 'zh.wikipedia.org'],
    ['pt_BR', 'ptwiki', 'pt.wikipedia.org'],
    ['nb', 'nowiki', 'no.wikipedia.org'],
    ['nn-NO', 'nnwiki', 'nn.wikipedia.org'],
    ['yue', 'zh_yuewiki', 'zh-yue.wikipedia.org'],
    ['be-tarask', 'be_x_oldwiki', 'be-tarask.wikipedia.org'],
    ['iw', 'hewiki', 'he.wikipedia.org'],
    ['tlh', 'enwiki', 'en.wikipedia.org'],
    ['und', 'enwiki', 'en.wikipedia.org'],
    ['', 'enwiki', 'en.wikipedia.org'],
    ['commons', 'enwiki', 'en.wikipedia.org'],
    ['meta', 'enwiki', 'en.wikipedia.org'],
    ['evil.example/', 'enwiki', 'en.wikipedia.org'],
    ['en.evil', 'enwiki', 'en.wikipedia.org'],
  ])('%s', (language, site, host) => {
    expect(wikipediaOf(language)).toEqual({ site, host });
  });
});

describe('termLanguageOf', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en-gb'],
    ['en-US', 'en'],
    ['de-AT', 'de-at'],
    ['zh-Hant', 'zh-hant'],
    ['sr-Latn-RS', 'sr-el'],
    ['no', 'nb'],
    ['xx', 'en'],
    ['', 'en'],
  ])('%s is %s', (language, expected) => {
    expect(termLanguageOf(language)).toBe(expected);
  });
});
