/** The whole offline world in one call: sites, Wikimedia double, proxy, and a real browser. */
import type { Browser, Page } from 'puppeteer-core';
import { isWikimedia } from './hosts';
import { type BrowserName, type LaunchOptions, launchBrowser } from './launch';
import { firstOf, startOffline } from './offline';
import type { SandboxProxy } from './proxy';
import type { RequestRecord, Route } from './server';
import { siteRoute } from './sites';
import { startDouble } from './wikimedia/double';
import type { Double } from './wikimedia/doubleTypes';
import { stopBackground } from './worker';
import { loadWorld } from './world/world';
import type { World } from './worldTypes';

export interface SandboxOptions extends Omit<LaunchOptions, 'proxyPort'> {
  readonly browser: BrowserName;
  /** Default: the world of `world/`. */
  readonly world?: World;
  /** Further sites, asked first: a test's own pages. */
  readonly sites?: Route;
}

export interface Sandbox {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly world: World;
  /** The proxy, with its log of hosts: `proxy.log`, `proxy.offline`, `proxy.hangUp()`. */
  readonly proxy: SandboxProxy;
  /** Every request that reached the TLS server. */
  readonly requests: readonly RequestRecord[];
  /** The double's controls: `wikimedia.fail(…)`, `wikimedia.violations`. */
  readonly wikimedia: Double;
  /** Requests to Wikimedia's hosts, without preflights. */
  wikimediaRequests(): readonly RequestRecord[];
  /** Origin of the extension's pages, or null without an extension. */
  readonly extensionOrigin: string | null;
  /** Opens a URL, or an article of the world by its short name, in a new tab. */
  open(urlOrName: string): Promise<Page>;
  /** Stops the extension's background; false where it was not running. */
  stopBackground(): Promise<boolean>;
  close(): Promise<void>;
}

const addressOf = (world: World, urlOrName: string): string => {
  if (/^https?:/.test(urlOrName)) return urlOrName;
  const article = world.articles.find(({ name }) => name === urlOrName);
  if (article) return article.url;
  const names = world.articles.map(({ name }) => name).join(', ');
  throw new Error(`No article named ${urlOrName}. There are: ${names}.`);
};

/** Starts it all. Close it in the end, whatever happened: `close()` never fails halfway. */
export const openSandbox = async (options: SandboxOptions): Promise<Sandbox> => {
  const world = options.world ?? loadWorld();
  const wikimedia = startDouble(world);
  const routes = [...(options.sites ? [options.sites] : []), siteRoute(world), wikimedia.route];
  const offline = await startOffline(firstOf(...routes));
  const { proxy, server } = offline;
  const launched = await launchBrowser(options.browser, {
    ...options,
    proxyPort: proxy.port,
  }).catch(async (error: unknown) => {
    await offline.close();
    throw error;
  });
  const { browser, extensionOrigin } = launched;
  const open = async (urlOrName: string) => {
    const page = await browser.newPage();
    await page.goto(addressOf(world, urlOrName), { waitUntil: 'load' });
    return page;
  };
  return {
    ...{ name: options.browser, browser, world, proxy, requests: server.requests, wikimedia },
    ...{ extensionOrigin, open },
    wikimediaRequests: () =>
      server.requests.filter(({ host, method }) => isWikimedia(host) && method !== 'OPTIONS'),
    stopBackground: async () =>
      extensionOrigin !== null && (await stopBackground(browser, extensionOrigin)),
    close: async () => {
      await browser.close().catch(() => undefined);
      await offline.close();
    },
  };
};
