import { describe, expect, test } from 'vitest';
import type { Belief } from '../../src/engine/crf/belief';
import type { TaggedSpan, Tagger } from '../../src/engine/crf/tagger';
import { KnownNames } from '../../src/engine/knownNames';
import { de } from '../../src/engine/language/de';
import type { Language } from '../../src/engine/language/descriptor';
import { en } from '../../src/engine/language/en';
import { mergeNames } from '../../src/engine/mergeNames';
import { type Name, printed } from '../../src/engine/names';
import { sentencesOf } from '../../src/engine/sentences';
import { tokenise } from '../../src/engine/tokenise';
import { winner } from '../../src/engine/votes';
import { votesFor } from '../../src/engine/votesFor';
import { marked } from '../train/tinyCorpus';
import { lexiconOf, record } from './link/madeLexicon';

/** A tagger that believes this much in every name, and holds it to be of these types. */
class Believing implements Tagger {
  readonly #share: number;
  readonly #types: readonly number[];

  constructor(share: number, types: readonly number[] = [0.25, 0.25, 0.25, 0.25]) {
    this.#share = share;
    this.#types = types;
  }

  tag(): readonly TaggedSpan[] {
    return [];
  }

  beliefIn(): Belief {
    return { share: this.#share, types: this.#types };
  }
}

interface Given {
  readonly share?: number;
  readonly types?: readonly number[];
  readonly score?: number;
  readonly known?: KnownNames | null;
}

/** What is left of `<TAGGED …>` and `<RULED …>` names, the rules' with a score. */
const merged = (source: string, language: Language, given: Given): readonly string[] =>
  mergedNames(source, language, given).map(printed);

function mergedNames(
  source: string,
  language: Language,
  { share = 0, types, score = 0.5, known = null }: Given,
): readonly Name[] {
  const { text, spans } = marked(source);
  const tokens = tokenise(text, language);
  const [sentence] = sentencesOf(tokens, { block: 0, role: 'paragraph' }, language);
  if (sentence === undefined) return [];
  const names = spans.map(([start, end, type]): Name & { readonly type: string } => ({
    ...{ sentence, score, title: null, gender: null, titled: false, type },
    from: tokens.findIndex((token) => token.start === start),
    to: tokens.findIndex((token) => token.end === end) + 1,
  }));
  const of = (wanted: string) => names.filter(({ type }) => type === wanted);
  const found = { tagged: of('TAGGED'), ruled: of('RULED') };
  return mergeNames(found, new Believing(share, types), { language, known });
}

const ENGLISH = 'In <TAGGED Lagos> they met <RULED Tom Okafor> again.';
const GERMAN = 'In <TAGGED Lagos> trafen sie <RULED Tom Okafor> wieder.';

describe('a name that the rules alone find', () => {
  test.each([
    ['English: the rules are sure', ENGLISH, en, { share: 0.05, score: 0.95 }, true],
    [
      'English: the rules are sure, the model denies it',
      ENGLISH,
      en,
      { share: 0.04, score: 0.95 },
      false,
    ],
    ['English: neither is', ENGLISH, en, { share: 0.3, score: 0.6 }, false],
    ['English: the model half believes it', ENGLISH, en, { share: 0.4, score: 0.6 }, true],
    ['German: rules are never sure', GERMAN, de, { share: 0.2, score: 0.97 }, false],
    ['German: the model believes it a little', GERMAN, de, { share: 0.3, score: 0.6 }, true],
  ] as const)('%s', (_, source, language, given, comes) => {
    const names = comes ? ['Lagos', 'Tom Okafor'] : ['Lagos'];
    expect(merged(source, language, given)).toEqual(names);
  });
});

test('a name that the model denies comes where it stands elsewhere, too', () => {
  const twice = 'In <TAGGED Okafor> they met <RULED Okafor> again.';
  expect(merged(twice, en, { share: 0, score: 0.95 })).toEqual(['Okafor', 'Okafor']);
  expect(merged(twice, en, { share: 0, score: 0.6 })).toEqual(['Okafor']);
});

describe('the kind of a name that the rules alone find', () => {
  const ORGANISATION = { share: 0.5, score: 0.95, types: [0.1, 0, 0.9, 0] };
  const kindOf = (source: string, language: Language, given: Given = ORGANISATION) => {
    const [name] = mergedNames(source, language, given);
    return name === undefined ? null : winner(votesFor(name, language)).kind;
  };

  test('is what the model holds it to be', () => {
    expect(kindOf('It said in a <RULED Telegraf> post.', en)).toBe('organisation');
    expect(
      kindOf('It said in a <RULED Telegraf> post.', en, { ...ORGANISATION, types: [1, 0, 0, 0] }),
    ).toBe('person');
  });

  test('is none where the model holds it to be none', () => {
    const work = { ...ORGANISATION, types: [0.2, 0.1, 0.1, 0.6] };
    expect(kindOf('They drank <RULED Curcumin> daily.', en, work)).toBe(null);
  });

  test('is that of a head word or a form of address all the same', () => {
    const place = { ...ORGANISATION, types: [0, 0.9, 0, 0.1] };
    expect(kindOf('They met <RULED Maria Okafor>, 52, in town.', en, place)).toBe('person');
  });

  test('is that of the rules where nouns have capitals', () => {
    const place = { ...ORGANISATION, types: [0, 1, 0, 0] };
    expect(kindOf('Dort traf sie <RULED Maria Okafor> wieder.', de, place)).toBe('person');
  });
});

describe('a name that a lexicon has', () => {
  const lexicon = lexiconOf(record('Q1', 'organisation', ['Odvik']), record('Q2', null, ['OV']));
  test.each([
    ['comes where the model nearly denies it', 'At <RULED Odvik> they left.', 0.05, 0.6, ['Odvik']],
    ['does not come where the model denies it', 'At <RULED Odvik> they left.', 0.01, 0.6, []],
    ['does not come for its capital alone', 'At <RULED Odvik> they left.', 0.05, 0.5, []],
    [
      'is not found in a longer word',
      'The <RULED OV>.5 strain and <RULED OV>-positive.',
      0.3,
      0.85,
      [],
    ],
  ] as const)('%s', (_, source, share, score, names) => {
    const { text } = marked(source);
    const known = new KnownNames(lexicon, [{ role: 'paragraph', text }]);
    expect(merged(source, en, { share, score, known })).toEqual(names);
  });
});

test('words in capitals that begin sentences elsewhere count as sure in English', () => {
  expect(merged('The <RULED WHO> said so.', en, { share: 0.05, score: 0.5 })).toEqual(['WHO']);
});
