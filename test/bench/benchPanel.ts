/** From a click on a name to the paint of its card, in real browsers. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BrowserName, browsersAvailable } from '../sandbox/launch';
import { CASES, type PanelCase, type PanelSample, visitArticle } from './panelVisits';
import { UsageError } from './runTool';
import { table } from './table';

/** The middle of some times, and what nine of ten keep within. Milliseconds. */
export interface Spread {
  readonly median: number;
  readonly p90: number;
}

/** All clicks of one case in one browser with one build. */
export interface PanelRow {
  readonly build: string;
  readonly browser: BrowserName;
  readonly of: PanelCase;
  readonly clicks: number;
  readonly first: Spread;
  readonly whole: Spread;
  /** Null: not of this case. */
  readonly contentful: Spread | null;
  /** Clicks under 16 ms, of which browsers keep no entry, count as 16. */
  readonly page: Spread | null;
  /** The largest of any click; null: the browser keeps no account. */
  readonly shift: number | null;
  readonly moved: number;
  readonly longest: number | null;
}

export interface PanelOptions {
  /** How often each browser is started. */
  readonly lives: number;
  /** Another `dist`, measured in turn with this one; or none. */
  readonly against: string | undefined;
}

/** Visits after the first in each life of a browser. */
const VISITS = 3;
/** What events under it have no entry for. Milliseconds. */
const LEAST_EVENT = 16;

/** The value at a share of the way through: the nearest rank. Null where there is none. */
export const spreadOf = (values: readonly number[]): Spread | null => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
  return sorted.length === 0 ? null : { median: at(0.5), p90: at(0.9) };
};

const most = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.max(...known);
};

const NONE: Spread = { median: Number.NaN, p90: Number.NaN };

/** Sums up the samples of one browser with one build, a row for each case that occurred. */
export const panelRows = (
  samples: readonly PanelSample[],
  about: Pick<PanelRow, 'build' | 'browser'>,
): readonly PanelRow[] =>
  CASES.flatMap((of) => {
    const all = samples.filter((sample) => sample.of === of);
    if (all.length === 0) return [];
    return {
      ...{ ...about, of, clicks: all.length },
      first: spreadOf(all.map(({ first }) => first)) ?? NONE,
      whole: spreadOf(all.map(({ whole }) => whole)) ?? NONE,
      contentful: spreadOf(all.flatMap(({ contentful }) => contentful ?? [])),
      page: of === 'opens: list' ? null : spreadOf(all.map(({ page }) => page ?? LEAST_EVENT)),
      shift: most(all.map(({ shift }) => shift)),
      moved: Math.max(...all.map(({ moved }) => moved)),
      longest: most(all.map(({ longest }) => longest)),
    };
  });

/** Median and ninth decile as a table shows them. */
export const times = (spread: Spread | null): string =>
  spread === null ? '–' : `${spread.median.toFixed(0)} / ${spread.p90.toFixed(0)}`;

const cellsOf = (row: PanelRow): readonly string[] => [
  ...[row.browser, row.build, row.of, String(row.clicks)],
  ...[row.first, row.whole, row.contentful, row.page].map(times),
  ...[row.shift?.toFixed(4) ?? '–', String(row.moved), row.longest?.toFixed(0) ?? '–'],
];

const HEAD = [
  ...['Panel', 'build', 'case', 'clicks', 'first', 'whole', 'FCP', 'page'],
  ...['shift', 'moved', 'longest task'],
];

/** The unpacked build for a browser in a `dist`. Throws where it is not there. */
export const folderOf = (dist: string, browser: BrowserName): string => {
  const folder = resolve(dist, browser === 'firefox' ? 'firefox' : 'chrome');
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  throw new UsageError(`No build in ${folder}.`);
};

/** Prints a table of clicks a browser and gives the rows. Builds take turns, each as often the first. */
export const benchPanel = async (options: PanelOptions): Promise<readonly PanelRow[]> => {
  const { lives, against } = options;
  const builds = [
    ...(against === undefined ? [] : [{ build: 'other', dist: against }]),
    { build: 'this', dist: 'dist' },
  ];
  const rows: PanelRow[] = [];
  for (const browser of browsersAvailable()) {
    const samples = new Map<string, PanelSample[]>(builds.map(({ build }) => [build, []]));
    for (let life = 0; life < lives; life++) {
      for (const { build, dist } of life % 2 === 0 ? builds : builds.toReversed()) {
        const about = { build: folderOf(dist, browser), visits: VISITS };
        samples.get(build)?.push(...(await visitArticle(browser, about)));
      }
    }
    const own = [...samples].flatMap(([build, all]) => panelRows(all, { build, browser }));
    console.log(`\n${table({ head: HEAD, rows: own.map(cellsOf), labels: 3 })}`);
    rows.push(...own);
  }
  return rows;
};
