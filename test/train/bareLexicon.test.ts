import { describe, expect, test } from 'vitest';
import { bareLexicon } from '../../src/train/bareLexicon';
import { lexiconOf, record } from '../engine/link/madeLexicon';

const full = lexiconOf(
  record('Q61', 'place', ['Washington'], {
    popularity: 90,
    coordinates: [38.9, -77],
    related: ['Q23'],
  }),
  record('Q1223', 'place', ['Washington', 'State'], {
    popularity: 80,
    descriptions: { en: 'state' },
  }),
  record('Q23', 'person', ['George Washington', 'Washington'], { popularity: 99, begin: '1732' }),
);

describe('bareLexicon', () => {
  const bare = bareLexicon(full);

  test('tells of an entity no more than an answer of Wikimedia does', () => {
    expect(bare.size).toBe(full.size);
    for (let index = 0; index < full.size; index++) {
      expect(bare.entity(index)).toEqual({
        ...{ item: full.entity(index).item, kind: null, popularity: 0, coordinates: null },
        ...{ begin: null, end: null, related: [] },
      });
      expect(bare.label(index, 'en')).toBe(full.label(index, 'en'));
      expect(bare.description(index, 'en')).toBe(full.description(index, 'en'));
      expect(bare.offices(index, 'en')).toEqual([]);
    }
  });

  test('the best known of that label is where the bare title leads; no alias is', () => {
    const priors = bare
      .find('Washington')
      .map(({ entity, prior }) => [bare.entity(entity).item, prior]);
    expect(Object.fromEntries(priors)).toEqual({ Q61: 0.7, Q1223: null, Q23: null });
    expect(bare.find('State').map(({ prior }) => prior)).toEqual([null]);
    expect(bare.find('Nowhere')).toEqual([]);
  });
});
