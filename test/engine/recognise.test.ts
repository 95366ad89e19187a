import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recognise } from '../../src/engine/recognise';
import type { Block, Document, Recognition } from '../../src/engine/types';

const LANGUAGES = ['en', 'uk', 'de', 'fr', 'ru', 'pl', 'es', 'ar', 'zh', 'und', '', 'xx-YY'];

// Words and marks that the rules look at, with what a page may mix in: soft hyphens, zero-width
// joiners, combining marks, emoji, directions, lone surrogates.
const PIECES = [
  ...'Kuleba|Mr|Ms|President|of|the|and|Bank|University|Kyiv|NATO|WHO|(|)|,|.|?|"|“|”|«|»|-|–'.split(
    '|',
  ),
  ...'’|\u2019s|Łódź|von|der|Leyen|al-|Assad|J.|D.|Vance|Jr.|US|us|it|IT|who|said|in|Houston|Київ'.split(
    '|',
  ),
  ...'Кулебою|Дмитро|Bundeskanzler|Scholz|Straße|İstanbul|ﬁ|ß|ǅ|ა|中国|العربية|\u00AD|\u200D|\u0301'.split(
    '|',
  ),
  ...'😀|👨‍👩‍👧|\u202E|\u2066|\uD800|\uDC00|\u0000|\n|\t|\u00A0|&|ТОВ|область'.split('|'),
];

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', '', '-', '. ')), {
      maxLength: 60,
    })
    .map((parts) => parts.flat().join('')),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
    .map((units) => String.fromCharCode(...units)),
);

const block: fc.Arbitrary<Block> = fc.record({
  role: fc.constantFrom('headline', 'paragraph', 'subheading', 'caption', 'item'),
  text,
});

const document: fc.Arbitrary<Document> = fc.record({
  language: fc.constantFrom(...LANGUAGES),
  blocks: fc.array(block, { maxLength: 6 }),
});

function checkMentions({ blocks }: Document, { mentions, entities }: Recognition): void {
  mentions.forEach((mention, i) => {
    const whole = blocks[mention.block]?.text ?? '';
    expect(mention.start).toBeGreaterThanOrEqual(0);
    expect(mention.end).toBeGreaterThan(mention.start);
    expect(mention.end).toBeLessThanOrEqual(whole.length);
    expect(mention.text).toBe(whole.slice(mention.start, mention.end));
    expect(mention.sentence.start).toBeLessThanOrEqual(mention.start);
    expect(mention.sentence.end).toBeGreaterThanOrEqual(mention.end);
    expect(mention.score).toBeGreaterThan(0);
    expect(mention.score).toBeLessThanOrEqual(1);
    expect(entities[mention.entity]?.mentions).toContain(i);
    expect(mention.kind).toBe(entities[mention.entity]?.kind);
  });
}

function checkOrder({ mentions }: Recognition): void {
  mentions.slice(1).forEach((mention, i) => {
    const before = mentions[i];
    if (before === undefined || before.block > mention.block) throw new Error('out of order');
    if (before.block === mention.block) expect(before.end).toBeLessThanOrEqual(mention.start);
  });
}

function checkEntities({ mentions, entities }: Recognition): void {
  entities.forEach((entity, index) => {
    expect(entity.mentions.length).toBeGreaterThan(0);
    expect([...entity.mentions].sort((a, b) => a - b)).toEqual(entity.mentions);
    for (const i of entity.mentions) expect(mentions[i]?.entity).toBe(index);
    expect(entity.forms[0]).toBe(entity.name);
    expect(new Set(entity.forms).size).toBe(entity.forms.length);
    expect(entity.name).not.toBe('');
    expect(entity.score).toBeGreaterThanOrEqual(0);
    expect(entity.score).toBeLessThanOrEqual(1);
    expect(entity.item).toBeNull();
    for (const other of entity.maybe) {
      expect(other).not.toBe(index);
      expect(entities[other]).toBeDefined();
    }
    expect(entity.reason === 'ambiguous').toBe(entity.maybe.length > 0);
  });
  const first = entities.map((entity) => entity.mentions[0] ?? -1);
  expect([...first].sort((a, b) => a - b)).toEqual(first);
}

