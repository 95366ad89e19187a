/** What a card says of the day, its sources and its entry. */
import { describe, expect, test } from 'vitest';
import type { Card, FactValue } from '../../src/wikidata/types';
import { KULEBA, KYIV } from './cards';
import { fine } from './fakeGateway';
import { answers, article, VISIT } from './fixtures';
import {
  connected,
  domEvent,
  eachInADocument,
  found,
  settled,
  shown,
  withCard,
  words,
} from './panelInDom';
import { year } from './points';

eachInADocument();

describe('a card', () => {
  test('numbers what each fact rests on, and says so to whoever hears the number', async () => {
    const body = await shown(withCard(KULEBA), 1);
    const marks = [...body.querySelectorAll('.stamp .mark, .facts .mark')];
    const heard = marks.map((mark) => mark.getAttribute('aria-label'));
    expect(heard.slice(0, 3)).toEqual([
      'Source 1: rada.gov.ua, 5 March 2020',
      'Source 2: Government of Ukraine, read on 2 August 2021',
      'Source 3: copied from English Wikipedia',
    ]);
    expect(heard).toContain('Source 4: no source given');
    expect(words(body.querySelector('.sources ol'))).toBe(
      '1 rada.gov.ua, 5 March 20202 Government of Ukraine, read on 2 August 2021' +
        '3 copied from English Wikipedia4 no source given',
    );
    expect(body.querySelector('.sources a')?.getAttribute('href')).toBe('https://www.rada.gov.ua/');
  });

  test('leads from a number to its note', async () => {
    const body = await shown(withCard(KULEBA), 1);
    const note = found(body, '#source-2');
    const led: string[] = [];
    Object.assign(note, { focus: () => led.push('focus'), scrollIntoView: () => led.push('seen') });
    found(body, '.facts .mark').click();
    expect(led).toEqual(['focus', 'seen']);
  });

  test('has a map of its own for each place, which is drawn after the rest', async () => {
    const other = { ...KYIV, item: 'Q212' } as const;
    const { gateway, panel, body } = connected({
      ...{ names: fine(answers), cards: { Q1899: fine(KYIV), Q212: fine(other) } },
    });
    gateway.fromPage({ type: 'article', state: 'found', article });
    gateway.fromPage({ type: 'show', visit: VISIT, entity: 4 });
    await settled();
    const first = found(body, '.map-frame');
    const label = { text: 'Ukraine', language: 'en' };
    panel.dispatch({ type: 'open', view: { type: 'item', item: 'Q212', label } });
    await settled();
    expect(found(body, '.map-frame')).not.toBe(first);
  });

  test('says who led a place on the day', async () => {
    const body = await shown({ names: fine(answers), cards: { Q1899: fine(KYIV) } }, 4);
    expect(words(body.querySelector('.stamp'))).toMatch(
      /^On 2 February 2022Head of governmentVitali Klitschkosince 5 June 2014/,
    );
  });

  test('says once who held two offices at once, and doubts what has no dates', async () => {
    const holder = { type: 'item', item: 'Q5', label: { text: 'Ann', language: 'en' } } as const;
    const dated = { from: year(2016), to: null, ended: false };
    const head = (key: string, during: typeof dated | null) =>
      ({ key, property: 'P6', values: [{ ...holder, during }] }) as const;
    const card = (facts: Card['facts']) => withCard({ ...KYIV, facts });
    const both = await shown(card([head('head_of_state', dated), head('mayor', dated)]), 1);
    expect(words(found(both, '.stamp .office'))).toMatch(
      /^Head of state, Head of governmentAnnsince 2016/,
    );
    const undated = await shown(card([head('mayor', null)]), 1);
    expect(words(found(undated, '.stamp .possibly'))).toMatch(
      /possibly AnnWikidata gives no dates/,
    );
  });

  test('says below each office who came after, with a source, and leads to them', async () => {
    const person = (
      item: `Q${number}`,
      name: string,
      from: number,
      to: number | null,
    ): FactValue => ({
      ...({ type: 'item', item, label: { text: name, language: 'en' } } as const),
      during: { from: year(from), to: to === null ? null : year(to), ended: to !== null },
    });
    const government: Card['facts'][number] = {
      ...{ key: 'head_of_government', property: 'P6' },
      values: [person('Q5', 'Ann', 2019, 2022)],
      since: [person('Q6', 'Bob', 2023, 2024), person('Q7', 'Cid', 2024, null)],
    };
    const state: Card['facts'][number] = {
      ...{ key: 'head_of_state', property: 'P35' },
      values: [person('Q5', 'Ann', 2019, 2022)],
      since: [person('Q6', 'Bob', 2023, 2024)],
    };
    const body = await shown(withCard({ ...KYIV, facts: [state, government] }), 1);
    // The same holder of the day, but not the same afterwards: two offices.
    const [first, second] = [...body.querySelectorAll('.stamp .office')];
    expect(words(first ?? null)).toMatch(
      /^Head of stateAnn2019 – 2022\s1Since then: Bob, 2023 – 2024\s1$/,
    );
    expect([...(second?.querySelectorAll('li') ?? [])].map(words)).toEqual([
      expect.stringMatching(/^Bob, 2023 – 2024\s1$/),
      expect.stringMatching(/^Cid, since 2024\s1$/),
    ]);
    expect(body.querySelectorAll('.stamp .later .mark')).toHaveLength(3);
    found(body, '.stamp li button').click();
    await settled();
    expect(words(body.querySelector('h1'))).toBe('Bob');
  });

  test('says beside an office that it is no more', async () => {
    const [held] = KULEBA.onDay?.then ?? [];
    if (KULEBA.onDay === null || held === undefined) throw new Error('the card has no office');
    // biome-ignore lint/suspicious/noThenProperty: a list, which nobody can await
    const onDay = { ...KULEBA.onDay, then: [{ ...held, abolished: year(2025) }] };
    const body = await shown(withCard({ ...KULEBA, onDay }), 1);
    expect(words(found(body, '.stamp .office .span'))).toMatch(
      /^4 March 2020 – 5 September 2024\s1 · office abolished in 2025 · the article says/,
    );
  });

  test('says that the article has no day, and tells of the one that the reader sets', async () => {
    const body = await shown(withCard(KULEBA), 1, { ...article, day: null });
    expect(words(body.querySelector('.stamp'))).toMatch(/^Today, 23 November 2026/);
    expect(words(found(body, '.day-note'))).toBe(
      'The article states no date, so this is the present. Set its date',
    );
    found(body, '.day-note button').click();
    await settled();
    const field = found(body, 'input[type=date]');
    expect(field.getAttribute('aria-label')).toBe('Date of the article');
    Object.assign(field, { value: '2022-02-02' });
    field.dispatchEvent(domEvent('input'));
    await settled();
    found(body, 'form').dispatchEvent(domEvent('submit'));
    await settled();
    expect(words(body.querySelector('.stamp .when'))).toBe('On 2 February 2022');
    expect(words(body.querySelector('.day-note'))).toMatch(/^You set this day/);
  });

  test('keeps the place of a picture that does not come', async () => {
    const body = await shown(withCard(KULEBA), 1);
    found(body, 'figure img').dispatchEvent(domEvent('error'));
    await settled();
    expect(body.querySelector('figure')?.getAttribute('class')).toContain('broken');
  });

  test('leads to the entry’s history, and to a place to report an error', async () => {
    const body = await shown(withCard(KULEBA), 1);
    const links = [...body.querySelectorAll('.links .source a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      `https://www.wikidata.org/w/index.php?title=${KULEBA.item}&action=history`,
      `https://www.wikidata.org/w/index.php?title=Talk:${KULEBA.item}&action=edit&section=new`,
    ]);
  });

  test('puts the article’s word for somebody beside the office that it names', async () => {
    const body = await shown(withCard(KULEBA), 1);
    expect(words(found(body, '.stamp .office'))).toContain('the article says “foreign minister”');
  });

  test('puts it below the offices where it names none of them', async () => {
    const entities = article.entities.map((one) =>
      one.entity === 1 ? { ...one, title: 'spokesman' } : one,
    );
    const body = await shown(withCard(KULEBA), 1, { ...article, entities });
    expect(words(found(body, '.stamp .office'))).not.toContain('spokesman');
    expect(words(found(body, '.stamp .says'))).toBe('The article says “spokesman”.');
  });
});
