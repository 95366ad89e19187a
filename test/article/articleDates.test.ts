import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/article/readFacts';
import { readArticle } from '../../src/page/readArticle';
import { PROSE, page } from '../page/parse';

const ld = (node: object): string =>
  `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
const meta = (name: string, content: string): string =>
  `<meta property="${name}" content="${content}">`;

const dates = (head: string, before = '', after = '') => {
  const article = readArticle(
    page(`<article><h1>A crane falls at Norwick</h1>${before}${PROSE}${after}</article>`, head),
  );
  return article ? readFacts(article) : { published: undefined, modified: undefined };
};
const day = (head: string, before = '', after = ''): string | undefined =>
  dates(head, before, after).published?.day;

describe('articleDates', () => {
  it.each([
    [
      'JSON-LD',
      ld({ '@type': 'NewsArticle', datePublished: '2024-05-03T23:59:00-04:00' }),
      'json-ld',
    ],
    ['Open Graph', meta('article:published_time', '2024-05-03T08:00:00+02:00'), 'meta'],
    ['a name in any case', '<meta name="DC.date.issued" content="2024-05-03">', 'meta'],
    ['an itemprop', '<meta itemprop="datePublished" content="2024-05-03">', 'meta'],
    ['parsely', '<meta name="parsely-pub-date" content="2024-05-03T10:00:00Z">', 'meta'],
    ['sailthru', '<meta name="sailthru.date" content="Fri, 03 May 2024 10:00:00 GMT">', 'meta'],
    ['pubdate', '<meta name="pubdate" content="20240503">', 'meta'],
    ['publish-date', '<meta name="publish-date" content="2024-05-03">', 'meta'],
    ['date', '<meta name="date" content="2024-05-03">', 'meta'],
    ['the page’s node', ld({ '@type': 'WebPage', datePublished: '2024-05-03' }), 'web-page'],
  ])('reads %s', (_, head, source) => {
    expect(dates(head).published).toMatchObject({ day: '2024-05-03', source });
  });

  it('reads the time beside the headline', () => {
    const times = '<p>By A. Writer</p><time datetime="2024-05-03T10:00:00+01:00">3 May</time>';
    expect(dates('', times).published).toMatchObject({ day: '2024-05-03', source: 'time' });
  });

  it('tells the article’s node from those of other stories', () => {
    const list = {
      '@type': 'ItemList',
      itemListElement: [{ '@type': 'NewsArticle', datePublished: '2020-01-01' }],
    };
    expect(day(ld(list) + ld({ '@type': 'NewsArticle', datePublished: '2024-05-03' }))).toBe(
      '2024-05-03',
    );
    expect(day(ld(list))).toBeUndefined();
  });

  it('prefers the article’s own statement to the page’s', () => {
    const head =
      meta('article:published_time', '2024-05-04') +
      ld({ '@type': 'Article', datePublished: '2024-05-03' });
    expect(day(head)).toBe('2024-05-03');
  });

  it('goes on to the next source where one is unreadable', () => {
    const head =
      ld({ '@type': 'Article', datePublished: 'soon' }) +
      meta('article:published_time', '2024-05-03');
    expect(day(head)).toBe('2024-05-03');
  });

  it.each([
    ['nothing', '', '', ''],
    ['only a modification', meta('article:modified_time', '2024-05-03'), '', ''],
    [
      'an update beside the headline',
      '',
      '<span class="updated">Updated <time datetime="2024-05-03">3 May</time></span>',
      '',
    ],
    [
      'two different times',
      '',
      '<time datetime="2024-05-03"></time><time datetime="2024-05-01"></time>',
      '',
    ],
    [
      'the time of a teaser below',
      '',
      '',
      '<aside><time datetime="2024-05-03">3 May</time></aside>',
    ],
    ['a comment’s time', '', '', '<div class="comments"><time datetime="2024-05-03"></time></div>'],
    ['an ambiguous form', '<meta name="date" content="3/5/2024">', '', ''],
    ['a placeholder', meta('article:published_time', '1970-01-01T00:00:00Z'), '', ''],
  ])('gives no day for %s', (_, head, before, after) => {
    expect(day(head, before, after)).toBeUndefined();
  });

  it('keeps the modification apart', () => {
    const head = ld({
      '@type': 'Article',
      datePublished: '2024-05-03',
      dateModified: '2024-06-01T00:00:00Z',
    });
    expect(dates(head)).toMatchObject({
      published: { day: '2024-05-03' },
      modified: { day: '2024-06-01' },
    });
    const og = meta('og:updated_time', '2024-06-01');
    expect(dates(og)).toMatchObject({ published: null, modified: { day: '2024-06-01' } });
  });
});
