import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/engine/language/languageOf';
import { SaidStems } from '../../../src/engine/link/saidStems';
import { IDLE, Stems } from '../../../src/engine/link/stems';
import type { Span } from '../../../src/engine/types';
import { referent } from './madeFields';
import { documentOf } from './madeLexicon';

const stems = new Stems(languageOf('en'));

interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** Looks at a referent with these spans in these sentences of a text. */
function looked(text: string, spans: readonly Span[], sentences: readonly Sentence[]) {
  const said = new SaidStems(documentOf(text).blocks, stems);
  said.look(referent(['Name'], { spans, sentences }));
  return said;
}

/** Looks at a name wherever it stands in a text of one sentence. */
function around(text: string, name: string) {
  const spans = [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
    ...{ block: 0, start: index, end: index + name.length },
  }));
  return looked(
    text,
    spans,
    spans.map(() => ({ start: 0, end: text.length })),
  );
}

/** The stem of a word. */
const stemOf = (word: string) => stems.in(word)[0] ?? IDLE;
const near = (said: SaidStems, word: string) => said.isNear(stemOf(word));
const called = (said: SaidStems, word: string) => said.isCalled(stemOf(word));

const word = fc.constantFrom('minister', 'of', 'France', 'ünter', '𝐀bc', 'x', '12', '—', '\u0301');

describe('SaidStems', () => {
  test('counts what Stems finds, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const text = words.join(' ');
        const said = new SaidStems(documentOf(text).blocks, stems);
        const found = stems.in(text);
        for (const stem of new Set(found)) {
          expect(said.count(stem)).toBe(found.filter((each) => each === stem).length);
        }
        expect([said.count(stemOf('other')), said.count(IDLE)]).toEqual([0, 0]);
      }),
      { numRuns: 40 },
    );
  });

  test('what is near is what Stems finds in those slices of the text, cut words too', () => {
    const offsets = fc.array(fc.nat(80), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), offsets, (words, given) => {
        const text = words.join(' ');
        const [from = 0, start = 0, end = 0, to = 0] = given.sort((a, b) => a - b);
        const said = looked(text, [{ block: 0, start, end }], [{ start: from, end: to }]);
        const beside = [text.slice(from, start), text.slice(end, to)];
        const expected = new Set(beside.flatMap((part) => stems.in(part)));
        const all = new Set([...stems.in(text), ...expected]);
        expect([...all].filter((stem) => said.isNear(stem))).toEqual(
          [...all].filter((stem) => expected.has(stem)),
        );
      }),
      { numRuns: 80 },
    );
  });

  test('what the article calls a name: its title, and the words right beside it', () => {
    const text =
      'Mao Ning, a spokeswoman for the foreign ministry of China, declined to say more on Wednesday.';
    const said = around(text, 'Mao Ning');
    expect([called(said, 'spoke'), called(said, 'minis'), called(said, 'wedne')]).toEqual([
      ...[true, true, false],
    ]);
    expect(near(said, 'wedne')).toBe(true);
    said.look(referent(['Li'], { titles: ['Premier'] }));
    expect([called(said, 'premi'), called(said, 'spoke'), near(said, 'wedne')]).toEqual([
      ...[true, false, false],
    ]);
    // A title alone is no word of the document.
    expect(said.count(stemOf('premi'))).toBe(0);
  });

  test('stems that were numbered since the document was read are as good as others', () => {
    const own = new Stems(languageOf('en'));
    const said = new SaidStems(documentOf('Ada waits.').blocks, own);
    const [later = IDLE, title = IDLE] = own.in('distant premier');
    said.look(referent(['Ada'], { titles: ['Premier', 'Acting Premier'] }));
    expect([said.isCalled(title), said.isCalled(own.in('acting')[0] ?? IDLE)]).toEqual([
      ...[true, true],
    ]);
    expect([said.isCalled(later), said.isNear(later), said.count(later)]).toEqual([
      ...[false, false, 0],
    ]);
    said.look(referent(['Ada']));
    expect(said.isCalled(title)).toBe(false);
  });

  test('a table without full stops is no sentence that every name reads to its end', () => {
    const said = around(`Ada ${'word '.repeat(500)}distant Bern`, 'Ada');
    expect([near(said, 'word'), near(said, 'dista')]).toEqual([true, false]);
  });
});
