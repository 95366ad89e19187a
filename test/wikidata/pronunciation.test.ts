import { describe, expect, test } from 'vitest';
import type { ItemId } from '../../src/engine/types';
import type { Item, Statement, Value } from '../../src/wikidata/item';
import {
  draftPronunciation,
  labelPronunciation,
  languagesToName,
} from '../../src/wikidata/pronunciation';

const text = (words: string, language: string | null = null): Value => ({
  ...{ type: 'text', text: words, language },
});
const statement = (value: Value, language?: ItemId, preferred = false): Statement => ({
  value,
  preferred,
  qualifiers: language === undefined ? {} : { P407: [{ type: 'item', item: language }] },
});
const item = (statements: Item['statements']): Item => ({
  ...{ id: 'Q1', labels: {}, descriptions: {}, sitelinks: {}, modified: null },
  statements,
});

const [ENGLISH, GERMAN, NORWEGIAN, UKRAINIAN] = ['Q1860', 'Q188', 'Q9043', 'Q8798'] as const;
const ipaOf = (found: Item, reader: string) => draftPronunciation(found, reader)?.ipa ?? null;

const GERMANY = item({
  P37: [statement({ type: 'item', item: GERMAN })],
  P898: [
    statement(text('ˈtʏsklɑn'), NORWEGIAN),
    statement(text('ˈdʒɜːməni'), ENGLISH),
    statement(text('ˈdɔʏtʃlant'), GERMAN),
  ],
});

describe('the language of a pronunciation', () => {
  test('is the thing’s own, whoever reads', () => {
    for (const reader of ['en-GB', 'nb', 'fr'])
      expect(ipaOf(GERMANY, reader)).toEqual({ text: 'ˈdɔʏtʃlant', language: GERMAN });
  });

  test('is told by the name in that language, too', () => {
    const person = item({
      P1559: [statement(text('Дмитро Кулеба', 'uk'))],
      P898: [statement(text('x'), ENGLISH), statement(text('dmɪˈtrɔ'), UKRAINIAN)],
    });
    expect(ipaOf(person, 'en')?.text).toBe('dmɪˈtrɔ');
  });

  test('is the reader’s, else one not stated, where the own is not there', () => {
    const both = item({ P898: [statement(text('a')), statement(text('b'), ENGLISH)] });
    expect(ipaOf(both, 'en-US')).toEqual({ text: 'b', language: ENGLISH });
    expect(ipaOf(both, 'de')).toEqual({ text: 'a', language: null });
  });

  test('is no stranger’s', () => {
    const mali = item({ P898: [statement(text('ˈmɑːli'), NORWEGIAN)] });
    expect(draftPronunciation(mali, 'en')).toBeNull();
    expect(ipaOf(mali, 'no')).not.toBeNull();
  });

  test('a variant is its language: Brazil’s Portuguese in Brazil', () => {
    const brazil = item({
      P37: [statement({ type: 'item', item: 'Q5146' })],
      P898: [statement(text('bɾaˈziw'), 'Q750553')],
    });
    expect(ipaOf(brazil, 'en')?.text).toBe('bɾaˈziw');
  });
});

test('a respelling is no IPA, and a preferred statement goes before others', () => {
  const chicago = item({ P898: [statement(text('shi-KAH-goh')), statement(text('ʃɪˈkɑːɡoʊ'))] });
  expect(ipaOf(chicago, 'en')?.text).toBe('ʃɪˈkɑːɡoʊ');
  const ranked = item({
    P898: [statement(text('a'), ENGLISH), statement(text('b'), ENGLISH, true)],
  });
  expect(ipaOf(ranked, 'en')?.text).toBe('b');
});

test.each([['A|B.ogg'], ['no ending'], ['<b>.ogg'], [`${'a'.repeat(250)}.ogg`]])(
  '%s is no file to ask for',
  (file) => {
    expect(draftPronunciation(item({ P443: [statement(text(file))] }), 'en')).toBeNull();
  },
);

test('values that are no text say nothing', () => {
  const odd = item({ P898: [statement({ type: 'some' })], P443: [statement({ type: 'none' })] });
  expect(draftPronunciation(odd, 'en')).toBeNull();
});

test('languages are named where they have a name', () => {
  const draft = draftPronunciation(
    item({ P898: [statement(text('a'), ENGLISH)], P443: [statement(text('A.ogg'), ENGLISH)] }),
    'en',
  );
  expect(languagesToName(draft)).toEqual([ENGLISH, ENGLISH]);
  const english = { text: 'English', language: 'en' };
  expect(labelPronunciation(draft, () => english)).toEqual({
    ipa: { text: 'a', language: english },
    recording: { file: 'A.ogg', language: english },
  });
  expect(labelPronunciation(draft, () => null)?.ipa).toEqual({ text: 'a', language: null });
  expect(labelPronunciation(null, () => null)).toBeNull();
});
