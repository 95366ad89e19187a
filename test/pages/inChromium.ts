/** One saved page in a real Chromium with the shipped build. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { addContentScript, type BuildCopy, copyBuild } from '../sandbox/copyBuild';
import { openSandbox, type Sandbox } from '../sandbox/sandbox';
import type { Route } from '../sandbox/server';
import { regionFaults } from './measureRegion';
import type { PageReading, RivalReading } from './pageRoom';
import type { PageRow } from './pageSet';

/** What Chromium showed of one page. */
export interface BrowserReading {
  readonly page: PageReading;
  readonly rival: RivalReading;
  /** Ranges that the extension painted as names. */
  readonly painted: number;
  /** Milliseconds from the content script's request for names to the reply; null: none was sent. */
  readonly recognition: number | null;
  /** Did the document's serialisation change between its load and the end of painting? */
  readonly changed: boolean;
  /** The gold that the region lacks, and why. */
  readonly missing: readonly { readonly text: string; readonly cause: string }[];
  /** Uncaught errors and console errors of the extension. */
  readonly errors: readonly string[];
}

/** The page as its publisher would serve it, and no script of its own. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "script-src 'none'",
};

/** How long to wait for names on a page that is an article, milliseconds. */
const PATIENCE = 15_000;
const POLL = 100;

const buildPageRoom = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [join('test', 'pages', 'pageRoom.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
};

/** In the page: how many ranges are painted as names. Runs in the page's world. */
const countPainted = (): number => {
  let painted = 0;
  for (const [name, highlight] of CSS.highlights) {
    if (/^sidelight-(?!open|here)/.test(name)) painted += highlight.size;
  }
  return painted;
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until the number of painted names has been the same, and not 0, three times. */
const waitForNames = async (page: Page, expected: boolean): Promise<number> => {
  const end = Date.now() + (expected ? PATIENCE : POLL * 5);
  let [last, same] = [0, 0];
  while (Date.now() < end && same < 3) {
    await pause(POLL);
    const now = await page.evaluate(countPainted);
    same = now === last && now > 0 ? same + 1 : 0;
    last = now;
  }
  return last;
};

/**
 * Runs before the content script, in its isolated world, and notes when each request for names was
 * sent and when its reply was there. The page sees nothing of it.
 */
const STOPWATCH = `{
  const { runtime } = chrome;
  const send = runtime.sendMessage.bind(runtime);
  globalThis.sidelightTimes = [];
  runtime.sendMessage = async (message) => {
    const start = performance.now();
    const answer = await send(message);
    if (message.name === 'recognise') sidelightTimes.push(performance.now() - start);
    return answer;
  };
}`;

/** The extension's isolated world in a page's top frame, once it is there. */
const watchContentWorld = (session: CDPSession, extension: string): (() => number | null) => {
  let world: number | null = null;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === extension) world = context.id;
  });
  session.on('Runtime.executionContextsCleared', () => {
    world = null;
  });
  return () => world;
};

/** How long the first recognition of a page took: late text may bring further ones. */
const readStopwatch = async (
  session: CDPSession,
  contextId: number | null,
): Promise<number | null> => {
  if (contextId === null) return null;
  const expression = 'globalThis.sidelightTimes?.at(0) ?? null';
  const { result } = await session.send('Runtime.evaluate', { expression, contextId });
  return typeof result.value === 'number' ? result.value : null;
};

