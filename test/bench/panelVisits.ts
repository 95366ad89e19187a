/** Visits to an article in a real browser, each click in it timed. */
import type { Page } from 'puppeteer-core';
import { openOwnPage } from '../browser/openOwnPage';
import { tellToOpen } from '../browser/tellToOpen';
import { copyBuild } from '../sandbox/copyBuild';
import { clickName, findPanel, until, waitForPaint } from '../sandbox/inspect';
import type { BrowserName } from '../sandbox/launch';
import { openSandbox, type Sandbox } from '../sandbox/sandbox';
import { addProbe, type Probe, type ProbeReport } from './panelProbe';

/** Where a card comes from when its name is clicked, and whether the panel is open before. */
export const CASES = [
  'memory',
  'cache',
  'asleep',
  'asleep: near',
  'network',
  'opens: cache',
  'opens: network',
  'opens: list',
] as const;
export type PanelCase = (typeof CASES)[number];

/** One click, or one opening of the list. Times in milliseconds from the click. */
export interface PanelSample {
  readonly of: PanelCase;
  readonly name: string;
  /** To the first paint of anything of it: the skeleton, or at once the card. */
  readonly first: number;
  /** To the paint of the card, or of the list. */
  readonly whole: number;
  /** Of the document, by its `paint` entry; only where the panel was opened. */
  readonly contentful: number | null;
  /** To the page's own next paint, by the click's `event` entry; null: under 16 ms. */
  readonly page: number | null;
  readonly shift: number | null;
  readonly moved: number;
  readonly longest: number | null;
}

/** Painted names of the article that the sandbox's Wikidata has much to say of. */
const NAMES = ['Dmytro Kuleba', 'Boris Johnson', 'Kyiv', 'Liz Truss', 'Ukraine', 'Joe Biden'];
const STORY = 'february-2022';
/** How long a hand's mouse rests on a name before it is pressed, milliseconds: less than most do. */
const NEAR = 200;
/** Milliseconds in which whatever comes late has come. */
const REST = 350;

interface PageTimes {
  clicked: number;
  opened: number;
  page: number | null;
}
type Watched = Window & { panelTimes?: PageTimes; sidelightProbe?: Probe };

/** In the page: when it was clicked, when the panel was put into it, when it painted again. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const times: PageTimes = { clicked: 0, opened: 0, page: null };
    (window as Watched).panelTimes = times;
    const here = performance.timeOrigin;
    addEventListener('click', ({ timeStamp }) => (times.clicked = here + timeStamp), true);
    new MutationObserver(() => (times.opened = here + performance.now())).observe(
      document.documentElement,
      { childList: true },
    );
    const entries = new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries())
        if (name === 'click') times.page = duration;
    });
    const timed = { type: 'event', durationThreshold: 16 };
    entries.observe(timed as PerformanceObserverInit);
  });

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, REST));

/** What the probe saw, once the card (or the list) is painted and nothing more is to come. */
const seen = (page: Page, what: 'card' | 'cast'): Promise<ProbeReport> =>
  until(`the ${what} to be painted`, async () => {
    await rest();
    const panel = await findPanel(page);
    const report = await panel
      ?.evaluate(() => (window as Watched).sidelightProbe?.report())
      .catch(() => null);
    return report?.painted.some((one) => one.what === what) && report;
  });

/** Reads the sample that ends with a `what`; `from`: what the time counts from. */
const sampleOf = async (
  page: Page,
  about: Pick<PanelSample, 'of' | 'name'> & { readonly from: 'clicked' | 'opened' },
): Promise<PanelSample> => {
  const what = about.from === 'opened' ? 'cast' : 'card';
  const { painted, first, shift, moved, longest } = await seen(page, what);
  const times = await page.evaluate(() => (window as Watched).panelTimes);
  if (times === undefined) throw new Error('The page was left.');
  const from = times[about.from];
  // A panel that a click opens has the list in front for a moment: that is not what was asked for.
  const since = (of: (one: ProbeReport['painted'][number]) => boolean): number =>
    (painted.find(of)?.at ?? Number.NaN) - from;
  const { of, name } = about;
  return {
    ...{ of, name, shift, moved, longest, page: about.from === 'opened' ? null : times.page },
    first: since((one) => what === 'cast' || one.what !== 'cast'),
    whole: since((one) => one.what === what),
    contentful: of.startsWith('opens') && first !== null ? first - from : null,
  };
};

/** Clicks a name and times what comes of it. */
const click = async (page: Page, of: PanelCase, name: string): Promise<PanelSample> => {
  const panel = await findPanel(page);
  await panel?.evaluate(() => (window as Watched).sidelightProbe?.begin());
  await page.evaluate(() => {
    const times = (window as Watched).panelTimes;
    if (times) times.page = null;
  });
  await clickName(page, name, { rest: of === 'asleep: near' ? NEAR : 0 });
  return sampleOf(page, { of, name, from: 'clicked' });
};

const opened = async (sandbox: Sandbox): Promise<Page> => {
  const page = await sandbox.open(STORY);
  await waitForPaint(page);
  await watch(page);
  await rest();
  return page;
};

/** The names in another order each time, so that none is always the first. */
const turned = (round: number): readonly string[] => {
  const by = round % NAMES.length;
  return [...NAMES.slice(by), ...NAMES.slice(0, by)];
};

interface Visit {
  readonly sandbox: Sandbox;
  readonly round: number;
  readonly take: (sample: PanelSample) => void;
}

/** A tab in which all names are clicked once, and then all of them again. */
const visit = async ({ sandbox, round, take }: Visit): Promise<void> => {
  const page = await opened(sandbox);
  const from = round === 0 ? 'network' : 'cache';
  const names = turned(round);
  for (const [index, name] of names.entries()) {
    // Of those that the panel does not have, every second one is asked of a background that sleeps.
    const asleep = round > 0 && index % 2 === 1 && (await sandbox.stopBackground());
    const of = asleep ? (index % 4 === 1 ? 'asleep: near' : 'asleep') : from;
    take(await click(page, index === 0 ? `opens: ${from}` : of, name));
  }
  for (const name of names) take(await click(page, 'memory', name));
  await page.close();
};

/** A tab in which the list is opened without a click, as by the keyboard's shortcut. */
const openList = async ({ sandbox, take }: Visit): Promise<void> => {
  const page = await opened(sandbox);
  const own = await openOwnPage(sandbox, 'options.html');
  // Once the article is in front again: what is behind paints nothing.
  await tellToOpen(own, 1500);
  await page.bringToFront();
  take(await sampleOf(page, { of: 'opens: list', name: 'the list', from: 'opened' }));
  await own.close();
  await page.close();
};

/**
 * One life of a browser with a build: a first visit that asks the network double, and `visits` more.
 * @param build folder of the unpacked extension; a copy of it gets the probe
 */
export const visitArticle = async (
  browser: BrowserName,
  { build, visits }: { readonly build: string; readonly visits: number },
): Promise<readonly PanelSample[]> => {
  const copy = copyBuild(build);
  addProbe(copy);
  const samples: PanelSample[] = [];
  const sandbox = await openSandbox({
    ...{ browser, extension: copy.folder },
    // Else Firefox tells whole milliseconds only.
    preferences: { 'privacy.reduceTimerPrecision': false },
  });
  const take = (sample: PanelSample): void => void samples.push(sample);
  try {
    for (let round = 0; round <= visits; round++) {
      await visit({ sandbox, round, take });
      if (round > 0) await openList({ sandbox, round, take });
    }
  } finally {
    await sandbox.close();
    copy.remove();
  }
  return samples;
};
