import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Offline, startOffline } from '../offline';
import { type Sent, send } from '../send';
import type { World } from '../worldTypes';
import { startDouble } from './double';
import type { Double, FailurePlan } from './doubleTypes';
import { smallWorld } from './smallWorld';

const API = 'https://en.wikipedia.org/w/api.php?format=json&formatversion=2';
const NAMES = `${API}&action=query&prop=pageprops&titles=Ada|Zed&origin=*`;
const ITEM = 'https://www.wikidata.org/w/api.php?format=json&formatversion=2&action=wbgetentities';

let world: World;
let double: Double;
let now: number;
let offline: Offline;
beforeEach(async () => {
  world = smallWorld();
  now = 1_000_000;
  double = startDouble(world, () => now);
  offline = await startOffline(double.route);
});
afterEach(() => offline.close());

const get = (url: string, headers: Record<string, string> = {}): Promise<Sent> =>
  send({ port: offline.server.port, url, headers });
const options = (url: string, asked: string): Promise<Sent> =>
  send({
    ...{ port: offline.server.port, url, method: 'OPTIONS' },
    headers: { origin: 'https://a.example', 'access-control-request-headers': asked },
  });
const rules = () => double.violations.map(({ rule }) => rule);

describe('failures of the edge', () => {
  const cases: [FailurePlan, number, string, RegExp][] = [
    [{ mode: '429' }, 429, 'text/plain', /too many requests/],
    [{ mode: '403' }, 403, 'text/plain', /robot policy/],
    [{ mode: '503' }, 503, 'text/html', /<h1>Error/],
    [{ mode: 'html' }, 200, 'text/html', /<h1>Error/],
    [{ mode: '404' }, 404, 'text/plain', /Not found/],
    [{ mode: 'unknown-action' }, 200, 'application/json', /"badvalue"/],
  ];
  it.each(cases)('%j', async (plan, status, type, body) => {
    double.fail(plan);
    const answer = await get(NAMES);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toContain(type);
    expect(answer.body).toMatch(body);
  });

  it('says when to come again, or leaves it out', async () => {
    double.fail({ mode: '429', times: 1 });
    expect((await get(NAMES)).headers['retry-after']).toBe('7');
    double.fail({ mode: '429', retryAfter: null, times: 1 });
    expect((await get(NAMES)).headers['retry-after']).toBeUndefined();
    double.fail({ mode: '429', retryAfter: 60, times: 1 });
    const answer = await get(NAMES, { origin: 'https://a.example' });
    expect(answer.headers).toMatchObject({
      ...{ 'retry-after': '60', 'access-control-allow-origin': 'https://a.example' },
      'access-control-expose-headers': 'Retry-After,WWW-Authenticate',
    });
    expect((await get(NAMES)).headers['access-control-allow-origin']).toBe('*');
  });

  it('cuts good JSON in half', async () => {
    const whole = (await get(NAMES)).body;
    double.fail({ mode: 'truncated' });
    const { status, body } = await get(NAMES);
    expect(status).toBe(200);
    expect(whole.startsWith(body)).toBe(true);
    expect(() => JSON.parse(body)).toThrow();
  });

  it('breaks the connection', async () => {
    double.fail({ mode: 'reset' });
    await expect(get(NAMES)).rejects.toThrow();
  });

  it('holds an answer back, and lets it come in the end', async () => {
    double.fail({ mode: 'stall', delay: 50, times: 1 });
    expect(JSON.parse((await get(NAMES)).body).batchcomplete).toBe(true);
  });

  it('does not outlive a client that hangs up, or the server', async () => {
    double.fail({ mode: 'stall' });
    const asked = get(NAMES).catch(() => 'gone');
    await expect.poll(() => offline.server.requests.length).toBe(1);
    await offline.close();
    expect(await asked).toBe('gone');
    offline = await startOffline(double.route);
  });

  it('fails only what is meant, as often as is meant, until undone', async () => {
    const undo = double.fail({ match: '/page/summary/', mode: '503' });
    double.fail({ match: /wbgetentities/, mode: '403', times: 2 });
    double.fail({ match: ({ method }) => method === 'POST', mode: 'html' });
    const summary = 'https://en.wikipedia.org/api/rest_v1/page/summary/Ada';
    const statuses = async (url: string, count: number) => {
      const found: number[] = [];
      for (let i = 0; i < count; i++) found.push((await get(url)).status);
      return found;
    };
    expect(await statuses(NAMES, 1)).toEqual([200]);
    expect(await statuses(summary, 2)).toEqual([503, 503]);
    expect(await statuses(`${ITEM}&ids=Q1`, 3)).toEqual([403, 403, 200]);
    undo();
    expect(await statuses(summary, 1)).toEqual([200]);
  });
});