/** Pages run no script here, so every error in a page's contexts is ours. */
const watchErrors = (session: CDPSession, errors: string[], where: string): void => {
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    errors.push(`${where}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error')
      errors.push(`${where}: ${args.map((a) => a.value ?? a.description).join(' ')}`);
  });
};

const watchWorker = async (browser: Browser, errors: string[]): Promise<void> => {
  const target = await browser.waitForTarget((t) => t.type() === 'service_worker');
  const session = await target.createCDPSession();
  watchErrors(session, errors, 'background');
  await session.send('Runtime.enable');
};

const whyMissing = async (
  page: Page,
  missing: readonly string[],
): Promise<BrowserReading['missing']> => {
  const ask = `sidelightPages.causesOf(document, ${JSON.stringify(missing)})`;
  const causes = (await page.evaluate(ask)) as string[];
  return missing.map((text, i) => ({ text, cause: causes[i] ?? '' }));
};

/** Serves one page at a time under its own host name. */
class Shelf {
  #host = '';
  #html = '';

  put(row: PageRow, html: string): URL {
    const url = new URL(row.url.replace(/^http:/, 'https:'));
    this.#host = url.hostname;
    this.#html = html;
    return url;
  }

  readonly route: Route = (host) =>
    host === this.#host
      ? ({ headers }) =>
          headers['sec-fetch-dest'] === 'document'
            ? { status: 200, headers: HEADERS, body: this.#html }
            : { status: 404 }
      : null;
}

/** A Chromium with the shipped build, to show saved pages in. Close it in the end. */
export class PageBrowser {
  readonly #sandbox: Sandbox;
  readonly #shelf: Shelf;
  readonly #room: string;
  readonly #workerErrors: string[];
  readonly #copy: BuildCopy;

  private constructor(parts: {
    readonly sandbox: Sandbox;
    readonly shelf: Shelf;
    readonly room: string;
    readonly workerErrors: string[];
    readonly copy: BuildCopy;
  }) {
    this.#sandbox = parts.sandbox;
    this.#shelf = parts.shelf;
    this.#room = parts.room;
    this.#workerErrors = parts.workerErrors;
    this.#copy = parts.copy;
  }

  /**
   * Starts it. `extension` is the folder of the unpacked build: a copy of it runs, whose files are
   * the same but for a stopwatch that the manifest names before the content script.
   */
  static async start(extension: string): Promise<PageBrowser> {
    if (!existsSync(join(extension, 'manifest.json'))) {
      throw new Error(`${extension} is not built: run "npm run build" first.`);
    }
    const shelf = new Shelf();
    const room = await buildPageRoom();
    const copy = copyBuild(extension);
    addContentScript(copy, STOPWATCH);
    const options = { browser: 'chromium', extension: copy.folder, sites: shelf.route } as const;
    const sandbox = await openSandbox(options).catch((error: unknown) => {
      copy.remove();
      throw error;
    });
    const workerErrors: string[] = [];
    await watchWorker(sandbox.browser, workerErrors);
    return new PageBrowser({ sandbox, shelf, room, workerErrors, copy });
  }

  /** Shows a page and reads it; the tab is closed whatever happens. */
  async read(row: PageRow, html: string): Promise<BrowserReading> {
    const url = this.#shelf.put(row, html);
    const errors: string[] = [];
    const before = this.#workerErrors.length;
    const page = await this.#sandbox.browser.newPage();
    try {
      const reading = await this.#show(page, url, { row, errors });
      return { ...reading, errors: [...errors, ...this.#workerErrors.slice(before)] };
    } finally {
      await page.close();
    }
  }

  async #show(
    page: Page,
    url: URL,
    { row, errors }: { readonly row: PageRow; readonly errors: string[] },
  ): Promise<Omit<BrowserReading, 'errors'>> {
    const session = await page.createCDPSession();
    watchErrors(session, errors, 'page');
    const world = watchContentWorld(session, this.#sandbox.extensionOrigin ?? '');
    await session.send('Runtime.enable');
    // Before any content script, which all run later than this event.
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('DOMContentLoaded', () => {
        Object.assign(globalThis, { sidelightBefore: document.documentElement.outerHTML });
      });
    });
    await page.goto(url.href, { waitUntil: 'load', timeout: 60_000 });
    await page.evaluate(this.#room);
    const reading = (await page.evaluate('sidelightPages.readPage(document)')) as PageReading;
    const painted = await waitForNames(page, reading.article);
    const recognition = await readStopwatch(session, world());
    const changed = (await page.evaluate(
      'document.documentElement.outerHTML !== sidelightBefore',
    )) as boolean;
    const rival = (await page.evaluate('sidelightPages.readRival(document)')) as RivalReading;
    const missing = await whyMissing(page, regionFaults(reading.blocks, row.paragraphs).missing);
    return { page: reading, rival, painted, recognition, changed, missing };
  }

  async close(): Promise<void> {
    await this.#sandbox.close();
    this.#copy.remove();
  }
}
