import { describe, expect, test } from 'vitest';
import type { GoldDocument } from '../engine/scoreSpans';
import { NAMES_BY_REGION } from './namesByRegion';
import { recallOf, shareOf } from './regionRecall';
import { regionOf } from './regions';

test.each([
  ['af_one_10.txt.tsv', 'Africa'],
  ['nm_4.txt.tsv', 'Africa'],
  ['eg_daily_1.txt', 'Middle East'],
  ['cosrica_paper_2', 'Latin America'],
  ['canada_north_3', 'North America'],
  ['AUS_paper_3', 'Oceania'],
  ['in_article_paper_3', 'Asia'],
  ['pl_paper_1', 'Europe'],
  ['atlantis_paper_1', null],
  ['n01001', null],
  [12, null],
] as const)('%s comes from %s', (id, region) => {
  expect(regionOf(id)).toBe(region);
});

test('recall counts exact spans of whatever type', () => {
  const spans = [
    [0, 5, 'PER'],
    [6, 9, 'PER'],
    [10, 14, 'LOC'],
  ] as const;
  const document: GoldDocument = { id: 'af_1', text: '', spans };
  const find = () => [
    { start: 0, end: 5, type: 'ORG' as const },
    { start: 6, end: 8, type: 'PER' as const },
    { start: 10, end: 14, type: null },
  ];
  const { recall, documents } = recallOf('Africa', [document, document], find);
  expect(documents).toBe(2);
  expect(recall.PER).toEqual({ gold: 4, found: 2 });
  expect(recall.LOC).toEqual({ gold: 2, found: 2 });
  expect(shareOf(recall.all)).toBeCloseTo(2 / 3);
  expect(shareOf(recall.ORG)).toBeNull();
});

describe.each([...NAMES_BY_REGION])('the names of %s', (_, names) => {
  test('are as many as of every region, each once, with a short form out of the full one', () => {
    expect(names).toHaveLength(26);
    expect(new Set(names.map(({ full }) => full)).size).toBe(26);
    for (const { full, short } of names) {
      expect(full).toMatch(/^\S+( \S+)+$/);
      expect(full.split(' ').length).toBeGreaterThan(short.split(' ').length);
      expect(full).toContain(short);
    }
  });
});
