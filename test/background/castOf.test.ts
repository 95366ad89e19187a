import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { castOf } from '../../src/background/castOf';
import type { Mention, Recognition } from '../../src/engine/types';
import { smallLexicon } from './smallLexicon';

const WHEN = { day: '2022-02-02', today: 20_000 };

const mention = (over: Partial<Mention>): Mention => ({
  block: 0,
  start: 0,
  end: 1,
  text: 'A',
  kind: 'person',
  score: 1,
  entity: 0,
  sentence: { start: 0, end: 1 },
  title: null,
  gender: null,
  ...over,
});

const recognitionOf = (mentions: readonly Mention[]): Recognition => ({
  language: 'en',
  mentions,
  entities: [
    {
      name: 'Ada',
      kind: 'person',
      forms: ['Ada'],
      mentions: mentions.map((_, i) => i),
      item: null,
      score: 0.9,
      candidates: [],
      maybe: [],
      reason: 'recognised',
    },
  ],
  demonyms: [],
  asides: [],
  roles: [],
});

const castIn = (text: string, mentions: readonly Mention[]) =>
  castOf({
    recognition: recognitionOf(mentions),
    blocks: [{ role: 'paragraph', text }],
    ...{ lexicon: smallLexicon(), language: 'en', said: () => null },
    when: WHEN,
  });

describe('castOf', () => {
  it('marks the name in every quote, whatever the text and wherever the cut', () => {
    const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 900 });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % Math.min(40, text.length - start));
        const at = { start, end, text: text.slice(start, end) };
        const cast = castIn(text, [mention({ ...at, sentence: { start: 0, end: text.length } })]);
        const quote = cast[0]?.quotes[0];
        expect(quote?.text.slice(quote.start, quote.end)).toBe(at.text);
        expect(quote?.text.length).toBeLessThanOrEqual(280 + 40 + 4);
      }),
    );
  });

  it('cuts a long sentence between words', () => {
    const text = `${'anything '.repeat(40)}Ada ${'whatever '.repeat(40)}`.trim();
    const start = text.indexOf('Ada');
    const at = { start, end: start + 3, text: 'Ada', sentence: { start: 0, end: text.length } };
    const quote = castIn(text, [mention(at)])[0]?.quotes[0]?.text;
    expect(quote).toMatch(/^…(anything )+Ada( whatever)+…$/);
  });

  it('quotes a sentence once, and three sentences at most', () => {
    const text = 'Ada and Ada. Ada. Ada. Ada.';
    const starts = [0, 8, 13, 18, 23];
    const sentences = [0, 0, 13, 18, 23];
    const mentions = starts.map((start, i) =>
      mention({
        start,
        end: start + 3,
        text: 'Ada',
        sentence: { start: sentences[i] ?? 0, end: (sentences[i] ?? 0) + (i < 2 ? 12 : 4) },
      }),
    );
    const entity = castIn(text, mentions)[0];
    expect(entity?.quotes.map((q) => q.text)).toEqual(['Ada and Ada.', 'Ada.', 'Ada.']);
    expect(entity?.count).toBe(5);
  });

  it('shows where a place stands for its government, however late it does', () => {
    const text = 'Ada. Ada. Ada. Ada. Ada said so.';
    const mentions = [0, 5, 10, 15, 20].map((start) =>
      mention({
        ...{ start, end: start + 3, text: 'Ada', metonym: start === 20 },
        sentence: { start, end: start === 20 ? text.length : start + 4 },
      }),
    );
    const quotes = castIn(text, mentions)[0]?.quotes.map((one) => [one.text, one.metonym]);
    expect(quotes).toEqual([
      ['Ada.', false],
      ['Ada.', false],
      ['Ada said so.', true],
    ]);
  });

  it('says whether the headline names it, and where the article first does', () => {
    const blocks = (['headline', 'paragraph', 'paragraph', 'paragraph'] as const).map((role) => ({
      ...{ role, text: 'Ada' },
    }));
    const placeOf = (...at: readonly number[]) => {
      const recognition = recognitionOf(at.map((block) => mention({ block, end: 3 })));
      const rest = { lexicon: smallLexicon(), language: 'en', said: () => null };
      const [one] = castOf({ recognition, blocks, ...rest, when: WHEN });
      return [one?.headline, one?.first];
    };
    expect(placeOf(0, 2)).toEqual([true, 0]);
    expect(placeOf(3, 1)).toEqual([false, 0.25]);
  });

  it('leaves out what the reader never wants highlighted, and renumbers nothing', () => {
    const recognition = recognitionOf([mention({})]);
    const [one] = recognition.entities;
    if (one === undefined) throw new Error('no entity');
    const cast = castOf({
      recognition: { ...recognition, entities: [{ ...one, forms: ['Houston'] }, one] },
      blocks: [{ role: 'paragraph', text: 'A' }],
      ...{ lexicon: smallLexicon(), language: 'en', when: WHEN },
      said: ([name = '']) =>
        name === 'Houston'
          ? { name, key: name, what: 'never', label: null, day: '2022-02-02' }
          : null,
    });
    expect(cast.map(({ entity }) => entity)).toEqual([1]);
  });

  it.each([
    ['Mr', null],
    ['Dr.', null],
    ['Mr President', 'President'],
    ['French foreign minister', 'French foreign minister'],
  ])('reads %j as the role %j', (title, role) => {
    expect(castIn('A', [mention({ title })])[0]?.title).toBe(role);
  });

  it('gives the role that the article gives', () => {
    const mentions = [mention({}), mention({ title: 'Foreign minister' })];
    expect(castIn('A', mentions)[0]?.title).toBe('Foreign minister');
  });
});
