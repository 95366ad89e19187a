import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betterCited, citedBest } from '../../src/wikidata/readReference';
import { type RawSnak, text, time, to } from './raw';

const reference = (snaks: Record<string, RawSnak>) => ({
  snaks: Object.fromEntries(Object.entries(snaks).map(([property, one]) => [property, [one]])),
});
const page = text('https://example.org/page');
const day = { year: 2022, month: 3, day: 4, precision: 11, julian: false };

describe('what a reference says', () => {
  it.each([
    [
      'stated in, with page and day',
      { P248: to('Q1'), P854: page, P577: time('2022-03-04') },
      { by: 'Q1', url: 'https://example.org/page', on: day },
    ],
    [
      'a page that somebody looked at',
      { P854: page, P813: time('2022-03-04') },
      { url: 'https://example.org/page', on: day, looked: true },
    ],
    [
      'the day of publication before that of looking',
      { P577: time('2022-03-04'), P813: time('2026-01-01') },
      { on: day },
    ],
    ['the publisher before the publication', { P248: to('Q1'), P123: to('Q2') }, { by: 'Q2' }],
    ['an import from a Wikipedia', { P143: to('Q328') }, { by: 'Q328', imported: true }],
    [
      'an import by its page',
      { P4656: text('https://en.wikipedia.org/wiki/X') },
      { url: 'https://en.wikipedia.org/wiki/X', imported: true },
    ],
    [
      'a Wikipedia’s page given as a reference',
      { P854: text('https://en.wikipedia.org/wiki/X') },
      { url: 'https://en.wikipedia.org/wiki/X', imported: true },
    ],
    ['a publication beside an import', { P143: to('Q328'), P248: to('Q1') }, { by: 'Q1' }],
    ['an identifier alone', { P214: text('113230702') }, {}],
    ['no address that could be opened', { P854: text('javascript:alert(1)') }, {}],
    ['no address as long as a page', { P854: text(`https://example.org/${'x'.repeat(400)}`) }, {}],
  ])('%s', (_, snaks, expected) => {
    expect(citedBest([reference(snaks)])).toEqual(expected);
  });

  it('is nothing where there is none, or none that can be read', () => {
    expect(citedBest([])).toBeNull();
    expect(citedBest([null, {}, { snaks: [] }])).toBeNull();
  });
});

describe('the best of several', () => {
  const copied = reference({ P143: to('Q328') });
  const bare = reference({ P214: text('1') });
  const addressed = reference({ P854: page });
  const whole = reference({ P248: to('Q1'), P854: page });

  it('names publisher and page before one of them, either before an identifier, all before an import', () => {
    const rising = [copied, bare, addressed, whole];
    fc.assert(
      fc.property(fc.shuffledSubarray(rising, { minLength: 1 }), (some) => {
        const best = rising.findLast((one) => some.includes(one));
        expect(citedBest(some)).toEqual(citedBest(best === undefined ? [] : [best]));
      }),
    );
  });

  it('is the first of equals', () => {
    const a = { url: 'https://a.example/' };
    expect(betterCited(a, { url: 'https://b.example/' })).toBe(a);
    expect(betterCited(null, a)).toBe(a);
    expect(betterCited(a, null)).toBe(a);
  });
});
