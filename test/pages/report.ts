/** The runner's table and totals. */
import type { BrowserReading } from './inChromium';
import {
  addCounts,
  measureRegion,
  precisionOf,
  type RegionCounts,
  recallOf,
  regionFaults,
} from './measureRegion';
import type { PageRow } from './pageSet';

/** One page's line. */
export interface PageResult {
  readonly row: PageRow;
  readonly reading: BrowserReading;
  readonly counts: RegionCounts;
  readonly rivalCounts: RegionCounts;
}

/** Measures a reading against the index. */
export const resultOf = (row: PageRow, reading: BrowserReading): PageResult => ({
  row,
  reading,
  counts: measureRegion(reading.page.blocks, row.paragraphs),
  rivalCounts: measureRegion(reading.rival.blocks, row.paragraphs),
});

type DayVerdict = 'right' | 'wrong' | 'unknown' | 'none';

/** `unknown`: we give none; `none`: the index gives none. */
const dayVerdict = ({ row, reading }: PageResult): DayVerdict => {
  if (row.published === null) return reading.page.day === null ? 'none' : 'wrong';
  if (reading.page.day === null) return 'unknown';
  return reading.page.day === row.published.slice(0, 10) ? 'right' : 'wrong';
};

const plain = (text: string | null): string =>
  (text ?? '')
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

const titleAgrees = ({ row, reading }: PageResult): boolean =>
  plain(row.title) === plain(reading.page.title);

const primary = (tag: string | null): string => (tag ?? '').toLowerCase().split('-')[0] ?? '';

/** `no` is Norwegian without saying which; a page that states nothing agrees with any guess. */
const languageAgrees = ({ row, reading }: PageResult): boolean => {
  const [a, b] = [primary(row.lang), primary(reading.page.language)];
  return row.lang === null || a === b || (/^n[bno]$/.test(a) && /^n[bno]$/.test(b));
};

const share = (value: number | null): string => (value === null ? '    -' : value.toFixed(3));

const HEADER =
  'page                                     art   recall   prec  title lang  day      names     ms   rec ms  dom  err  | readability';

const lineOf = (result: PageResult): string => {
  const { row, reading, counts, rivalCounts } = result;
  const { page } = reading;
  return [
    (row.file.split('/').at(-1) ?? '')
      .replace(/\.html(?:\.gz)?$/, '')
      .slice(0, 40)
      .padEnd(40),
    page.article ? 'yes' : 'NO ',
    ` ${share(recallOf(counts))}`,
    ` ${share(precisionOf(counts))}`,
    titleAgrees(result) ? ' =   ' : ' ≠   ',
    (page.language ?? '-').slice(0, 5).padEnd(5) + (languageAgrees(result) ? ' ' : '≠'),
    dayVerdict(result).padEnd(7),
    String(reading.painted).padStart(6),
    page.ms.toFixed(1).padStart(6),
    (reading.recognition?.toFixed(1) ?? '-').padStart(8),
    reading.changed ? ' CHANGED' : '   =',
    String(reading.errors.length).padStart(4),
    ` | ${share(recallOf(rivalCounts))} ${share(precisionOf(rivalCounts))} ${reading.rival.ms.toFixed(0).padStart(4)}`,
  ].join(' ');
};

const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};

/** Sums over a set of pages. */
export interface Totals {
  readonly pages: number;
  readonly articles: number;
  readonly recall: number | null;
  readonly precision: number | null;
  readonly rival: {
    readonly recall: number | null;
    readonly precision: number | null;
    readonly ms: number;
  };
  readonly days: Readonly<Record<DayVerdict, number>>;
  readonly titles: number;
  readonly languages: number;
  readonly painted: number;
  /** Median, milliseconds. */
  readonly ms: number;
  /** Milliseconds from request to reply of the recognition; nulls where no page asked. */
  readonly recognition: {
    readonly median: number | null;
    readonly most: number | null;
    /** The first page's: with the start of the worker and the loading of weights in it. */
    readonly first: number | null;
  };
  readonly changed: number;
  readonly errors: number;
}

