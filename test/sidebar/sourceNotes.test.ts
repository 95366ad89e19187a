import { describe, expect, test } from 'vitest';
import { notesOf } from '../../src/sidebar/sourceNotes';
import { sourceWords } from '../../src/sidebar/sourceWords';
import type { Source } from '../../src/wikidata/types';
import { englishText } from './englishText';
import { day, year } from './points';

const text = englishText();
const stated: Source = { type: 'stated', by: null, url: null, on: null, looked: false };
const page: Source = { ...stated, url: 'https://www.gov.uk/ministers' };
const named: Source = { ...page, by: { text: 'Cabinet Office', language: 'en' } };
const wikipedia: Source = {
  ...stated,
  type: 'imported',
  by: { text: 'English Wikipedia', language: 'en' },
};

describe('notes', () => {
  test('bear numbers in the order in which the card comes to them, one for all of the same', () => {
    const notes = notesOf([{ source: named }, {}, { source: page }, { source: named }, {}]);
    expect(notes.list).toEqual([
      { number: 1, source: named },
      { number: 2, source: null },
      { number: 3, source: page },
    ]);
    expect(notes.of({ source: { ...named } })?.number).toBe(1);
    expect(notes.of({})?.number).toBe(2);
    expect(notes.of({ source: wikipedia })).toBeNull();
  });

  test('are one for a page looked at on several days, and for all pages of one project', () => {
    const later = { ...named, on: day(2026, 1, 1), looked: true };
    const other = { ...wikipedia, url: 'https://en.wikipedia.org/wiki/B' };
    expect(notesOf([{ source: named }, { source: later }]).list).toHaveLength(1);
    expect(notesOf([{ source: wikipedia }, { source: other }]).list).toHaveLength(1);
  });
});

describe('a source in words', () => {
  test.each<[Source | null, string]>([
    [null, 'no source given'],
    [stated, 'a source named in the entry'],
    [page, 'gov.uk'],
    [{ ...named, on: day(2022, 3, 4) }, 'Cabinet Office, 4 March 2022'],
    [{ ...page, on: day(2022, 3, 4), looked: true }, 'gov.uk, read on 4 March 2022'],
    [{ ...page, on: year(2022), looked: true }, 'gov.uk, 2022'],
    [wikipedia, 'copied from English Wikipedia'],
    [
      { ...wikipedia, by: null, url: 'https://fr.wikipedia.org/wiki/A' },
      'copied from fr.wikipedia.org',
    ],
  ])('%o', (source, words) => {
    expect(sourceWords(source, text)).toBe(words);
  });
});