describe('limits', () => {
  it('are 200 requests a minute for all hosts together, preflights free', async () => {
    for (let i = 0; i < 100; i++) await options(NAMES, 'api-user-agent');
    for (let i = 0; i < 100; i++) expect((await get(NAMES)).status).toBe(200);
    for (let i = 0; i < 100; i++) expect((await get(`${ITEM}&ids=Q1`)).status).toBe(200);
    const { status, headers } = await get(NAMES);
    expect([status, headers['retry-after']]).toEqual([429, '60']);
    now += 60_000;
    expect((await get(NAMES)).status).toBe(200);
  });

  it('are 10 for what is no browser', async () => {
    const script = { 'user-agent': 'wikibase-sdk/11' };
    for (let i = 0; i < 10; i++) expect((await get(NAMES, script)).status).toBe(200);
    expect((await get(NAMES, script)).status).toBe(429);
  });

  it('are three requests at a time', async () => {
    double.fail({ mode: 'stall', delay: 600_000, times: 3 });
    const three = [1, 2, 3].map(() => get(NAMES).catch(() => 'gone'));
    await expect.poll(() => offline.server.requests.length).toBe(3);
    expect((await get(NAMES)).status).toBe(429);
    expect(rules()).toEqual(['too-many-concurrent']);
    await offline.close();
    expect(await Promise.all(three)).toEqual(['gone', 'gone', 'gone']);
    offline = await startOffline(double.route);
  });
});

describe('etiquette', () => {
  it('has nothing against a polite client', async () => {
    await get(NAMES);
    await get(`${ITEM}&ids=Q1`);
    await get('https://upload.wikimedia.org/nowhere', { 'api-user-agent': '' });
    expect(double.violations).toEqual([]);
  });

  it.each([
    ['api-user-agent-missing', NAMES, { 'api-user-agent': '' }],
    ['api-user-agent-missing', NAMES, { 'api-user-agent': 'Sidelight/1' }],
    ['user-agent-overridden', NAMES, { 'user-agent': 'Sidelight/1 (https://example.org)' }],
    ['cookie-sent', NAMES, { cookie: 'a=b' }],
    ['titles-unsorted', NAMES.replace('Ada|Zed', 'Zed|Ada'), {}],
    ['titles-duplicated', NAMES.replace('Ada|Zed', 'Ada|Ada'), {}],
    ['maxlag-sent', `${NAMES}&maxlag=5`, {}],
    ['not-served', `${API}&action=query&prop=revisions&titles=Ada`, {}],
  ])('notices %s', async (rule, url, headers) => {
    await get(url, headers as Record<string, string>);
    expect(rules()).toContain(rule);
    double.reset();
    expect(rules()).toEqual([]);
  });
});

describe('CORS', () => {
  it('of the API hangs on the origin parameter', async () => {
    const origin = { origin: 'https://a.example' };
    const acao = 'access-control-allow-origin';
    expect((await get(NAMES, origin)).headers[acao]).toBe('*');
    const without = NAMES.replace('&origin=*', '');
    expect((await get(without, origin)).headers[acao]).toBeUndefined();
    expect((await get(`${without}&origin=https://b.example`, origin)).status).toBe(403);
  });

  it('answers preflights with permission for allowed headers only', async () => {
    const allow = 'access-control-allow-headers';
    expect((await options(NAMES, 'api-user-agent')).headers[allow]).toBe('api-user-agent');
    expect((await options(NAMES, 'x-custom')).headers[allow]).toBeUndefined();
    const rest = await options('https://en.wikipedia.org/api/rest_v1/page/summary/Ada', 'x');
    expect(rest.status).toBe(204);
    expect(rest.headers[allow]).toContain('api-user-agent');
  });
});

describe('caching', () => {
  it('follows maxage and smaxage, and never keeps an error', async () => {
    const cached = '&maxage=3600&smaxage=60';
    const control = async (url: string) => (await get(url)).headers['cache-control'];
    expect(await control(NAMES + cached)).toBe('s-maxage=60, max-age=3600, public');
    expect(await control(NAMES)).toBe('private, must-revalidate, max-age=0');
    const many = Array.from({ length: 51 }, (_, i) => `Q${i + 1}`).join('|');
    expect(await control(`${ITEM}&ids=${many}${cached}`)).toContain('private');
  });
});

