import { describe, expect, test } from 'vitest';
import { type Stamp, stampOf } from '../../src/sidebar/onDayLines';
import type { During, OnDay, Tenure } from '../../src/wikidata/types';
import { KULEBA, TRUSS } from './cards';
import { englishText } from './englishText';
import { day, month, year } from './points';

const text = englishText();

const office = (during: During, holds: Tenure['holds'] = 'yes'): Tenure => ({
  property: 'P39',
  item: 'Q1',
  label: { text: 'minister', language: 'en' },
  during,
  holds,
  ...{ acting: false, district: null, of: null, as: null },
});

const only = (tenure: Tenure, more: Partial<OnDay> = {}): OnDay =>
  // biome-ignore lint/suspicious/noThenProperty: a list, which nobody can await
  ({ day: '2022-02-02', then: [tenure], since: [], ended: null, ...more });

const wordsOf = (stamp: Stamp | null): readonly string[] =>
  (stamp?.since ?? []).map(({ words }) => words);

describe('the date stamp', () => {
  test('says what held that day, and when it ended', () => {
    const stamp = stampOf(KULEBA.onDay, 'person', text);
    expect(stamp?.offices.map(({ what }) => what.text)).toEqual([
      'Minister of Foreign Affairs of Ukraine',
    ]);
    expect(wordsOf(stamp)).toEqual(['left office on 5 September 2024']);
  });

  test('a later office is told instead of leaving the one before', () => {
    const since = wordsOf(stampOf(TRUSS.onDay, 'person', text)).map((s) =>
      s.replaceAll('\u2009', ' '),
    );
    expect(since).toEqual(['Prime Minister of the United Kingdom, 6 September – 25 October 2022']);
  });

  test('says of an office that it was abolished since', () => {
    const held = office({ from: day(2019, 7, 24), to: day(2020, 9, 2), ended: true });
    const line = (abolished?: ReturnType<typeof day>) =>
      stampOf(only(abolished ? { ...held, abolished } : held), 'person', text)?.offices[0];
    expect(line(day(2020, 9, 2))?.abolished).toBe('office abolished on 2 September 2020');
    expect(line(month(2020, 9))?.abolished).toBe('office abolished in September 2020');
    expect(line()?.abolished).toBeNull();
  });

  test('what is only possible is marked as such', () => {
    const [, second] = stampOf(TRUSS.onDay, 'person', text)?.offices ?? [];
    expect(second?.possibly).toBe(true);
  });

  test.each([
    [month(2024, 9), ['left office in September 2024']],
    [year(2024), ['left office in 2024']],
    // The year of the article itself: nobody knows whether that was before or after.
    [year(2022), []],
    [null, []],
  ])('an office that ended in %o: %s', (to, since) => {
    const stamp = stampOf(
      only(office({ from: year(2020), to, ended: to !== null })),
      'person',
      text,
    );
    expect(wordsOf(stamp)).toEqual(since);
  });

  test('a death is told, and a dissolution of what is no person', () => {
    const held = office({ from: year(2020), to: null, ended: false }, 'open');
    const ended = only(held, { ended: day(2023, 3, 5) });
    expect(wordsOf(stampOf(ended, 'person', text))).toEqual(['died on 5 March 2023']);
    expect(wordsOf(stampOf(ended, 'organisation', text))).toEqual(['dissolved on 5 March 2023']);
  });

  test('district, body, role and acting stand beside the dates, then and since', () => {
    const seat = {
      ...office({ from: year(2019), to: null, ended: false }, 'open'),
      ...{ acting: true, district: { text: 'Uxbridge', language: 'en' } },
      ...{ of: { text: 'the Commons', language: 'en' }, as: { text: 'deputy', language: 'en' } },
    };
    const stamp = stampOf(only(seat, { since: [seat] }), 'person', text);
    expect(stamp?.offices[0]?.details).toEqual(['acting', 'deputy', 'the Commons', 'Uxbridge']);
    expect(wordsOf(stamp)).toEqual([
      'minister (acting, deputy, the Commons, Uxbridge), since 2019',
    ]);
  });

  test('there is none where nothing is known of that day', () => {
    expect(stampOf(null, 'person', text)).toBeNull();
    // biome-ignore lint/suspicious/noThenProperty: a list, which nobody can await
    const empty: OnDay = { day: '2022-02-02', then: [], since: [], ended: null };
    expect(stampOf(empty, 'person', text)).toBeNull();
  });
});
