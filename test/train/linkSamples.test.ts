import { describe, expect, test } from 'vitest';
import { AT } from '../../src/engine/link/evidence';
import { Ranker } from '../../src/engine/link/ranker';
import { recognise } from '../../src/engine/recognise';
import type { Document } from '../../src/engine/types';
import type { GoldLink, LinkDocument } from '../../src/train/linkingSets';
import { accuracy, answersFor } from '../../src/train/linkReport';
import { documentOf, goldItemOf, linkSamples, type Spans } from '../../src/train/linkSamples';
import { RANK_RECIPE } from '../../src/train/rankRecipe';
import { trainRank } from '../../src/train/trainRank';
import { lexiconOf, record } from '../engine/link/madeLexicon';

const TEXT = 'French officials met Liz Truss.\n\nMs Truss flew to Kyiv.';
const label = (name: string, item: GoldLink['item'], rest: Partial<GoldLink> = {}): GoldLink => ({
  ...{ start: TEXT.indexOf(name), end: TEXT.indexOf(name) + name.length, item },
  ...{ optional: false, nested: false },
  ...rest,
});
const DOCUMENT: LinkDocument = {
  ...{ id: '1', text: TEXT, year: 2022, judged: { start: 0, end: TEXT.length } },
  gold: [
    label('French', 'Q142'),
    label('Liz Truss', 'Q272201'),
    label('Kyiv', 'Q1899'),
    label('officials', null),
  ],
};
const LEXICON = lexiconOf(
  record('Q142', 'place', ['France', 'French'], { popularity: 9 }),
  record('Q1899', 'place', ['Kyiv'], { popularity: 9 }),
  record('Q5', 'work', ['Kyiv'], { popularity: 1 }),
  record('Q272201', 'person', ['Liz Truss'], { popularity: 5 }),
);
const samples = (spans: Spans) =>
  linkSamples(
    { name: 'made', documents: [DOCUMENT] },
    {
      ...{
        lexicon: LEXICON,
        recognise: (text: Document) => recognise(text),
        spans,
        learning: true,
      },
    },
  );

describe('documentOf', () => {
  test('a block a line, and back', () => {
    const { document, starts, spanOf } = documentOf('One.\n\n  \nTwo three.\n');
    expect(document.blocks.map(({ text }) => text)).toEqual(['One.', 'Two three.']);
    expect(starts).toEqual([0, 9]);
    expect(spanOf({ start: 13, end: 18 })).toEqual({ block: 1, start: 4, end: 9 });
    expect(documentOf('').document.blocks).toEqual([]);
  });
});

describe('linkSamples', () => {
  test.each<[Spans, readonly (string | null)[]]>([
    ['gold', ['Q142', 'Q272201', 'Q1899', null]],
    ['recognised', ['Q142', 'Q272201', 'Q1899', null]],
  ])('on %s spans each label has its field', (spans, first) => {
    const [sample] = samples(spans);
    expect(sample).toMatchObject({ set: 'made', id: '1' });
    const items = sample?.labels.map(({ field }) => {
      const rows = field === null ? [] : (sample.fields[field]?.rows ?? []);
      return rows[0]?.contender.item ?? null;
    });
    expect(items).toEqual(first);
  });
});

describe('goldItemOf', () => {
  const of = (...items: readonly (GoldLink['item'] | 'optional')[]) =>
    goldItemOf(
      items.map((item) =>
        item === 'optional' ? label('Kyiv', 'Q9', { optional: true }) : label('Kyiv', item),
      ),
    );

  test('is what most labels say, without the optional ones', () => {
    expect(of('Q1', 'Q2', 'Q2')).toEqual({ item: 'Q2', count: 2 });
    expect(of(null, null, 'Q2')).toEqual({ item: null, count: 2 });
    expect(of('optional', 'optional', 'Q2')).toEqual({ item: 'Q2', count: 1 });
    expect(of('optional')).toBeUndefined();
    expect(of()).toBeUndefined();
  });
});

describe('trainRank and the report', () => {
  const many = Array.from({ length: 12 }, () => samples('gold')).flat();

  test('what was learned answers right, and says so', () => {
    const weights = trainRank(many);
    expect(weights.joint).toHaveLength(RANK_RECIPE.rounds);
    const answers = answersFor(samples('gold'), new Ranker(weights));
    expect(answers.map(({ item, gold }) => [item, gold])).toEqual([
      ['Q142', 'Q142'],
      ['Q272201', 'Q272201'],
      ['Q1899', 'Q1899'],
      [null, null],
    ]);
    expect(answers.slice(0, 3).every(({ share, held }) => share > 0.7 && held)).toBe(true);
    expect(accuracy(answers, () => true)).toEqual({ right: 3, held: 3, all: 3 });
    expect(accuracy(answers, (item) => item === 'Q142')).toEqual({ right: 1, held: 1, all: 1 });
    expect(accuracy([], () => true)).toEqual({ right: 0, held: 0, all: 0 });
    expect(trainRank(many)).toEqual(weights);
  });

  test('the own pass knows nothing of the others; a date counts as the recipe says', () => {
    const { own, joint } = trainRank(many);
    for (const name of ['related', 'topic', 'close'] as const)
      expect(own.candidate[AT[name]]).toBe(0);
    for (const { candidate } of [own, ...joint]) {
      expect(candidate[AT.notYet]).toBe(RANK_RECIPE.fixed.notYet);
    }
  });

  test('an ablation leaves a kind out, fixed weights too', () => {
    for (const { candidate } of [trainRank(many, 'date')].flatMap(({ own, joint }) => [
      own,
      ...joint,
    ])) {
      expect([candidate[AT.notYet], candidate[AT.longGone]]).toEqual([0, 0]);
    }
    const { own } = trainRank(many, 'prior');
    expect([own.candidate[AT.prior], own.candidate[AT.likeliest]]).toEqual([0, 0]);
  });
});