describe('recognise, for any document', () => {
  test('mentions lie in their blocks, in order, apart, and in sentences', () => {
    fc.assert(
      fc.property(document, (doc) => {
        const result = recognise(doc);
        checkMentions(doc, result);
        checkOrder(result);
      }),
      { numRuns: 400 },
    );
  });

  test('entities and mentions point at each other', () => {
    fc.assert(
      fc.property(document, (doc) => checkEntities(recognise(doc))),
      { numRuns: 300 },
    );
  });

  test('the same document gives the same result', () => {
    fc.assert(
      fc.property(document, (doc) => {
        expect(recognise(doc)).toEqual(recognise(doc));
      }),
    );
  });

  test('what is all lower case names nothing', () => {
    const lower = fc
      .array(fc.stringMatching(/^[a-zа-яіїєäöü]{1,9}$/), { maxLength: 40 })
      .map((words) => `${words.join(' ')}.`);
    fc.assert(
      fc.property(lower, fc.constantFrom('en', 'uk', 'de', 'fr'), (all, language) => {
        const result = recognise({ language, blocks: [{ role: 'paragraph', text: all }] });
        expect(result.mentions).toEqual([]);
      }),
    );
  });

  test('scripts without case name nothing', () => {
    for (const [language, words] of [
      ['zh', '北京和莫斯科举行会谈。'],
      ['ar', 'التقى الوزير في القاهرة أمس.'],
      ['he', 'השר נפגש אתמול בירושלים.'],
      ['hi', 'प्रधानमंत्री दिल्ली में मिले।'],
    ] as const) {
      const blocks = [{ role: 'paragraph', text: words }] as const;
      expect(recognise({ language, blocks }).mentions).toEqual([]);
    }
  });

  test('no blocks, and blocks of nothing', () => {
    expect(recognise({ language: 'en', blocks: [] })).toEqual({
      language: 'en',
      mentions: [],
      entities: [],
      demonyms: [],
      asides: [],
      roles: [],
    });
    const blocks = ['', '   ', '\n', '\u200B', '...'].map(
      (each): Block => ({ role: 'paragraph', text: each }),
    );
    expect(recognise({ language: 'en', blocks }).mentions).toEqual([]);
  });
});

describe('recognise, on input made to hurt', () => {
  const LONG = 1_000_000;
  const INPUTS: readonly (readonly [string, () => string])[] = [
    ['one word of a million letters', () => 'a'.repeat(LONG)],
    ['one capital word without end', () => `K${'y'.repeat(LONG)}`],
    ['a million dots', () => '.'.repeat(LONG)],
    ['a million quotation marks', () => '"'.repeat(LONG)],
    ['initials without end', () => 'A.'.repeat(LONG / 2)],
    ['a compound without end', () => 'A-'.repeat(LONG / 2)],
    ['apostrophes without end', () => "A'a".repeat(LONG / 3)],
    ['combining marks on one letter', () => `A${'\u0301'.repeat(LONG)}`],
    ['soft hyphens between letters', () => 'A\u00AD'.repeat(LONG / 2)],
    ['lone surrogates', () => '\uD800'.repeat(LONG / 4)],
    ['links that never reach a name', () => 'Bank of the '.repeat(LONG / 12)],
    ['particles that never reach a name', () => 'de la '.repeat(LONG / 6)],
    ['a list of fields that never ends', () => 'Health, '.repeat(LONG / 8)],
    ['titles without a name', () => 'President of '.repeat(LONG / 13)],
    ['only capitals', () => 'KYIV MOSCOW LONDON '.repeat(LONG / 20)],
    ['an article of two megabytes', () => 'Mr Kuleba said so in Kyiv. '.repeat((2 * LONG) / 27)],
    ['many bearers of one surname', () => letters(20_000, (x) => `Q${x} Kuleba met Kuleba. `)],
    ['many acronyms', () => letters(20_000, (x) => `The ${x.toUpperCase()} said so. `)],
    ['many people', () => letters(20_000, (x) => `John ${x} said so, Mr ${x} added. `)],
  ];

  function letters(count: number, sentence: (name: string) => string): string {
    return Array.from({ length: count }, (_, i) => {
      const code = (at: number) => String.fromCharCode(97 + (Math.floor(i / 26 ** at) % 26));
      return sentence(`${code(0).toUpperCase()}${code(1)}${code(2)}${code(3)}`);
    }).join('');
  }

  test.each(INPUTS)(
    '%s: ends, with offsets in the text',
    (_, make) => {
      const doc: Document = { language: 'en', blocks: [{ role: 'paragraph', text: make() }] };
      const { mentions } = recognise(doc);
      const whole = doc.blocks[0]?.text ?? '';
      const wrong = mentions.filter(
        ({ start, end, text: said }) => whole.slice(start, end) !== said,
      );
      expect(wrong).toEqual([]);
    },
    120_000,
  );

  test('ten thousand repetitions of a name are one entity', () => {
    const blocks = [{ role: 'paragraph', text: 'Dmytro Kuleba. '.repeat(10_000) }] as const;
    const { mentions, entities } = recognise({ language: 'en', blocks });
    expect(mentions.length).toBe(10_000);
    expect(entities.length).toBe(1);
  }, 120_000);
});
