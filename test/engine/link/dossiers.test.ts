import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/engine/language/languageOf';
import { Dossiers, dossiersOf } from '../../../src/engine/link/dossiers';
import { stemsOf } from '../../../src/engine/link/stems';
import { lexiconOf, record } from './madeLexicon';

const language = languageOf('en');

describe('Dossiers', () => {
  const lexicon = lexiconOf(
    record('Q90', 'place', ['Paris'], { popularity: 9, coordinates: [48.9, 2.4] }),
    record('Q167646', 'person', ['Paris'], { descriptions: { en: 'prince of Troy' } }),
  );

  test('say what the lexicon does', () => {
    const dossiers = new Dossiers(lexicon, language);
    for (const index of [0, 1, 0]) {
      const { item, kind, coordinates, related } = lexicon.entity(index);
      expect(dossiers.of(index)).toMatchObject({
        ...{ entity: index, item, kind, coordinates, related },
        label: lexicon.label(index, 'en'),
        description: lexicon.description(index, 'en'),
      });
    }
    expect([dossiers.of(0).isTeam, dossiers.of(1).isTeam]).toEqual([false, false]);
    expect(dossiers.of(1).described).toEqual(stemsOf(language).in('prince troy'));
    expect(() => dossiers.of(2)).toThrow();
  });

  test('are the same once more, and stay right when there were too many to keep', () => {
    const many = lexiconOf(
      ...Array.from({ length: 18_000 }, (_, i) => record(`Q${i + 1}`, null, [`N${i + 1}`])),
    );
    const dossiers = new Dossiers(many, language);
    const first = dossiers.of(7);
    expect(dossiers.of(7)).toBe(first);
    for (let index = 0; index < many.size / 2; index++) dossiers.of(index);
    expect(dossiers.of(7)).toBe(first);
    for (let index = 8; index < many.size; index++) dossiers.of(index);
    expect(dossiers.of(7)).not.toBe(first);
    expect(dossiers.of(7).label).toBe(first.label);
  });

  test('are kept by lexicon and language', () => {
    expect(dossiersOf(lexicon, language)).toBe(dossiersOf(lexicon, language));
    expect(dossiersOf(lexicon, languageOf('de'))).not.toBe(dossiersOf(lexicon, language));
    expect(dossiersOf(lexiconOf(), language)).not.toBe(dossiersOf(lexicon, language));
  });
});
