import { describe, expect, test } from 'vitest';
import { castGroups, rankOf } from '../../src/sidebar/castGroups';
import { initialState, type PanelState } from '../../src/sidebar/state';
import { answers, article, entity, GEORGIAS, ROLES } from './fixtures';

const listed: PanelState = { ...initialState, page: 'found', article };
const resolved: PanelState = {
  ...listed,
  answers: { state: 'have', value: new Map(answers.map((one) => [one.entity, one])) },
};
const outline = (state: PanelState, filter?: string): Record<string, string[]> =>
  Object.fromEntries(
    castGroups(state, filter).map(({ key, rows }) => [key, rows.map(({ name }) => name)]),
  );

describe('the cast', () => {
  test('lists names by kind, most important first, doubtful and unknown ones last', () => {
    expect(outline(resolved)).toEqual({
      person: ['Liz Truss', 'Dmytro Kuleba', 'Boris Johnson', 'Vladimir Putin', 'Alan Johnson'],
      place: ['Kyiv', 'Moscow'],
      organisation: ['Nato', 'Downing Street'],
      event: ['Munich Security Conference'],
      unsure: ['Johnson', 'Georgia'],
      unknown: ['Marlow Petrescu-Hale'],
    });
  });

  test('puts what the headline names before what is named more often', () => {
    const entities = article.entities.map((one) =>
      one.name === 'Vladimir Putin' ? { ...one, headline: true, count: 3 } : one,
    );
    const people = outline({ ...resolved, article: { ...article, entities } }).person;
    expect(people?.slice(0, 2)).toEqual(['Vladimir Putin', 'Liz Truss']);
  });

  test('gives a name without an entry the article’s own sentence', () => {
    const rows = castGroups(resolved).flatMap((group) => group.rows);
    const quoted = rows.filter(({ quote }) => quote !== null);
    expect(quoted.map(({ name }) => name)).toEqual(['Marlow Petrescu-Hale']);
    expect(quoted[0]?.quote?.text).toMatch(/^Marlow Petrescu-Hale, a shopkeeper/);
  });

  test('is there before anything was looked up, with the article’s own words', () => {
    const [people] = castGroups(listed);
    expect(people?.rows[0]).toMatchObject({ line: 'foreign secretary', lineSource: 'article' });
    expect(outline(listed)).not.toHaveProperty('unknown');
  });

  test('a name without a page for which the search found something is doubtful', () => {
    const hits = GEORGIAS.slice(0, 1);
    const searched = { ...resolved, choices: new Map([[10, { state: 'have', value: hits }]]) };
    const { unsure, unknown } = outline(searched as PanelState);
    expect(unsure).toContain('Marlow Petrescu-Hale');
    expect(unknown).toBeUndefined();
  });

  test('two names of one item share a row: the more frequent name, both counts', () => {
    const twice: PanelState = {
      ...resolved,
      article: {
        ...article,
        entities: [...article.entities, entity({ entity: 13, name: 'Kiev', kind: 'place' })],
      },
      places: new Map([[13, { mention: 1, of: 3 }]]),
      answers: {
        state: 'have',
        value: new Map(
          [...answers, ...answers.filter((one) => one.entity === 4)].map((one, index) =>
            index < answers.length ? [one.entity, one] : [13, { ...one, entity: 13 }],
          ),
        ),
      },
    };
    const rows = castGroups(twice).flatMap((group) => group.rows);
    expect(rows.filter(({ item }) => item === 'Q1899')).toMatchObject([
      { name: 'Kyiv', otherNames: ['Kiev'], also: [13], count: 3, place: { mention: 1, of: 3 } },
    ]);
    expect(rankOf(twice, 13)).toEqual(rankOf(twice, 4));
    expect(outline(twice, 'kiev')).toEqual({ place: ['Kyiv'] });
  });

  test('what the reader chose is no longer doubtful', () => {
    const [georgia] = GEORGIAS;
    if (georgia === undefined) throw new Error('no fixture');
    const said = new Map([[9, { what: 'item', choice: georgia } as const]]);
    const chosen = { ...resolved, said };
    expect(outline(chosen).place).toContain('Georgia');
  });

  test('an ambiguous name says whom it may mean', () => {
    const unsure = castGroups(resolved).find(({ key }) => key === 'unsure');
    expect(unsure?.rows[0]?.maybe).toEqual(['Boris Johnson', 'Alan Johnson']);
  });
});

describe('the filter', () => {
  const accented = entity({ entity: 0, name: 'Recep Tayyip Erdoğan', forms: ['Erdoğan'] });
  const state = { ...listed, article: { ...article, entities: [accented] } };

  test.each(['erdogan', 'ERDO', '  recep ', 'Erdoğan'])(
    'finds %s without accents or case',
    (words) => {
      expect(outline(state, words)).toEqual({ person: ['Recep Tayyip Erdoğan'] });
    },
  );

  test('finds by what is said of a name', () => {
    expect(outline(resolved, 'capital').place).toEqual(['Kyiv', 'Moscow']);
  });

  test('finds by what somebody was on the day', () => {
    const roles = { state: 'have', value: new Map([['Q7747', ROLES[3] ?? null]]) };
    const state = { ...resolved, roles } as PanelState;
    expect(outline(state, 'president of russia')).toEqual({ person: ['Vladimir Putin'] });
  });

  test('may find nothing', () => {
    expect(castGroups(resolved, 'xyz')).toEqual([]);
  });
});

test('a name’s rank is its place in the list as shown', () => {
  expect(rankOf(resolved, 1)).toEqual({ at: 2, of: 13 });
  expect(rankOf(resolved, 99)).toBeNull();
});
