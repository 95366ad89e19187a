import { describe, expect, test } from 'vitest';
import { cardView } from '../../src/sidebar/cardView';
import { initialState, type PanelState } from '../../src/sidebar/state';
import type { Card, Fact, FactValue } from '../../src/wikidata/types';
import { KULEBA, KYIV, NOW } from './cards';
import { englishText } from './englishText';
import { answers, article } from './fixtures';
import { day } from './points';

const state = (on: string | null): PanelState => ({
  ...{ ...initialState, page: 'found' },
  article: { ...article, day: on },
  answers: { state: 'have', value: new Map(answers.map((one) => [one.entity, one])) },
});
const view = (card: Card, on: string | null = '2022-02-02') =>
  cardView(card, { state: state(on), now: NOW, text: englishText() });
const keys = (facts: readonly Fact[]): readonly string[] => facts.map(({ key }) => key);
const person = (item: `Q${number}`): FactValue => ({
  ...{ type: 'item', item, label: { text: item, language: 'en' }, during: null },
});

describe('what a card shows', () => {
  test('of a place: who leads it stands in the stamp, not among the facts', () => {
    const { heads, facts } = view(KYIV);
    expect(keys(heads)).toEqual(['mayor']);
    expect(keys(facts)).not.toContain('mayor');
  });

  test('of a film: its director is no head of it', () => {
    const film: Card = {
      ...{ ...KYIV, kind: 'work' },
      facts: [{ key: 'director', property: 'P57', values: [person('Q1')] }],
    };
    expect([view(film).heads, keys(view(film).facts)]).toEqual([[], ['director']]);
  });

  test('of a family: only whom the article names, too, after birth and death', () => {
    const kin: Card = {
      ...KULEBA,
      family: [{ key: 'spouse', property: 'P26', values: [person('Q526407'), person('Q5')] }],
    };
    expect(view(KULEBA).facts.some(({ key }) => key === 'spouse')).toBe(false);
    const { facts } = view(kin);
    expect(keys(facts).slice(0, 2)).toEqual(['born', 'spouse']);
    expect(facts[1]?.values).toHaveLength(1);
  });

  test('is ten lines at most, age and heads counted', () => {
    const many = Array.from({ length: 10 }, (_, i): Fact => {
      const key = ['capital', 'area', 'founded', 'website', 'height', 'length'][i % 6] ?? '';
      return { key, property: 'P36', values: [person(`Q${i + 1}`)] };
    });
    const place = { ...KYIV, facts: [...KYIV.facts, ...many] };
    expect(view(place).heads.length + view(place).facts.length).toBe(10);
    const somebody = { ...KULEBA, facts: [...KULEBA.facts, ...many] };
    expect(view(somebody).age).not.toBeNull();
    expect(view(somebody).facts).toHaveLength(9);
  });

  test('of somebody not yet born says so, and of a country that is older than its date does not', () => {
    expect(view(KULEBA, '1850-01-01').notYet).toBe('notBornYet');
    expect(view(KULEBA).notYet).toBeNull();
    const founded: Fact = {
      ...{ key: 'founded', property: 'P571' },
      values: [{ type: 'time', time: day(1991, 8, 24), during: null }],
    };
    const country = { ...KYIV, facts: [founded] };
    expect(view(country, '1850-01-01').notYet).toBeNull();
    expect(view({ ...country, kind: 'organisation' }, '1850-01-01').notYet).toBe('notThereYet');
  });

  test('has a note for all that it shows, and for nothing else', () => {
    const source = {
      type: 'stated',
      by: null,
      url: 'https://a.example/',
      on: null,
      looked: false,
    } as const;
    const hidden: Card = {
      ...KULEBA,
      family: [{ key: 'spouse', property: 'P26', values: [{ ...person('Q5'), source }] }],
    };
    const addresses = view(hidden).notes.list.map((note) => note.source?.url ?? null);
    expect(addresses).toEqual([
      'https://www.rada.gov.ua/',
      'https://www.kmu.gov.ua/en/team',
      null,
      null,
    ]);
  });
});
