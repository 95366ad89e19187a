import { describe, expect, it } from 'vitest';
import { readMetadata, statedTitle } from '../../src/page/metadata';
import { page } from './parse';

const title = (head: string): string | null => {
  const doc = page('', head);
  return statedTitle(doc, readMetadata(doc));
};

describe('statedTitle', () => {
  it.each([
    [
      'Open Graph before all',
      '<script type="application/ld+json">{"@type":"Article","headline":"A"}</script><meta property="og:title" content="B"><title>C</title>',
      'B',
    ],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@type":"Article","headline":"A"}</script><title>C</title>',
      'A',
    ],
    ['the document’s', '<title> C\n d </title>', 'C d'],
    [
      'escaped once too often',
      '<meta property="og:title" content="Smith &amp;amp; Sons&amp;#8217; quay">',
      'Smith & Sons’ quay',
    ],
    [
      'an unknown entity as it is',
      '<meta property="og:title" content="A &amp;foo; B">',
      'A &foo; B',
    ],
    ['none', '', null],
  ])('%s', (_, head, wanted) => {
    expect(title(head)).toBe(wanted);
  });
});

describe('readMetadata', () => {
  it('takes the canonical address where the document has none of its own', () => {
    const { url } = readMetadata(
      page('', '<link rel="canonical" href="https://www.example.org/a/b?c">'),
    );
    expect(url?.href).toBe('https://www.example.org/a/b?c');
  });

  it('bears a broken address', () => {
    expect(readMetadata(page('', '<link rel="canonical" href="::nonsense">')).url).toBeNull();
  });

  it('keeps the first meta of a name, whatever its case or attribute', () => {
    const { metas } = readMetadata(
      page(
        '',
        '<meta name="Date" content="1"><meta property="date" content="2"><meta name="empty" content=" ">',
      ),
    );
    expect([...metas]).toEqual([['date', '1']]);
  });

  it('names no main article among several strangers', () => {
    const nodes = '[{"@type":"Article","headline":"A"},{"@type":"Article","headline":"B"}]';
    const metadata = readMetadata(page('', `<script type="application/ld+json">${nodes}</script>`));
    expect(metadata).toMatchObject({ article: null, articles: 2 });
  });
});
