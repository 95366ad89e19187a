import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/engine/language/languageOf';
import { referentsOf } from '../../../src/engine/link/referentsOf';
import { recognise } from '../../../src/engine/recognise';
import { documentOf } from './madeLexicon';

const referents = (texts: readonly string[] | string) => {
  const document = documentOf(texts);
  const recognition = recognise(document);
  return { recognition, ...referentsOf(document, recognition, languageOf('en')) };
};

describe('referentsOf', () => {
  test('one for each entity, in order, and one for each country of demonyms behind them', () => {
    const {
      recognition,
      referents: all,
      demonyms,
    } = referents([
      'French President Emmanuel Macron flew to Kyiv.',
      'The Frenchman met Basque officials, and French ministers met Liz Truss.',
    ]);
    expect(all.slice(0, recognition.entities.length).map(({ names }) => names[0])).toEqual(
      recognition.entities.map(({ name }) => name),
    );
    expect(demonyms.map((index) => all[index]?.demonym)).toEqual(demonyms.map(() => true));
    const texts = recognition.demonyms.map(({ text }) => text);
    expect(texts).toEqual(['French', 'Frenchman', 'Basque', 'French']);
    expect(demonyms[0]).toBe(demonyms[1]);
    expect(demonyms[0]).toBe(demonyms[3]);
    expect(demonyms[2]).not.toBe(demonyms[0]);
    const french = all[demonyms[0] ?? -1];
    expect(french?.names).toEqual(['French', 'Frenchman', 'France']);
    expect(french).toMatchObject({ kind: 'place', shorter: [], titles: [], gender: null });
    expect(all).toHaveLength(recognition.entities.length + 2);
  });

  test('what the document says of a person', () => {
    const { recognition, referents: all } = referents(
      'Foreign Secretary Liz Truss left. Ms Truss spoke in Kyiv.',
    );
    const truss = all[recognition.entities.findIndex(({ name }) => name === 'Liz Truss')];
    expect(truss).toMatchObject({
      ...{ kind: 'person', gender: 'f', demonym: false },
      ...{ names: ['Liz Truss'], shorter: ['Truss'], titles: ['Foreign Secretary', 'Ms'] },
    });
    expect(truss?.spans).toHaveLength(2);
    expect(truss?.sentences).toHaveLength(2);
  });

  test('a bare name that two persons may bear proposes nothing', () => {
    const { recognition, referents: all } = referents([
      'Anna Weber met Paul Weber in Bonn.',
      'Nothing else came of the meeting. Weber left.',
    ]);
    const open = recognition.entities.findIndex(({ maybe }) => maybe.length > 0);
    expect(open).toBeGreaterThanOrEqual(0);
    expect(all[open]).toMatchObject({ names: [], shorter: [] });
  });

  test('of a name in every line the first dozen are looked at', () => {
    const { recognition, referents: all } = referents(
      Array.from({ length: 40 }, () => 'He waits in Kyiv.'),
    );
    expect(recognition.entities).toHaveLength(1);
    expect(all[0]?.spans).toHaveLength(12);
    expect(all[0]?.sentences).toHaveLength(12);
  });

  test('an empty document has none', () => {
    expect(referents([]).referents).toEqual([]);
    expect(referents('').demonyms).toEqual([]);
  });
});
