import { describe, expect, it } from 'vitest';
import { packLife } from '../../src/background/packLife';
import type { Lexicon, LexiconEntity, LexiconOffice } from '../../src/engine/lexicon';

const TODAY = Date.parse('2026-11-26') / 86_400_000;

const lexiconOf = (
  entity: Partial<LexiconEntity>,
  offices: readonly LexiconOffice[] = [],
): Lexicon => ({
  languages: ['en'],
  size: 1,
  find: () => [],
  longest: () => null,
  indexOf: () => 0,
  entity: () => ({
    ...{ item: 'Q1', kind: 'person', popularity: 0.5, coordinates: null },
    ...{ begin: null, end: null, related: [] },
    ...entity,
  }),
  label: () => 'Somebody',
  description: () => null,
  offices: () => offices,
});

const office = (label: string, begin: string | null, end: string | null): LexiconOffice => ({
  ...{ label, item: null, country: null, begin, end },
});

const spansOf = (lexicon: Lexicon) =>
  packLife(lexicon, 0, { language: 'en', today: TODAY }).spans.map(
    ({ label, during: { from, to, ended } }) => [label?.text, from?.year, to?.year, ended],
  );

describe('packLife', () => {
  it('tells a person’s offices as the pack dates them, none without a name', () => {
    const offices = [
      office('Minister', '2020-03-04', '2024-09-05'),
      office('Mayor', '2008', null),
      office('Q4242', '2001', '2002'),
      office('Adviser', null, null),
    ];
    expect(spansOf(lexiconOf({}, offices))).toEqual([
      ['Mayor', 2008, undefined, false],
      ['Minister', 2020, 2024, false],
    ]);
  });

  it('tells the years of an organisation, before our era, too', () => {
    const kind = 'organisation';
    expect(spansOf(lexiconOf({ kind, begin: 1949 }))).toEqual([
      [undefined, 1949, undefined, false],
    ]);
    expect(spansOf(lexiconOf({ kind, begin: -387, end: -86 }))).toEqual([
      [undefined, -387, -86, false],
    ]);
  });

  it('tells nothing of a place', () => {
    expect(spansOf(lexiconOf({ kind: 'place', begin: 1240 }))).toEqual([]);
  });
});
