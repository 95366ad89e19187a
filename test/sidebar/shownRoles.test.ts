import { describe, expect, it } from 'vitest';
import type { RoleAnswer } from '../../src/protocol/roles';
import { type ShownRoles, shownRoles, viewOfRole } from '../../src/sidebar/shownRoles';
import { initialState, type PanelState } from '../../src/sidebar/state';
import { answers, article } from './fixtures';
import { pageRoles, roleAnswers } from './roleWorld';

const stateWith = (roles: readonly RoleAnswer[]): PanelState => ({
  ...initialState,
  page: 'found',
  article: { ...article, roles: pageRoles },
  answers: { state: 'have', value: new Map(answers.map((one) => [one.entity, one])) },
  holders: { state: 'have', value: roles },
});
const shown = (roles: readonly RoleAnswer[]): ShownRoles => shownRoles(stateWith(roles));
const [prime, house, president, chancellor] = roleAnswers as [
  RoleAnswer,
  RoleAnswer,
  RoleAnswer,
  RoleAnswer,
];

describe('shownRoles', () => {
  it('notes the roles of somebody in the cast on that row, and makes no second one', () => {
    const { rows, notes } = shown([prime, house]);
    expect(rows).toEqual([]);
    expect([...notes]).toEqual([[2, ['prime minister', 'No 10']]]);
  });

  it('gives others a row, with the sentence, that leads to their card', () => {
    const { rows } = shown([president]);
    expect(rows).toMatchObject([
      {
        said: ['president'],
        possibly: false,
        unsaid: false,
        office: { text: 'President of the French Republic' },
      },
    ]);
    expect(rows[0] && viewOfRole(rows[0])).toEqual({
      type: 'item',
      item: 'Q3052772',
      label: { text: 'Emmanuel Macron', language: 'en' },
    });
    expect(rows[0]?.quotes[0]?.text).toContain('A second letter');
  });

  it('keeps doubt apart: a guess is a row, even of somebody in the cast', () => {
    const guess = { ...prime, ground: 'guess' } as const;
    const { rows, notes } = shown([guess]);
    expect(notes.size).toBe(0);
    expect(rows).toMatchObject([{ possibly: true, unsaid: true, row: { entity: 2 } }]);
    expect(rows[0] && viewOfRole(rows[0])).toEqual({ type: 'name', entity: 2 });
    expect(shown([{ ...prime, certain: false }]).rows).toMatchObject([{ possibly: true }]);
  });

  it('shows both on the day of a hand-over', () => {
    const both = { ...president, holders: [...president.holders, ...chancellor.holders] };
    expect(shown([both]).rows.map(({ handOver, holder }) => [handOver, holder.name.text])).toEqual([
      [true, 'Emmanuel Macron'],
      [true, 'Rishi Sunak'],
    ]);
  });

  it('finds a person whom the article names and nobody knows by the name alone', () => {
    const holders = [
      { item: null, entity: 10, name: { text: 'Marlow Petrescu-Hale', language: 'en' } },
    ];
    expect([...shown([{ ...prime, holders }]).notes]).toEqual([[10, ['prime minister']]]);
  });

  it('says nothing of roles without an answer, nor before there is one', () => {
    expect(shown([])).toEqual({ rows: [], notes: new Map() });
    expect(shownRoles({ ...stateWith(roleAnswers), holders: null }).rows).toEqual([]);
  });
});
