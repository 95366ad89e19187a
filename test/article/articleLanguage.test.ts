import { describe, expect, it } from 'vitest';
import { articleLanguage } from '../../src/article/articleLanguage';
import { readMetadata } from '../../src/page/metadata';
import { statedFacts } from '../../src/page/statedFacts';
import { parse, SENTENCES } from '../page/parse';

const ENGLISH = SENTENCES.join(' ');
const GERMAN =
  'Der Hafen von Norwick ist seit Montag gesperrt, weil ein Kran auf die östliche Mole gestürzt ist. ' +
  'Die Ingenieure sagen, dass der Stahl im Frühjahr geprüft wurde und niemand den Fehler erklären kann.';

const languagesOf = (doc: Document): readonly string[] => {
  const root = doc.querySelector('p') as Element;
  return statedFacts(doc, readMetadata(doc), { root, times: [] }).languages;
};

const language = (text: string, { lang = '', head = '' } = {}): string => {
  const doc = parse(
    `<!doctype html><html${lang && ` lang="${lang}"`}><head>${head}</head><body><p>x</p></body></html>`,
  );
  return articleLanguage(languagesOf(doc), text);
};

describe('articleLanguage', () => {
  it.each([
    ['lang', ENGLISH, { lang: 'en-GB' }, 'en-GB'],
    ['lang in an odd form', ENGLISH, { lang: 'EN_us' }, 'en-US'],
    [
      'JSON-LD',
      ENGLISH,
      {
        head: '<script type="application/ld+json">{"@type":"Article","inLanguage":"en-ZA"}</script>',
      },
      'en-ZA',
    ],
    [
      'a named language',
      ENGLISH,
      {
        head: '<script type="application/ld+json">{"@type":"Article","inLanguage":{"@type":"Language","alternateName":"en"}}</script>',
      },
      'en',
    ],
    ['og:locale', GERMAN, { head: '<meta property="og:locale" content="de_AT">' }, 'de-AT'],
    [
      'content-language',
      GERMAN,
      { head: '<meta http-equiv="Content-Language" content="de, en">' },
      'de',
    ],
    ['the text alone', GERMAN, {}, 'de'],
    ['the text against a template’s lang', GERMAN, { lang: 'en' }, 'de'],
    ['lang against a text that says nothing', 'Norwick 3, Southhaven 1', { lang: 'fi' }, 'fi'],
    ['nonsense as no statement', ENGLISH, { lang: '{{lang}}' }, 'en'],
    [
      'Norwegian without saying which',
      'Det er ikke noe som har skjedd på havna etter at kranen ble satt opp og brukt til å løfte.',
      { lang: 'no' },
      'no',
    ],
    ['nothing', '42', {}, 'und'],
  ])('reads %s', (_, text, options, wanted) => {
    expect(language(text, options)).toBe(wanted);
  });

  it('asks the nearest element that states a language', () => {
    const doc = parse(
      `<!doctype html><html lang="en"><body><div lang="de-CH"><p>x</p></div></body></html>`,
    );
    expect(articleLanguage(languagesOf(doc), GERMAN)).toBe('de-CH');
  });
});
