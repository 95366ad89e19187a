import { describe, expect, test } from 'vitest';
import { recognise } from '../../src/engine/recognise';
import { goldRecognition } from '../../src/train/goldRecognition';
import { documentOf } from '../engine/link/madeLexicon';

/** Gold spans stand in square brackets. */
function gold(marked: string) {
  let text = '';
  const spans: { block: number; start: number; end: number }[] = [];
  for (const [, plain = '', name] of marked.matchAll(/([^[]*)(?:\[([^\]]*)\])?/g)) {
    text += plain;
    if (name === undefined) continue;
    spans.push({ block: 0, start: text.length, end: text.length + name.length });
    text += name;
  }
  const document = documentOf(text);
  const { recognition, targets } = goldRecognition(document, spans, recognise(document));
  const names = targets.map((target) => {
    if (target === null) return null;
    if ('entity' in target) return recognition.entities[target.entity]?.name ?? null;
    return `~${recognition.demonyms[target.demonym]?.country}`;
  });
  return { recognition, targets, names };
}

describe('goldRecognition', () => {
  test.each<[string, readonly (string | null)[]]>([
    [
      '[Liz Truss] left. [Truss] met [Dmytro Kuleba] in [Kyiv].',
      ['Liz Truss', 'Liz Truss', 'Dmytro Kuleba', 'Kyiv'],
    ],
    ['Nothing is labelled, not even Kyiv.', []],
    ['The [French] side met [Ukrainian] officials in [France].', ['~France', '~Ukraine', 'France']],
    [
      '[Liz Truss] said that [she] would leave [her] post.',
      ['Liz Truss', 'Liz Truss', 'Liz Truss'],
    ],
    [
      '[Liz Truss] met [Tom Okafor]. [She] smiled, and [he] too.',
      ['Liz Truss', 'Tom Okafor', 'Liz Truss', 'Tom Okafor'],
    ],
    ['[He] came to [Kyiv].', [null, 'Kyiv']],
    ['[] and [Kyiv]', [null, 'Kyiv']],
  ])('%s', (marked, expected) => {
    expect(gold(marked).names).toEqual(expected);
  });

  test('a title inside a label is cut off and kept as evidence', () => {
    const { recognition, names } = gold('They met [President Emmanuel Macron] in [Kyiv].');
    expect(names).toEqual(['Emmanuel Macron', 'Kyiv']);
    expect(recognition.mentions[0]).toMatchObject({ title: 'President', kind: 'person' });
  });

  test('only what is labelled is there, each span in one place', () => {
    const { recognition, targets } = gold('[Kyiv] heard Liz Truss speak of [Kyiv] and [NATO].');
    expect(recognition.entities.map(({ name }) => name)).toEqual(['Kyiv', 'NATO']);
    expect(targets).toEqual([{ entity: 0 }, { entity: 0 }, { entity: 1 }]);
  });

  test('lone surrogates and emoji before a name', () => {
    expect(gold('😀 \uD800 [Liz Truss] left').names).toEqual(['Liz Truss']);
  });
});
