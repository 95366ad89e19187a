import { expect, it } from 'vitest';
import { panelRows, spreadOf } from './benchPanel';
import type { PanelSample } from './panelVisits';

const sample: PanelSample = {
  ...{ of: 'memory', name: 'Kyiv', first: 20, whole: 30, contentful: null, page: null },
  ...{ shift: null, moved: 0, longest: null },
};

it('takes the middle and the ninth of ten by nearest rank, whatever their order', () => {
  expect(spreadOf([])).toBeNull();
  expect(spreadOf([7])).toEqual({ median: 7, p90: 7 });
  expect(spreadOf([10, 1, 9, 2, 8, 3, 7, 4, 6, 5])).toEqual({ median: 5, p90: 9 });
});

it('sums up each case by itself, with the largest of what should be nothing', () => {
  const rows = panelRows(
    [
      sample,
      { ...sample, whole: 50, page: 40, shift: 0.01, moved: 2 },
      { ...sample, of: 'opens: list', contentful: 12 },
    ],
    { build: 'this', browser: 'chromium' },
  );
  expect(rows.map(({ of, clicks }) => [of, clicks])).toEqual([
    ['memory', 2],
    ['opens: list', 1],
  ]);
  const [memory, list] = rows;
  expect(memory).toMatchObject({ whole: { median: 30, p90: 50 }, shift: 0.01, moved: 2 });
  // Under 16 ms there is no entry: that counts as 16.
  expect(memory?.page).toEqual({ median: 16, p90: 40 });
  expect(memory?.contentful).toBeNull();
  expect(list).toMatchObject({ page: null, shift: null, contentful: { median: 12, p90: 12 } });
});
