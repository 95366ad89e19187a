import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lexicon } from '../../src/engine/lexicon';
import { recognise } from '../../src/engine/recognise';
import { documentOf, lexiconOf, record } from './link/madeLexicon';

const KNOWN = { popularity: 5000 };

const lexicon = lexiconOf(
  record('Q1', 'organisation', ['Credit Tamarind'], KNOWN),
  record('Q2', 'organisation', ['Bank of Kestria'], KNOWN),
  record('Q3', 'place', ['Kestria'], KNOWN),
  record('Q4', 'place', ['Lindqvist'], KNOWN),
  record('Q5', 'place', ['England'], KNOWN),
  record('Q6', 'organisation', ['Odvik'], KNOWN),
  record('Q7', 'organisation', ['The Courier', 'Courier'], KNOWN),
  record('Q8', 'person', ['Tom Okafor'], KNOWN),
);

/** The names that the rules find in a text, each with its kind. */
const namesIn = (text: string, of: Lexicon | null = lexicon, language = 'en') =>
  recognise(documentOf(text, language), null, of).mentions.map((mention) => [
    mention.text,
    mention.kind,
  ]);

describe('a name that the lexicon has', () => {
  test.each([
    [
      'is one of several words where it starts a sentence',
      'Credit Tamarind said on Monday that it had lost.',
      [['Credit Tamarind', 'organisation']],
    ],
    [
      'is the longest',
      'On Monday the Bank of Kestria said so.',
      [['Bank of Kestria', 'organisation']],
    ],
    ['is of its kind', 'Odvik was told so on Monday.', [['Odvik', 'organisation']]],
    ['is a person behind a form of address', 'He met Mr Lindqvist.', [['Lindqvist', 'person']]],
    [
      'stays a team in a match',
      'In the final England beat Italy.',
      [
        ['England', 'organisation'],
        ['Italy', 'organisation'],
      ],
    ],
    [
      'does not take an article with it',
      'On Monday The Courier said that Tom Okafor had left.',
      [
        ['Courier', 'organisation'],
        ['Tom Okafor', 'person'],
      ],
    ],
    [
      'gives way to a longer one',
      'He met Anna Lindqvist Okafor.',
      [['Anna Lindqvist Okafor', 'person']],
    ],
    ['is no name where it is spelled otherwise', 'They saw the bank of kestria.', []],
  ])('%s: %s', (_, text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  test('tells of its kind in languages without weights, too', () => {
    const text = 'Le président a quitté Odvik lundi.';
    expect(namesIn(text, lexicon, 'fr')).toEqual([['Odvik', 'organisation']]);
  });
});

test('without a lexicon the same text is read by itself', () => {
  expect(namesIn('Odvik was told so on Monday.', null)).not.toEqual([['Odvik', 'organisation']]);
});

test('mentions lie in their text, in order and apart, whatever the lexicon knows of it', () => {
  const words =
    "Credit Tamarind Bank of Kestria Kestria Lindqvist England The the Courier Tom Okafor Mr said - . , “ ” 's BA.5 (";
  const text = fc
    .array(
      fc.oneof(fc.constantFrom(...words.split(' ')), fc.string({ unit: 'binary', maxLength: 3 })),
      {
        maxLength: 30,
      },
    )
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(text, (any) => {
      let last = 0;
      const { mentions } = recognise(documentOf(any), null, lexicon);
      for (const mention of mentions) {
        expect(mention.start).toBeGreaterThanOrEqual(last);
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(any.slice(mention.start, mention.end)).toBe(mention.text);
        last = mention.end;
      }
    }),
    { numRuns: 300 },
  );
});