const recognitionTimes = (results: readonly PageResult[]): Totals['recognition'] => {
  const times = results.flatMap(({ reading }) => reading.recognition ?? []);
  const [first] = times;
  if (first === undefined) return { median: null, most: null, first: null };
  return { median: median(times), most: Math.max(...times), first };
};

const milliseconds = (value: number | null): string =>
  value === null ? '-' : `${value.toFixed(1)} ms`;

/** Sums a set of results. */
export const totalsOf = (results: readonly PageResult[]): Totals => {
  const count = (is: (result: PageResult) => boolean): number => results.filter(is).length;
  const ours = addCounts(results.map((r) => r.counts));
  const rival = addCounts(results.map((r) => r.rivalCounts));
  const days = (verdict: DayVerdict): number => count((r) => dayVerdict(r) === verdict);
  return {
    pages: results.length,
    articles: count((r) => r.reading.page.article),
    recall: recallOf(ours),
    precision: precisionOf(ours),
    rival: {
      recall: recallOf(rival),
      precision: precisionOf(rival),
      ms: median(results.map((r) => r.reading.rival.ms)),
    },
    days: {
      right: days('right'),
      wrong: days('wrong'),
      unknown: days('unknown'),
      none: days('none'),
    },
    titles: count(titleAgrees),
    languages: count(languageAgrees),
    painted: results.reduce((sum, r) => sum + r.reading.painted, 0),
    ms: median(results.map((r) => r.reading.page.ms)),
    recognition: recognitionTimes(results),
    changed: count((r) => r.reading.changed),
    errors: results.reduce((sum, r) => sum + r.reading.errors.length, 0),
  };
};

/** The header of the table, to be printed before the first line. */
export const tableHeader = (): string => HEADER;

/** A page's line in the table. */
export const tableLine = lineOf;

/** The totals in words. */
export const totalsText = (t: Totals): string =>
  [
    `${t.pages} pages, ${t.articles} taken for articles`,
    `recall ${share(t.recall)}, precision ${share(t.precision)}, ${t.ms.toFixed(1)} ms in the median`,
    `recognition: ${milliseconds(t.recognition.median)} in the median, ${milliseconds(t.recognition.most)} at most, ${milliseconds(t.recognition.first)} on the first page; in the extension's service worker, none of it on a page's thread`,
    `readability 0.6: recall ${share(t.rival.recall)}, precision ${share(t.rival.precision)}, ${t.rival.ms.toFixed(1)} ms`,
    `publication day: ${t.days.right} right, ${t.days.wrong} wrong, ${t.days.unknown} not found, ${t.days.none} stated by none`,
    `title as in the index: ${t.titles}; language: ${t.languages}`,
    `${t.painted} names painted; DOM changed on ${t.changed} pages; ${t.errors} errors`,
  ].join('\n');

const short = (text: string): string => (text.length > 110 ? `${text.slice(0, 109)}…` : text);

/** What falls short on a page, and what of it: for a reader who wants the cause. */
export const shortfalls = (result: PageResult): string[] => {
  const { row, reading, counts } = result;
  const { extra } = regionFaults(reading.page.blocks, row.paragraphs);
  const low = (value: number | null, bar: number): boolean => value !== null && value < bar;
  const found = row.goldFoundInHtml;
  const lines: string[] = [];
  if (low(recallOf(counts), 0.97)) {
    if (found !== undefined && found < 0.95) lines.push(`only ${found} of the gold is in the page`);
    lines.push(
      ...reading.missing.slice(0, 4).map(({ text, cause }) => `missing (${cause}): ${short(text)}`),
    );
  }
  if (low(precisionOf(counts), 0.93)) {
    lines.push(...extra.slice(0, 6).map(({ role, text }) => `not gold, ${role}: ${short(text)}`));
  }
  if (!reading.page.article) lines.push(`no article: ${reading.page.reason}`);
  const day = dayVerdict(result);
  if (day === 'wrong' || day === 'unknown') {
    lines.push(`day ${day}: ${reading.page.day} (${reading.page.source}), index ${row.published}`);
  }
  return [...lines, ...reading.errors.map((error) => `error: ${short(error)}`)];
};
