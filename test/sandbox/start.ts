/** `npm start`: the extension at work, in a window or, without a display, as a tour. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { isBrowsersOwn } from './hosts';
import { type BrowserName, findBrowser, launchBrowser } from './launch';
import { openSandbox, type Sandbox } from './sandbox';
import { readStartOptions, type StartOptions, USAGE, UsageError } from './startOptions';
import { tour } from './tour';
import { loadWorld } from './world/world';

/** The bundle lies in `dist/dev`. */
const ROOT = resolve(import.meta.dirname, '../..');

const print = (text: string): void => console.log(text);

const listArticles = (): string =>
  loadWorld()
    .articles.map(
      ({ name, day, language, title }) => `${name}\n  ${day ?? 'undated'}, ${language}: ${title}`,
    )
    .join('\n');

const buildFor = (browser: BrowserName): string => {
  const folder = join(ROOT, 'dist', browser === 'firefox' ? 'firefox' : 'chrome');
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  throw new UsageError(`${folder} is not built: run "npm run build" first.`);
};

/** Installs what is missing where the machine lets us; says what to do where not. */
const provideBrowser = (name: BrowserName): void => {
  if (findBrowser(name)) return;
  spawnSync(process.execPath, [join(ROOT, 'test/browser/installBrowsers.mjs')], {
    stdio: 'inherit',
  });
  if (!findBrowser(name)) throw new UsageError(`There is no ${name} on this machine.`);
};

/** Where the browser wanted to go, by the proxy's log. */
const printTraffic = ({ proxy, requests }: Sandbox): void => {
  const counts = new Map<string, number>();
  for (const { host } of requests) counts.set(host, (counts.get(host) ?? 0) + 1);
  print('Requests by host, all answered on this machine:');
  for (const [host, count] of counts) print(`  ${String(count).padStart(4)}  ${host}`);
  const refused = new Map<string, number>();
  for (const { host, allowed } of proxy.log) {
    if (!allowed) refused.set(host, (refused.get(host) ?? 0) + 1);
  }
  if (refused.size > 0) print('Refused by the proxy:');
  for (const [host, count] of refused) {
    const whose = isBrowsersOwn(host) ? "the browser's own" : 'unexpected';
    print(`  ${String(count).padStart(4)}  ${host} (${whose})`);
  }
};

/** Resolves when the reader closes the browser, or when Ctrl+C asks for the end. */
const untilTheEnd = (browser: Browser, end: AbortSignal): Promise<void> =>
  new Promise((finish) => {
    browser.once('disconnected', () => finish());
    end.addEventListener('abort', () => finish(), { once: true });
    if (end.aborted) finish();
  });

/** The tab that the browser began with is only in the way. */
const closeBlankTabs = async (browser: Browser): Promise<void> => {
  for (const page of await browser.pages()) {
    if (page.url() === 'about:blank') await page.close();
  }
};

interface Show {
  readonly options: StartOptions;
  readonly browser: Browser;
  readonly page: Page;
  readonly end: AbortSignal;
}

const show = async ({ options, browser, page, end }: Show): Promise<void> => {
  if (options.headless) {
    const steps = tour({ name: options.browser, browser, page, out: options.out, print });
    // Interrupted, the steps fail on a browser that is gone: that is no news then.
    steps.catch(() => undefined);
    await Promise.race([steps, untilTheEnd(browser, end)]);
    return;
  }
  await closeBlankTabs(browser);
  print('Names are underlined. Click one. Ctrl+C here, or closing the browser, ends it.');
  await untilTheEnd(browser, end);
};

const runInSandbox = async (options: StartOptions, end: AbortSignal): Promise<void> => {
  const { browser: name, headless, article } = options;
  if (!loadWorld().articles.some((one) => one.name === article)) {
    throw new UsageError(`No article named "${article}". There are:\n${listArticles()}`);
  }
  const extension = buildFor(name);
  const sandbox = await openSandbox({ browser: name, extension, headless, ownSignals: true });
  try {
    const page = await sandbox.open(article);
    print(`Opened ${page.url()} in ${await sandbox.browser.version()}`);
    await show({ options, browser: sandbox.browser, page, end });
  } finally {
    printTraffic(sandbox);
    await sandbox.close();
  }
};

const runOnNetwork = async (
  options: StartOptions & { readonly address: string },
  end: AbortSignal,
): Promise<void> => {
  const { browser: name, headless, address } = options;
  const launched = await launchBrowser(name, {
    ...{ extension: buildFor(name), proxyPort: null, headless, ownSignals: true },
  });
  try {
    const page = await launched.browser.newPage();
    await page.goto(address, { waitUntil: 'load' }).catch((error: Error) => {
      throw new UsageError(`${address} could not be opened: ${error.message}`);
    });
    await show({ options, browser: launched.browser, page, end });
  } finally {
    await launched.browser.close().catch(() => undefined);
  }
};

const main = async (): Promise<void> => {
  const options = readStartOptions(process.argv.slice(2));
  if (options.help) return print(USAGE);
  if (options.list) return print(listArticles());
  provideBrowser(options.browser);
  const end = new AbortController();
  // Once: who presses Ctrl+C a second time wants out at once, and gets it.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end.abort());
  const { address } = options;
  if (address === null) await runInSandbox(options, end.signal);
  else await runOnNetwork({ ...options, address }, end.signal);
};

main().catch((error: unknown) => {
  const isUsage = error instanceof UsageError;
  console.error(isUsage ? `${error.message}\nnpm start -- --help says more.` : error);
  process.exitCode = 1;
});