describe('the wikis', () => {
  const json = async (url: string) => JSON.parse((await get(url)).body);

  it('gives ten coordinates and the way to the others', async () => {
    const titles = [...(world.wikis.get('en')?.pages.keys() ?? [])]
      .filter((title) => title.startsWith('Town'))
      .sort();
    const url = `${API}&action=query&prop=coordinates|pageprops&titles=${titles.join('|')}`;
    const first = await json(url);
    expect(first.batchcomplete).toBeUndefined();
    expect(first.continue).toEqual({ cocontinue: expect.any(String), continue: '||pageprops' });
    const second = await json(`${url}&${new URLSearchParams(first.continue)}`);
    expect(second.batchcomplete).toBe(true);
    type Page = { coordinates?: unknown; pageprops?: unknown };
    const counts = (pages: Page[]) => [
      pages.filter(({ coordinates }) => coordinates).length,
      pages.filter(({ pageprops }) => pageprops).length,
    ];
    expect(counts(first.query.pages)).toEqual([10, 12]);
    expect(counts(second.query.pages)).toEqual([2, 0]);
    const all = await json(`${url}&colimit=max`);
    expect(counts(all.query.pages)).toEqual([12, 12]);
  });

  it('has no GraphQL on a wiki that is no repository', async () => {
    const { body, headers } = await get(NAMES.replace('action=query', 'action=wbgraphql'));
    expect(headers['mediawiki-api-error']).toBe('badvalue');
    expect(JSON.parse(body).error.code).toBe('badvalue');
  });

  it('puts the famous namesake first', async () => {
    const search = ITEM.replace('wbgetentities', 'wbsearchentities&language=en&search=ada');
    const { search: hits } = await json(search);
    expect(hits.map(({ id }: { id: string }) => id)).toEqual(['Q2', 'Q1']);
  });
});

describe('summaries', () => {
  const summary = (title: string) =>
    get(`https://en.wikipedia.org/api/rest_v1/page/summary/${title}`);

  it.each([
    ['Ada', 'standard'],
    ['Ada_(disambiguation)', 'disambiguation'],
    ['Town_00', 'no-extract'],
  ])('of %s is of type %s', async (title, type) => {
    const { status, headers, body } = await summary(title);
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('s-maxage=1209600, max-age=300');
    expect(JSON.parse(body)).toMatchObject({ type, lang: 'en', dir: 'ltr' });
  });

  it('lead from a redirect to its target', async () => {
    const { status, headers } = await summary('Ada_of_old');
    expect([status, headers.location]).toEqual([302, 'Ada']);
  });

  it('are problems where there is no page', async () => {
    const { status, headers, body } = await summary('Nobody');
    expect(status).toBe(404);
    expect(headers['content-type']).toBe('application/problem+json');
    expect(JSON.parse(body).title).toBe('Not found.');
  });

  it('keep hostile HTML in extract_html, where only text may be used', async () => {
    const { extract, extract_html } = JSON.parse((await summary('Ada')).body);
    expect(extract).not.toContain('<');
    expect(extract_html).toContain('onerror');
  });
});

describe('pictures', () => {
  const COMMONS = 'https://commons.wikimedia.org/w/api.php?format=json&formatversion=2';
  const info = async (width: number) => {
    const ask = `&action=query&prop=imageinfo&iiprop=url|extmetadata&iiurlwidth=${width}`;
    const { body } = await get(`${COMMONS}${ask}&titles=File:Ada.svg`);
    return JSON.parse(body).query.pages[0].imageinfo[0];
  };

  it('come in the allowed widths: the URL is rounded up, the number is what was asked', async () => {
    const { thumburl, thumbwidth, extmetadata } = await info(200);
    expect(thumburl).toMatch(/\/thumb\/.\/..\/Ada\.svg\/250px-Ada\.svg\.png$/);
    expect(thumbwidth).toBe(200);
    expect(extmetadata.Artist.value).toContain('<a');
    const picture = await get(thumburl);
    expect([picture.status, picture.headers['content-type']]).toEqual([200, 'image/png']);
    expect((await get(thumburl.replace('250px', '300px'))).status).toBe(400);
    expect((await get(thumburl.replaceAll('Ada', 'Nobody'))).status).toBe(404);
  });

  it('are found by Special:FilePath', async () => {
    const url = 'https://commons.wikimedia.org/wiki/Special:FilePath/Ada.svg?width=120';
    const { status, headers } = await get(url);
    expect(status).toBe(302);
    expect(headers.location).toContain('/120px-Ada.svg.png');
  });

  it('are left out by pilicense=free where they are not', async () => {
    const ask = `${API}&action=query&prop=pageimages&titles=Logo`;
    const pageOf = async (url: string) => JSON.parse((await get(url)).body).query.pages[0];
    expect((await pageOf(ask)).thumbnail).toBeUndefined();
    expect((await pageOf(`${ask}&pilicense=any`)).thumbnail).toBeDefined();
  });
});
