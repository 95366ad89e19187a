import { describe, expect, test } from 'vitest';
import type { Contender } from '../../../src/engine/link/contender';
import type { Referent } from '../../../src/engine/link/referent';
import { withoutTeams } from '../../../src/engine/link/withoutTeams';
import type { ItemId, Kind } from '../../../src/engine/types';

const contender = (item: ItemId, kind: Kind | null, description: string | null): Contender => ({
  ...{ item, kind, description, label: item, entity: null, popularity: null, prior: null },
  ...{ isLabel: true, spelling: 'same', known: 1, coordinates: null, begin: null, end: null },
  related: [],
});

const named = (kind: Kind | null): Referent => ({
  ...{ kind, score: 1, names: ['Burnley'], shorter: [], spans: [], sentences: [], titles: [] },
  ...{ gender: null, acting: [], demonym: false },
});

const TOWN = contender('Q1', 'place', 'town in Lancashire');
const CLUB = contender('Q2', 'organisation', 'football club of Burnley');
const items = (all: readonly Contender[]): readonly ItemId[] => all.map(({ item }) => item);
const isAsked = (): never => {
  throw new Error('The article was read for nothing.');
};

describe('withoutTeams', () => {
  test('a place that is no place of sport is no team', () => {
    expect(items(withoutTeams([CLUB, TOWN], named('place'), () => false))).toEqual(['Q1']);
    expect(items(withoutTeams([CLUB], named('place'), () => false))).toEqual([]);
  });

  test('in an article on sport it may be one', () => {
    expect(items(withoutTeams([CLUB, TOWN], named('place'), () => true))).toEqual(['Q2', 'Q1']);
  });

  test.each(['organisation', 'person', null] as const)('what is held to be %s stays', (kind) => {
    expect(items(withoutTeams([CLUB, TOWN], named(kind), isAsked))).toEqual(['Q2', 'Q1']);
  });

  test('an article is read only where there is a team', () => {
    expect(items(withoutTeams([TOWN], named('place'), isAsked))).toEqual(['Q1']);
  });

  test.each([
    'association football club in England',
    'men’s national football team',
    'Fußballverein aus Leverkusen',
    'deutsche Fußballnationalmannschaft',
    'футбольний клуб',
    'национальная сборная',
    'club de football français',
    'klub piłkarski',
    'نادي كرة قدم',
  ])('a team by what it is described as: %s', (description) => {
    const one = contender('Q3', 'organisation', description);
    expect(withoutTeams([one], named('place'), () => false)).toEqual([]);
  });

  test.each([
    ['a company', 'organisation', 'steamship company'],
    ['a place', 'place', 'town known for its football club'],
    ['a ship', 'organisation', 'steamboat'],
    ['nothing said of it', 'organisation', null],
  ] as const)('no team: %s', (_, kind, description) => {
    const one = contender('Q3', kind, description);
    expect(withoutTeams([one], named('place'), () => false)).toEqual([one]);
  });
});
