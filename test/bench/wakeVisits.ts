/** Visits to an article in a real browser, timed until its names are painted. */
import type { Page } from 'puppeteer-core';
import { until } from '../sandbox/inspect';
import type { BrowserName } from '../sandbox/launch';
import { openSandbox, type Sandbox } from '../sandbox/sandbox';
import type { Route, SiteHandler, SiteReply } from '../sandbox/server';
import { siteRoute } from '../sandbox/sites';
import { loadWorld } from '../sandbox/world/world';

/** What the background did when the page was asked for. */
export const STATES = ['awake', 'asleep'] as const;

/** One visit. Times in milliseconds until the first name is painted. */
export interface WakeSample {
  readonly state: (typeof STATES)[number];
  /** How long the page's last script takes to come, milliseconds. */
  readonly slow: number;
  /** From the document's being parsed (`DOMContentLoaded`). */
  readonly parsed: number;
  /** From the navigation's start. */
  readonly started: number;
}

const STORY = 'february-2022';
const SCRIPT = '/slow.js';
/** Milliseconds in which a background that was stopped is gone for good. */
const REST = 500;

interface Watched extends Window {
  wakeTimes?: { parsed: number; painted: number };
}

/** Runs in the page before all else, and refers to nothing outside itself. */
const watch = (): void => {
  const times = { parsed: 0, painted: 0 };
  (window as Watched).wakeTimes = times;
  addEventListener('DOMContentLoaded', () => (times.parsed = performance.now()));
  const timer = setInterval(() => {
    if (CSS.highlights.size === 0) return;
    times.painted = performance.now();
    clearInterval(timer);
  }, 1);
};

/** A page with one script more at its end. */
const withScript = (reply: SiteReply): SiteReply => {
  if (reply === 'reset' || !reply.headers?.['content-type']?.startsWith('text/html')) return reply;
  const body = String(reply.body).replace('</body>', `<script src="${SCRIPT}"></script></body>`);
  return { ...reply, body };
};

/** The sandbox's sites, whose pages end with a script that takes its time, as real ones' do. */
const slowRoute = (slow: number): Route => {
  const sites = siteRoute(loadWorld());
  const script: SiteHandler = async () => {
    await new Promise((resolve) => setTimeout(resolve, slow));
    return { status: 200, headers: { 'content-type': 'text/javascript' }, body: '' };
  };
  return (host) => {
    const handler = sites(host);
    if (handler === null) return null;
    return async (request) =>
      request.url.pathname === SCRIPT ? script(request) : withScript(await handler(request));
  };
};

const visit = async (page: Page, url: string): Promise<{ parsed: number; painted: number }> => {
  await page.goto(url, { waitUntil: 'load' });
  return until('painted names', async () => {
    const times = await page.evaluate(() => (window as Watched).wakeTimes);
    return times !== undefined && times.painted > 0 && times;
  });
};

const sampleOf = async (
  sandbox: Sandbox,
  page: Page,
  about: Pick<WakeSample, 'state' | 'slow'>,
): Promise<WakeSample> => {
  const story = sandbox.world.articles.find(({ name }) => name === STORY);
  await page.goto('about:blank');
  if (about.state === 'asleep' && !(await sandbox.stopBackground()))
    throw new Error('The background did not run.');
  await new Promise((resolve) => setTimeout(resolve, REST));
  const { parsed, painted } = await visit(page, story?.url ?? '');
  return { ...about, parsed: painted - parsed, started: painted };
};

/**
 * One life of a browser with a build: one visit that is not counted, then `visits` to a page whose
 * background is awake, and as many to one whose background was just stopped, in turn.
 * @param build folder of the unpacked extension
 */
export const visitAsleep = async (
  browser: BrowserName,
  about: { readonly build: string; readonly visits: number; readonly slow: number },
): Promise<readonly WakeSample[]> => {
  const { build, visits, slow } = about;
  const sandbox = await openSandbox({
    ...{ browser, extension: build, sites: slowRoute(slow) },
    // Else Firefox tells whole milliseconds only.
    preferences: { 'privacy.reduceTimerPrecision': false },
  });
  try {
    const page = await sandbox.browser.newPage();
    await page.evaluateOnNewDocument(watch);
    await sampleOf(sandbox, page, { state: 'awake', slow });
    const samples: WakeSample[] = [];
    for (let round = 0; round < visits; round++) {
      for (const state of STATES) samples.push(await sampleOf(sandbox, page, { state, slow }));
    }
    return samples;
  } finally {
    await sandbox.close();
  }
};
