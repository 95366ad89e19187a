/** `npm run gallery`: the sheets of the README's gallery, and axe-core over all that is on them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { runTool, UsageError } from '../bench/runTool';
import { table } from '../bench/table';
import { type BrowserName, findBrowser } from '../sandbox/launch';
import { composeSheet, type Picture } from './composeSheet';
import { launchForGallery, showState, violations, whenStill } from './galleryBrowser';
import { serveGallery } from './galleryServer';
import { SHEETS, type Sheet, type Shot } from './gallerySheets';

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];
const OUT = 'docs/gallery';

const HELP = `npm run gallery -- [options]

Draws the views of the panel in real Chromium and real Firefox, light and dark, narrow and wide, left
to right and right to left, each on one sheet, and asks axe-core about every picture while it is
drawn. The article and its cards are those of the panel's tests; nothing leaves this machine.

  --out DIR    where the sheets go (default: ${OUT})
  --view NAME  this sheet only, and --view again for another: ${SHEETS.map(({ name }) => name).join(', ')}
  --help       this text

Exit status: 0; 1 where axe-core finds something, after all is drawn; 2 for bad usage.`;

interface Drawn extends Picture {
  readonly findings: readonly string[];
}

const readOptions = () => {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: OUT },
      view: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', default: false },
    },
  });
  const unknown = values.view.find((view) => !SHEETS.some(({ name }) => name === view));
  if (unknown !== undefined) throw new UsageError(`There is no view "${unknown}".`);
  const sheets = SHEETS.filter(
    ({ name }) => values.view.length === 0 || values.view.includes(name),
  );
  return { out: values.out, help: values.help, sheets };
};

const needBrowsers = (): void => {
  const absent = BROWSERS.find((name) => findBrowser(name) === null);
  if (absent === undefined) return;
  throw new UsageError(
    `There is no ${absent} on this machine: node test/browser/installBrowsers.mjs installs it, or says how.`,
  );
};

const drawShot = async (page: Page, origin: string, shot: Shot): Promise<Drawn> => {
  await showState(page, origin, shot.look);
  await whenStill(page);
  await page.evaluate((from) => {
    // As somebody with a mouse sees it: the ring around the focus belongs to keys.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const main = document.querySelector('main');
    const first = from === null ? null : document.querySelector(from);
    if (first !== null) first.scrollIntoView();
    else if (main !== null) main.scrollTop = 0;
  }, shot.from);
  // Before axe-core looks: it scrolls.
  const png = await page.screenshot({ encoding: 'base64' });
  return { shot, png, findings: await violations(page) };
};

/** Draws in one browser whatever the sheets want of it. */
const drawIn = async (
  browser: Browser,
  origin: string,
  shots: readonly Shot[],
): Promise<readonly Drawn[]> => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  const drawn: Drawn[] = [];
  for (const shot of shots) {
    drawn.push(await drawShot(page, origin, shot));
    if (complaints.length > 0) throw new Error(`${shot.look.state}: ${complaints.join('; ')}`);
  }
  await page.close();
  return drawn;
};

const drawAll = async (sheets: readonly Sheet[]): Promise<ReadonlyMap<Shot, Drawn>> => {
  const life = new AbortController();
  const origin = await serveGallery(life.signal);
  const shots = sheets.flatMap(({ rows }) => rows.flat());
  const drawn = new Map<Shot, Drawn>();
  try {
    for (const name of BROWSERS) {
      const browser = await launchForGallery(name);
      const wanted = shots.filter((shot) => shot.browser === name);
      const some = await drawIn(browser, origin, wanted).finally(() => browser.close());
      for (const one of some) drawn.set(one.shot, one);
    }
  } finally {
    life.abort();
  }
  return drawn;
};

const writeSheets = async (
  sheets: readonly Sheet[],
  drawn: ReadonlyMap<Shot, Drawn>,
  out: string,
): Promise<void> => {
  mkdirSync(out, { recursive: true });
  const browser = await launchForGallery('chromium');
  try {
    const page = await browser.newPage();
    for (const { name, rows } of sheets) {
      const pictures = rows.map((row) => row.flatMap((shot) => drawn.get(shot) ?? []));
      const png = await composeSheet(page, pictures);
      const path = join(out, `${name}.png`);
      writeFileSync(path, png);
      console.log(`${path}  ${Math.ceil(png.length / 1024)} KB`);
    }
  } finally {
    await browser.close();
  }
};

/** Prints what axe-core found, picture by picture. Returns how much that is. */
const printFindings = (sheets: readonly Sheet[], drawn: ReadonlyMap<Shot, Drawn>): number => {
  const all = sheets.flatMap(({ name, rows }) =>
    rows.flat().map((shot) => ({ name, shot, findings: drawn.get(shot)?.findings ?? [] })),
  );
  const rows = all.map(({ name, shot: { browser, look }, findings }) => [
    ...[name, browser, look.theme ?? 'light', look.language ?? 'en'],
    ...[String(look.width), String(findings.length)],
  ]);
  const head = ['view', 'browser', 'theme', 'language', 'width', 'findings'];
  console.log(`\naxe-core\n${table({ labels: 4, head, rows })}`);
  for (const { name, shot, findings } of all)
    for (const finding of findings)
      console.log(`\n${name}, ${shot.browser}, ${shot.look.width} px: ${finding}`);
  return all.reduce((sum, { findings }) => sum + findings.length, 0);
};

const main = async (): Promise<void> => {
  const { out, help, sheets } = readOptions();
  if (help) return console.log(HELP);
  needBrowsers();
  const drawn = await drawAll(sheets);
  await writeSheets(sheets, drawn, out);
  if (printFindings(sheets, drawn) > 0) process.exitCode = 1;
};

runTool(main);
