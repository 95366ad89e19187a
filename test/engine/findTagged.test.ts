import { describe, expect, test } from 'vitest';
import { type Belief, NO_BELIEF } from '../../src/engine/crf/belief';
import { TYPES } from '../../src/engine/crf/labels';
import type { TaggedSpan, Tagger } from '../../src/engine/crf/tagger';
import { findTagged } from '../../src/engine/findTagged';
import { en } from '../../src/engine/language/en';
import { printed } from '../../src/engine/names';
import { sentencesOf } from '../../src/engine/sentences';
import { tokenise } from '../../src/engine/tokenise';
import { marked } from '../train/tinyCorpus';

/** A tagger that finds what it is told to. */
class Told implements Tagger {
  readonly #spans: readonly TaggedSpan[];

  constructor(spans: readonly TaggedSpan[]) {
    this.#spans = spans;
  }

  tag(): readonly TaggedSpan[] {
    return this.#spans;
  }

  beliefIn(): Belief {
    return NO_BELIEF;
  }
}

/** What is made of a text's marked names: `<PER President Tom Okafor>`. */
function found(source: string) {
  const { text, spans } = marked(source);
  const tokens = tokenise(text, en);
  const sentences = sentencesOf(tokens, { block: 0, role: 'paragraph' }, en);
  const tagged = spans.flatMap(([start, end, type]) => {
    const sentence = sentences.find((each) => each.start <= start && end <= each.end);
    if (sentence === undefined) return [];
    const from = tokens.findIndex((token) => token.start === start);
    const to = tokens.findIndex((token) => token.end === end) + 1;
    const types = TYPES.map((each) => (each === type ? 1 : 0));
    return [{ sentence, from, to, score: 0.9, types }];
  });
  return findTagged(sentences, new Told(tagged), en);
}

const namesOf = (source: string) =>
  found(source).names.map((name) => [name.title, printed(name), name.gender]);

describe('findTagged', () => {
  test.each([
    ['a title inside', 'On Monday <PER President Tom Okafor> left.', 'President', null],
    ['a title before', 'On Monday President <PER Tom Okafor> left.', 'President', null],
    ['a form of address', 'On Monday Ms <PER Tom Okafor> left.', 'Ms', 'f'],
    ['none', 'On Monday <PER Tom Okafor> left.', null, null],
  ])('%s', (_, source, title, gender) => {
    expect(namesOf(source)).toEqual([[title, 'Tom Okafor', gender]]);
  });

  test('nationalities are left out, and days kept apart', () => {
    const { names, asides } = found('On <MISC Monday> the <MISC French> left <LOC Lagos>.');
    expect(names.map((name) => printed(name))).toEqual(['Lagos']);
    expect(asides.map((aside) => printed(aside))).toEqual(['Monday']);
  });

  test('shares become votes for the kinds', () => {
    const { names } = found('<PER Okafor> of <ORG Norwind> left <LOC Lagos> and <MISC Ixar>.');
    expect(names.map(({ kinds }) => kinds)).toMatchObject([
      { person: 4, place: 0, organisation: 0 },
      { person: 0, place: 0, organisation: 4 },
      { person: 0, place: 4, organisation: 0 },
      { person: 0, place: 0, organisation: 0, event: 0, work: 0 },
    ]);
  });

  test('no sentences, no names', () => {
    expect(found('')).toEqual({ names: [], asides: [] });
  });
});
