/** The Wikimedia double: an honest stand-in for the hosts that Sidelight speaks to. */
import type { Route, SiteHandler, SiteReply, SiteRequest } from '../server';
import type { Wiki, WikiPage, World } from '../worldTypes';
import { type ApiHost, api } from './api';
import { restPreflight } from './cors';
import type { Double, FailurePlan, Violation } from './doubleTypes';
import { findViolations, isBrowserLike } from './etiquette';
import { failWith, matches, tooManyRequests } from './failures';
import { filePath, uploadHandler } from './images';
import { summary } from './summary';

/** Requests a minute: one counter for all hosts, as at the edge; few for what is no browser. */
const LIMIT = { browser: 200, other: 10, window: 60_000 };

/** Wikimedia asks for three at most; the double refuses a fourth to make it seen. */
const CONCURRENT = 3;

interface ActivePlan {
  readonly plan: FailurePlan;
  left: number;
}

interface State {
  readonly world: World;
  readonly violations: Violation[];
  readonly plans: Set<ActivePlan>;
  readonly now: () => number;
  running: number;
  window: { start: number; count: number };
}

const flag = (state: State, rule: Violation['rule'], url: string, detail: string): void => {
  state.violations.push({ rule, url, detail });
};

/** Counts the request in the fixed window of a minute; seconds to wait, or null for "go on". */
const overLimit = (state: State, request: SiteRequest): number | null => {
  const now = state.now();
  if (now - state.window.start >= LIMIT.window) state.window = { start: now, count: 0 };
  state.window.count += 1;
  const most = isBrowserLike(request) ? LIMIT.browser : LIMIT.other;
  if (state.window.count <= most) return null;
  return Math.ceil((state.window.start + LIMIT.window - now) / 1000);
};

const takePlan = (state: State, request: SiteRequest): FailurePlan | null => {
  for (const active of state.plans) {
    if (!matches(active.plan, request)) continue;
    active.left -= 1;
    if (active.left <= 0) state.plans.delete(active);
    return active.plan;
  }
  return null;
};

/** The way of an API request: rules, failures, limits, then the answer. */
const guarded = async (
  state: State,
  request: SiteRequest,
  answer: () => SiteReply,
): Promise<SiteReply> => {
  if (request.method === 'OPTIONS') return answer();
  state.violations.push(...findViolations(request));
  state.running += 1;
  try {
    const plan = takePlan(state, request);
    if (plan) return await failWith(plan, request, answer);
    if (state.running > CONCURRENT) {
      flag(state, 'too-many-concurrent', request.url.href, `${state.running} at once`);
      return tooManyRequests(request, 1);
    }
    const wait = overLimit(state, request);
    // Giving way once lets requests that came together be seen together.
    await new Promise((resolve) => setImmediate(resolve));
    return wait === null ? answer() : tooManyRequests(request, wait);
  } finally {
    state.running -= 1;
  }
};

const article = (title: string): SiteReply => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<!DOCTYPE html><meta charset="utf-8"><title>Sandbox</title><h1>${title.replace(/[&<]/g, '')}</h1>`,
});

/** One wiki's host: the two APIs, and pages that a reader's click on a link finds. */
const wikiHandler =
  (state: State, host: ApiHost): SiteHandler =>
  (request) => {
    const { pathname } = request.url;
    if (pathname === '/w/api.php') return guarded(state, request, () => api(host, request));
    if (pathname.startsWith('/api/rest_v1/page/summary/') && !host.isRepository) {
      const preflight = request.method === 'OPTIONS';
      const answer = () => (preflight ? restPreflight() : summary(host, request));
      return guarded(state, request, answer);
    }
    if (pathname.startsWith('/wiki/Special:FilePath/')) return filePath(state.world, request.url);
    if (pathname.startsWith('/wiki/')) return article(decodeURIComponent(pathname.slice(6)));
    return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not found' };
  };

/** Commons as a wiki: each file is a page of namespace 6. */
const commons = (world: World): Wiki => {
  const pages = [...world.files.keys()].map((name, index): [string, WikiPage] => {
    const title = `File:${name}`;
    return [title, { pageid: 1_000_000 + index, ns: 6, title }];
  });
  return { language: 'commons', direction: 'ltr', pages: new Map(pages) };
};

const NO_PAGES: Wiki = { language: 'en', direction: 'ltr', pages: new Map() };

const handlers = (state: State): ReadonlyMap<string, SiteHandler> => {
  const { world } = state;
  const handlerOf = (host: string, wiki: Wiki, isRepository: boolean): [string, SiteHandler] => {
    const onNotServed = (what: string) => flag(state, 'not-served', `https://${host}`, what);
    return [host, wikiHandler(state, { world, host, wiki, isRepository, onNotServed })];
  };
  const upload = uploadHandler(world);
  return new Map<string, SiteHandler>([
    ...[...world.wikis.values()].map((wiki) =>
      handlerOf(`${wiki.language}.wikipedia.org`, wiki, false),
    ),
    handlerOf('www.wikidata.org', NO_PAGES, true),
    handlerOf('commons.wikimedia.org', commons(world), false),
    ['upload.wikimedia.org', upload],
    ['thumb.wikimedia.org', upload],
  ]);
};

/**
 * A double over a world. It has no server of its own: its route goes into the sandbox's. `now` is
 * the clock of its rate limit, milliseconds.
 */
export const startDouble = (world: World, now: () => number = Date.now): Double => {
  const state: State = {
    ...{ world, violations: [], plans: new Set(), running: 0, now },
    window: { start: now(), count: 0 },
  };
  const known = handlers(state);
  const route: Route = (host) => known.get(host) ?? null;
  return {
    route,
    violations: state.violations,
    fail: (plan) => {
      const active: ActivePlan = { plan, left: plan.times ?? Number.POSITIVE_INFINITY };
      state.plans.add(active);
      return () => state.plans.delete(active);
    },
    reset: () => {
      state.plans.clear();
      state.violations.length = 0;
      state.window = { start: now(), count: 0 };
    },
  };
};
