import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LexiconMatch, NameLink } from '../../../src/engine/lexicon';
import { recognise } from '../../../src/engine/recognise';
import { findUncased } from '../../../src/engine/uncased/findUncased';
import { PackedLexicon } from '../../../src/pack/packedLexicon';
import { UNCASED_RECORDS, uncasedLexicon, uncasedPack } from './uncasedWorld';

const lexicon = uncasedLexicon();
const NAMES = UNCASED_RECORDS.flatMap(({ labels, aliases }) => [
  ...Object.values(labels),
  ...Object.values(aliases ?? {}).flat(),
]);

/** Names among what may touch them: prefixes, particles, marks, other scripts, halves of pairs. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...NAMES) },
        fc.constantFrom(
          ...'و ب لل ال ש ה 은 에서 的 在 の ・ · - " \' ا َ ُ \u0301 ー ン 👩‍🚀 \u200d'.split(' '),
        ),
        fc.constantFrom(' ', '。', '.', '\n', '\u00a0', '1', 'NATO', 'x', '\ud800', '\udc00', '𠀀'),
        fc.string({ unit: 'grapheme', maxLength: 2 }),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
);
const language = fc.constantFrom('ar', 'zh', 'ko', 'he', 'th', 'en', 'und');

/** Does an offset lie between the two halves of one character? */
const cutsPair = (whole: string, at: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(whole.slice(at - 1, at + 1));

describe('findUncased, for any text', () => {
  test('offsets lie inside the text, cut no character, and what counts is in order and apart', () => {
    fc.assert(
      fc.property(text, (any) => {
        let last = 0;
        for (const { start, end, score, links, firm } of findUncased(any, lexicon)) {
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(any.length);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(links.length).toBeGreaterThan(0);
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          expect([cutsPair(any, start), cutsPair(any, end)]).toEqual([false, false]);
          if (firm) last = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a document gives mentions that lie in their sentences, apart, and point at their entities', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), language, (texts, lang) => {
        const blocks = texts.map((each) => ({ role: 'paragraph', text: each }) as const);
        const { mentions, entities } = recognise({ language: lang, blocks }, null, lexicon);
        mentions.forEach((mention, i) => {
          const before = mentions[i - 1];
          expect(mention.text).toBe(texts[mention.block]?.slice(mention.start, mention.end));
          expect(mention.text).not.toBe('');
          expect(mention.sentence.start).toBeLessThanOrEqual(mention.start);
          expect(mention.sentence.end).toBeGreaterThanOrEqual(mention.end);
          expect(mention.kind).toBe(entities[mention.entity]?.kind);
          expect(entities[mention.entity]?.mentions).toContain(i);
          if (before?.block === mention.block)
            expect(before.end).toBeLessThanOrEqual(mention.start);
        });
        const firsts = entities.map((entity) => entity.mentions[0] ?? -1);
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
        for (const { name, forms } of entities) expect(forms[0]).toBe(name);
      }),
      { numRuns: 150 },
    );
  });

  // By what is asked of the lexicon, not by the clock.
  test.each([
    ['one character', '中'],
    ['a clause', '发展中国家的乌克兰总统弗拉基米尔·泽连斯基在北京说，'],
    ['one-letter words', 'ا '],
    ['words without end', 'قال'],
    ['Thai', 'ประเทศ'],
  ])('200,000 units of %s cost ten times what 20,000 cost', (_what, unit) => {
    const [few, many] = [20_000, 200_000].map((length) => {
      const counting = new Knowing(null);
      findUncased(unit.repeat(Math.ceil(length / unit.length)), counting);
      return counting.asked;
    });
    expect(few).toBeGreaterThan(0);
    expect(many).toBeLessThanOrEqual(10.5 * (few ?? 0));
  });

  test('a name again and again is found each time, at the same cost', () => {
    const counting = new Knowing('乌克兰');
    expect(findUncased('乌克兰'.repeat(20_000), counting)).toHaveLength(20_000);
    expect(counting.asked).toBeLessThanOrEqual(16 * 20_000);
  });
});

/** A lexicon that knows one name of the pack, or none, and counts the ends that it is asked about. */
class Knowing extends PackedLexicon {
  asked = 0;
  readonly #name: string | null;
  readonly #links: readonly NameLink[];

  constructor(name: string | null) {
    super(uncasedPack());
    this.#name = name;
    this.#links = name === null ? [] : this.find(name);
  }

  override longest(whole: string, start: number, ends: readonly number[]): LexiconMatch | null {
    this.asked += ends.length;
    if (this.#name === null || !whole.startsWith(this.#name, start)) return null;
    return { end: start + this.#name.length, links: this.#links };
  }
}
