import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleState } from '../../src/protocol/panelPort';
import { isOnEarth, placesOf } from '../../src/sidebar/placesOf';
import { initialState, type PanelState } from '../../src/sidebar/state';
import { KYIV } from './cards';
import { article, linked } from './fixtures';
import { placesArticle } from './places';

const stateOf = (of: ArticleState): PanelState => ({ ...initialState, page: 'found', article: of });

describe('placesOf', () => {
  test('lists places only, in the order of their first mention, however often each is named', () => {
    const [first, second, ...others] = placesArticle.entities;
    if (first === undefined || second === undefined) throw new Error('no places');
    const often = { ...placesArticle, entities: [first, { ...second, count: 9 }, ...others] };
    expect(placesOf(stateOf(often)).map(({ row }) => row.entity)).toEqual(
      often.entities.map(({ entity }) => entity),
    );
    const kinds = placesOf(stateOf(linked)).map(({ row }) => row.kind);
    expect(new Set(kinds)).toEqual(new Set(['place']));
  });

  test('says which are not sure, and where each lies as the pack has it', () => {
    const places = placesOf(stateOf(placesArticle));
    expect(places.filter(({ sure }) => !sure).map(({ row }) => row.name)).toEqual(['Georgia']);
    expect(places.find(({ item }) => item === 'Q1899')?.at).toEqual([50.45, 30.523]);
    expect(places.find(({ item }) => item === 'Q7835')?.at).toBeNull();
  });

  test('believes the card before the pack, and neither where it is no point of the Earth', () => {
    const at = (coordinates: (typeof KYIV)['coordinates']) => {
      const card = { state: 'have', value: { ...KYIV, coordinates } } as const;
      const state = { ...stateOf(placesArticle), cards: new Map([['Q1899', card]] as const) };
      return placesOf(state).find(({ item }) => item === 'Q1899')?.at;
    };
    expect(at([50.4, 30.5])).toEqual([50.4, 30.5]);
    expect(at(null)).toEqual([50.45, 30.523]);
    expect(at([0, 0])).toEqual([50.45, 30.523]);
    expect(at([95, 30])).toEqual([50.45, 30.523]);
  });

  test('takes what came with the roles of the day where the pack knows nothing', () => {
    const located = new Map([['Q7835', [45.31, 36.51]]] as const);
    const places = placesOf({ ...stateOf(placesArticle), located });
    expect(places.find(({ item }) => item === 'Q7835')?.at).toEqual([45.31, 36.51]);
  });

  test('has nothing for names that nothing is known of', () => {
    expect(placesOf(stateOf(article))).toEqual([]);
  });
});

describe('isOnEarth', () => {
  test('takes every degree that there is', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -90, max: 90, noNaN: true }).filter((degrees) => degrees !== 0),
        fc.double({ min: -180, max: 180, noNaN: true }),
        (latitude, longitude) => {
          expect(isOnEarth([latitude, longitude])).toBe(true);
        },
      ),
    );
  });

  test.each([
    [0, 0],
    [91, 0],
    [12, 181],
    [Number.NaN, 3],
    [Number.POSITIVE_INFINITY, 0],
  ])('refuses %d, %d', (latitude, longitude) => {
    expect(isOnEarth([latitude, longitude])).toBe(false);
  });
});
