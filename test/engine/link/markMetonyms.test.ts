import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/engine/language/languageOf';
import { markMetonyms } from '../../../src/engine/link/markMetonyms';
import { recognise } from '../../../src/engine/recognise';
import type { Kind } from '../../../src/engine/types';
import { documentOf } from './madeLexicon';

/** The marked mentions of a text, had all its names an item and a kind. */
function marked(text: string, kind: Kind | null, options: { item?: null; places?: boolean } = {}) {
  const document = documentOf(text);
  const found = recognise(document);
  const entities = found.entities.map((entity) => ({
    ...entity,
    ...{ kind, item: options.item === null ? null : ('Q1' as const) },
  }));
  const places = new Set(options.places ? entities.keys() : []);
  const { speech } = languageOf('en');
  const { mentions } = markMetonyms(document, { ...found, entities }, { speech, places });
  return mentions.filter(({ metonym }) => metonym).map((mention) => mention.text);
}

describe('markMetonyms', () => {
  test.each<[string, readonly string[]]>([
    ['Washington said no.', ['Washington']],
    ['In Washington it rained, and Washington flatly denied it.', ['Washington']],
    ['Kyiv told Moscow that it would wait.', ['Kyiv']],
    ['He is from Washington. Said who?', []],
    ['Washington, said the mayor, is cold.', []],
    ['He left Washington', []],
  ])('%s', (text, expected) => {
    expect(marked(text, 'place')).toEqual(expected);
  });

  test('who is no place speaks for himself', () => {
    expect(marked('Washington said no.', 'person')).toEqual([]);
    expect(marked('Washington said no.', null)).toEqual([]);
  });

  test('a place by its item, though it reads like an organisation', () => {
    expect(marked('The Kremlin said no.', 'organisation')).toEqual([]);
    expect(marked('The Kremlin said no.', 'organisation', { places: true })).toEqual(['Kremlin']);
  });

  test('what is not linked is not marked', () => {
    expect(marked('Washington said no.', 'place', { item: null, places: true })).toEqual([]);
  });
});
