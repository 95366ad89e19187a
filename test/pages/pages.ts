/** `npm run pages`: saved news pages in a real Chromium with the shipped build. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { guessLanguage } from '../../src/article/guessLanguage';
import { PageBrowser } from './inChromium';
import { isWanted, type PageRow, readIndex, readPage, sharedPages } from './pageSet';
import {
  type PageResult,
  resultOf,
  shortfalls,
  tableHeader,
  tableLine,
  totalsOf,
  totalsText,
} from './report';

const HELP = `npm run pages -- [options]

Shows each page of a set in Chromium with the build in dist/chrome: under its own host name, with
the header "content-security-policy: script-src 'none'", through a proxy that reaches nothing else.

  --data DIR     a set of pages: index.jsonl and its files (default: data/pages of the shared folder)
  --only LANG    only pages in this language, such as en; may be given several times
  --limit N      only the first N of them
  --file TEXT    only files whose name contains this
  --json FILE    also write all results to FILE
  --build DIR    the unpacked extension (default: dist/chrome)
  --help         this text

recall     letters of the gold paragraphs that the region holds, over those of all gold paragraphs;
           a paragraph that is not there as a whole counts by its sentences and clauses
precision  letters of the region that are gold, over all letters of the region; headline,
           standfirst and captions, which the gold mostly leaves out, count for neither
day        publication day against the index: right, wrong, unknown (we give none)
names      ranges that the extension painted
ms         gate, metadata and region, once, in the page
rec ms     the whole recognition, from the content script's request to its reply, messages included;
           it runs in the extension's service worker, a process that is not the page's, and the
           first page of a language waits for its weights to be read, too
dom        is the document's serialisation the same after painting as after loading?
err        uncaught and console errors of the extension in page and background
           at the end: recall, precision and ms of @mozilla/readability 0.6 on the same page

Exit status: 0 if no page's DOM changed and there were no errors, 1 otherwise, 2 for bad usage.
`;

const readOptions = () =>
  parseArgs({
    options: {
      data: { type: 'string' },
      only: { type: 'string', multiple: true, default: [] },
      limit: { type: 'string' },
      file: { type: 'string' },
      json: { type: 'string' },
      build: { type: 'string', default: 'dist/chrome' },
      help: { type: 'boolean', default: false },
    },
  }).values;

/** Pages that state no language are sorted by the gold's own words. */
const languageOf = (row: PageRow): string | null =>
  row.lang ?? guessLanguage(row.paragraphs.join(' '))?.language ?? null;

const choose = (folder: string, options: ReturnType<typeof readOptions>): PageRow[] =>
  readIndex(folder)
    .filter((row) => isWanted(languageOf(row), options.only))
    .filter((row) => options.file === undefined || row.file.includes(options.file))
    .slice(0, options.limit === undefined ? undefined : Number(options.limit));

const showAll = async (
  folder: string,
  rows: readonly PageRow[],
  build: string,
): Promise<PageResult[]> => {
  const browser = await PageBrowser.start(build);
  try {
    const results: PageResult[] = [];
    console.log(tableHeader());
    for (const row of rows) {
      const result = resultOf(row, await browser.read(row, readPage(folder, row)));
      results.push(result);
      console.log(tableLine(result));
    }
    return results;
  } finally {
    await browser.close();
  }
};

const sayShortfalls = (results: readonly PageResult[]): void => {
  const short = results.map((result) => ({ result, lines: shortfalls(result) }));
  console.log('\nWhat falls short, and of what:');
  for (const { result, lines } of short) {
    if (lines.length > 0) console.log([result.row.file, ...lines].join('\n    '));
  }
};

const main = async (): Promise<number> => {
  const options = readOptions();
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const folder = options.data ?? sharedPages();
  if (folder === null) {
    console.error('No pages: ../shared is absent. Name a set with --data DIR.');
    return 2;
  }
  const rows = choose(folder, options);
  if (rows.length === 0) {
    console.error(`No page of ${folder} fits.`);
    return 2;
  }
  const results = await showAll(folder, rows, options.build);
  const totals = totalsOf(results);
  sayShortfalls(results);
  console.log(`\n${totalsText(totals)}`);
  if (options.json) writeFileSync(options.json, JSON.stringify({ totals, results }, null, 1));
  return totals.changed === 0 && totals.errors === 0 ? 0 : 1;
};

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  },
);
