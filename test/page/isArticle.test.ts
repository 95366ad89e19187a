import { describe, expect, it } from 'vitest';
import { judgePage } from '../../src/page/isArticle';
import { PROSE, page, SENTENCES } from './parse';

const ld = (node: object): string =>
  `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
const at = (url: string): string => `<link rel="canonical" href="${url}">`;
const STORY = at('https://www.example.org/news/2024/norwick-crane');
const teasers = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) =>
      `<article><h2><a href="/${i}">Story ${i}</a></h2><p>${SENTENCES[i % 6]}</p></article>`,
  ).join('');

describe('judgePage', () => {
  it.each([
    ['JSON-LD', STORY + ld({ '@type': 'NewsArticle' }), '<h1>A</h1><p>Short.</p>', 'json-ld'],
    ['a subtype', STORY + ld({ '@type': 'ReportageNewsArticle' }), '<p>Short.</p>', 'json-ld'],
    [
      'a graph',
      STORY + ld({ '@graph': [{ '@type': 'WebPage' }, { '@type': ['Article'] }] }),
      PROSE,
      'json-ld',
    ],
    [
      'Open Graph',
      `${STORY}<meta property="og:type" content="article">`,
      `<p>${SENTENCES[0]}</p>`,
      'og-type',
    ],
    [
      'microdata',
      STORY,
      `<div itemscope itemtype="https://schema.org/NewsArticle">${PROSE}</div>`,
      'microdata',
    ],
    ['text', STORY, `<h1>A crane falls</h1><div>${PROSE}${PROSE}</div>`, 'text'],
    [
      'text on a page without an address',
      '',
      `<h1>A crane falls</h1><div>${PROSE}${PROSE}</div>`,
      'text',
    ],
  ])('takes a story for one by %s', (_, head, body, reason) => {
    expect(judgePage(page(body, head))).toEqual({ article: true, reason });
  });

  it.each([
    ['a front page', at('https://www.example.org/'), `<h1>News</h1>${PROSE}${PROSE}`, 'front-page'],
    [
      'a front page that calls itself an article',
      at('https://www.example.org/uk/') + ld({ '@type': 'NewsArticle' }),
      PROSE,
      'front-page',
    ],
    [
      'a section page',
      at('https://www.example.org/politics'),
      `<h1>Politics</h1>${teasers(12)}`,
      'no-prose',
    ],
    [
      'a section page with a node for each story',
      at('https://www.example.org/politics') +
        ld(
          [1, 2, 3, 4].map((n) => ({
            '@type': 'NewsArticle',
            headline: `Story ${n}`,
            url: `/story-${n}`,
          })),
        ),
      teasers(6),
      'many-stories',
    ],
    [
      'a section page with microdata',
      at('https://www.example.org/politics'),
      '<div itemscope itemtype="http://schema.org/NewsArticle"><h2>Story</h2></div>'.repeat(6) +
        teasers(6),
      'many-stories',
    ],
    [
      'a web app',
      at('https://mail.example.org/inbox'),
      '<div role="main"><button>Compose</button><ul><li>Re: lunch</li></ul></div>',
      'no-prose',
    ],
    [
      'a shop that calls itself an article, without a sentence',
      `${STORY}<meta property="og:type" content="article">`,
      '<h1>Shoes</h1><ul><li>42</li></ul>',
      'no-prose',
    ],
    ['an empty page', STORY, '', 'no-prose'],
  ])('leaves %s alone', (_, head, body, reason) => {
    expect(judgePage(page(body, head))).toEqual({ article: false, reason });
  });

  it('finds this page’s story among several nodes', () => {
    const nodes = [
      { '@type': 'NewsArticle', headline: 'Other', url: 'https://www.example.org/other' },
      {
        '@type': 'NewsArticle',
        headline: 'Crane',
        url: 'https://www.example.org/news/2024/norwick-crane',
      },
    ];
    expect(judgePage(page(PROSE, STORY + ld(nodes))).reason).toBe('json-ld');
  });
});
