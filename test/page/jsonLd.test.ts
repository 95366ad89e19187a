import { describe, expect, it } from 'vitest';
import { readJsonLd, stringOf, typesOf } from '../../src/page/jsonLd';
import { page } from './parse';

const read = (...scripts: string[]) =>
  readJsonLd(
    page('', scripts.map((s) => `<script type="application/ld+json">${s}</script>`).join('')),
  );

const types = (...scripts: string[]): string[] => read(...scripts).flatMap(typesOf);

describe('readJsonLd', () => {
  it.each([
    ['an object', '{"@type":"NewsArticle"}', ['NewsArticle']],
    ['an array', '[{"@type":"WebSite"},{"@type":"NewsArticle"}]', ['WebSite', 'NewsArticle']],
    ['a graph', '{"@graph":[{"@type":"WebPage"},{"@type":"Article"}]}', ['WebPage', 'Article']],
    ['several types', '{"@type":["Article","LiveBlogPosting"]}', ['Article', 'LiveBlogPosting']],
    ['a full type', '{"@type":"https://schema.org/NewsArticle"}', ['NewsArticle']],
    [
      'a main entity',
      '{"@type":"WebPage","mainEntity":{"@type":"Article"}}',
      ['WebPage', 'Article'],
    ],
    [
      'a list of others',
      '{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle"}]}',
      ['ItemList'],
    ],
    ['a raw newline', '{"@type":"NewsArticle","headline":"one\ntwo"}', ['NewsArticle']],
    ['a trailing comma', '{"@type":"NewsArticle","a":[1,2,],}', ['NewsArticle']],
    ['a semicolon', '{"@type":"NewsArticle"};', ['NewsArticle']],
    ['CDATA', '//<![CDATA[\n{"@type":"NewsArticle"}\n//]]>', ['NewsArticle']],
    [
      'an unescaped quote',
      '{"@type":"NewsArticle","headline":"He said "no" to it"}',
      ['NewsArticle'],
    ],
    ['nothing', '', []],
    ['no object', '"NewsArticle"', []],
    ['plain garbage', '{{{', []],
  ])('%s', (_, script, wanted) => {
    expect(types(script)).toEqual(wanted);
  });

  it('saves an article’s dates from JSON that nothing makes whole', () => {
    const [node] = read(
      '{"@type":"Organization","x":"y" "@type":"NewsArticle","datePublished":"2024-05-03T10:00:00Z"',
    );
    expect(node).toMatchObject({ '@type': 'NewsArticle', datePublished: '2024-05-03T10:00:00Z' });
  });

  it('goes on after a broken script', () => {
    expect(types('{{{', '{"@type":"Article"}')).toEqual(['Article']);
  });

  it('survives a page that nests without end', () => {
    const deep = `${'{"mainEntity":'.repeat(50)}{}${'}'.repeat(50)}`;
    expect(() => read(deep)).not.toThrow();
  });
});

describe('stringOf', () => {
  it.each([
    ['text', ' a ', 'a'],
    ['the first of several', ['a', 'b'], 'a'],
    ['a language string', { '@value': 'a', '@language': 'en' }, 'a'],
    ['a named thing', { '@type': 'Language', name: 'English' }, 'English'],
    ['a number', 5, '5'],
    ['empty text', '  ', null],
    ['nothing', undefined, null],
    ['an empty list', [], null],
  ])('%s', (_, value, wanted) => {
    expect(stringOf(value)).toBe(wanted);
  });
});
