/** Terms of 15,506 real office holders, judged against a plain comparison of their dates. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { holdsOn, statementsOf, type Term, termOf } from '../../src/wikidata/statements';
import { dayNumber } from '../../src/wikidata/time';
import type { Holds } from '../../src/wikidata/types';
import { item, office, time } from './raw';
import { sharedData } from './sharedData';

interface Post {
  readonly start: string;
  readonly end: string;
}

const path = sharedData('people/office-holders.jsonl');
const TODAY = dayNumber('2022-12-31') ?? 0;
const DAYS = ['2000-01-01', '2014-02-22', '2022-02-02'];
const WHOLE = /^\d{4}-\d\d-\d\d$/;

const postsOf = (file: string): readonly Post[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => (JSON.parse(line) as { pos: readonly Post[] }).pos)
    .filter(({ start, end }) => WHOLE.test(start) && (end === '' || WHOLE.test(end)));

const termOfPost = ({ start, end }: Post): Term => {
  const dates = { from: time(start), ...(end === '' ? {} : { until: time(end) }) };
  const [statement] = statementsOf(item({ P39: [office('Q1', dates)] }), 'P39');
  if (statement === undefined) throw new Error('bad test');
  return termOf(statement, { today: TODAY, end: null });
};

/** Whole dates of our era sort as text. */
const expected = ({ start, end }: Post, day: string): Holds => {
  if (end !== '' && end < start) return day < end || day > start ? 'no' : 'maybe';
  if (day < start || (end !== '' && day > end)) return 'no';
  return end === '' ? 'open' : 'yes';
};

describe.skipIf(path === null)('terms of real office holders', () => {
  const posts = path === null ? [] : postsOf(path);
  const terms = posts.map((post) => ({ post, term: termOfPost(post) }));

  it.each(DAYS)(
    'hold on %s as their dates say',
    (day) => {
      expect(posts.length).toBeGreaterThan(10_000);
      const answers = terms.map(({ post, term }) => ({
        post,
        answer: holdsOn(term, dayNumber(day) ?? 0),
      }));
      expect(answers.filter(({ post, answer }) => answer !== expected(post, day))).toEqual([]);
      const held = answers.filter(({ answer }) => answer === 'yes' || answer === 'open');
      expect(held.length).toBeGreaterThan(0);
    },
    120_000,
  );
});
