import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/article/readFacts';
import { readArticle } from '../../src/page/readArticle';
import { addCounts, measureRegion, precisionOf, recallOf } from '../pages/measureRegion';
import { isWanted, readIndex, readPage, sharedPages } from '../pages/pageSet';
import { PROSE, page, parse, SENTENCES } from './parse';

const folder = sharedPages();
if (folder === null) {
  console.warn('skipped: no saved pages (set SIDELIGHT_SHARED, or put ../shared)');
}

describe('readArticle', () => {
  it('gives blocks, title, language and dates together', () => {
    const article = readArticle(
      page(
        `<main><h1>A crane falls at Norwick</h1>${PROSE}</main>`,
        '<title>A crane falls at Norwick</title><meta property="article:published_time" content="2024-05-03T23:00:00-04:00">',
      ),
    );
    expect(article?.title).toBe('A crane falls at Norwick');
    expect(article && readFacts(article)).toEqual({
      language: 'en',
      published: { day: '2024-05-03', iso: '2024-05-03T23:00:00-04:00', source: 'meta' },
      modified: null,
    });
    expect(article?.blocks.map((block) => block.text)).toEqual([
      'A crane falls at Norwick',
      ...SENTENCES,
    ]);
    expect(article?.root.localName).toBe('main');
  });

  it.each([
    ['A crane falls at Norwick - The Norwick Courier', 'A crane falls at Norwick'],
    ['A crane falls at Norwick | News', 'A crane falls at Norwick'],
    ['A crane falls at Norwick-on-Sea', 'A crane falls at Norwick-on-Sea'],
    ['Crane accident', 'Crane accident'],
  ])('takes the outlet’s name off the title: %s', (title, wanted) => {
    const doc = page(`<h1>A crane falls at Norwick</h1>${PROSE}`, `<title>${title}</title>`);
    expect(readArticle(doc)?.title).toBe(wanted);
  });

  it('changes nothing in the document', () => {
    const doc = page(
      `<h1>A crane falls at Norwick</h1>${PROSE}<div class="related"><a href="/x">x</a></div>`,
    );
    const before = doc.documentElement.outerHTML;
    readArticle(doc);
    expect(doc.documentElement.outerHTML).toBe(before);
  });

  it('is null where there is no story', () => {
    expect(readArticle(page('<h1>Inbox</h1><ul><li>Re: lunch</li></ul>'))).toBeNull();
  });
});

describe.skipIf(folder === null)('readArticle on saved news pages', () => {
  const rows = folder === null ? [] : readIndex(folder);
  const results = rows.map((row) => {
    const article = readArticle(parse(readPage(folder ?? '', row)));
    const facts = article && readFacts(article);
    return { row, article, facts, counts: measureRegion(article?.blocks ?? [], row.paragraphs) };
  });
  const english = results.filter(({ row }) => isWanted(row.lang, ['en']));

  it('finds the English stories whole, and little else', () => {
    const counts = addCounts(english.map(({ counts }) => counts));
    expect(recallOf(counts)).toBeGreaterThanOrEqual(0.975);
    expect(precisionOf(counts)).toBeGreaterThanOrEqual(0.95);
  });

  it('does as well in all seventeen languages', () => {
    const counts = addCounts(results.map(({ counts }) => counts));
    expect(recallOf(counts)).toBeGreaterThanOrEqual(0.97);
    expect(precisionOf(counts)).toBeGreaterThanOrEqual(0.95);
  });

  it('never gives a wrong publication day, and a right one for nearly every page', () => {
    const dated = results.filter(({ facts }) => facts?.published);
    const wrong = dated.filter(
      ({ row, facts }) => facts?.published?.day !== row.published?.slice(0, 10),
    );
    expect(wrong.map(({ row }) => row.file)).toEqual([]);
    expect(dated.length / results.length).toBeGreaterThanOrEqual(0.95);
  });

  it('knows the language that a page states', () => {
    const wrong = results.filter(
      ({ row, facts }) =>
        facts && row.lang && !isWanted(facts.language, [row.lang.split('-')[0] ?? '']),
    );
    // Two pages say `no` for Norwegian Bokmål, or the other way about.
    expect(
      wrong.filter(({ row }) => !/^n[bo]/.test(row.lang ?? '')).map(({ row }) => row.file),
    ).toEqual([]);
  });
});
