import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGet } from '../../src/wikidata/client';
import { fetchJson, retryAfterOf } from '../../src/wikidata/fetchJson';
import { memoryStore } from '../../src/wikidata/memoryStore';
import { createQueue } from '../../src/wikidata/queue';
import { fakeClock } from './clock';
import { type Handler, json, startServer, type TestServer } from './server';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const URL_ = 'https://www.wikidata.org/w/api.php?action=test';
const never = new AbortController().signal;

const options = (clock = fakeClock()) => ({
  ...clock,
  fetch: server.fetch,
  userAgent: 'Sidelight/test (https://example.org; test@example.org)',
  timeout: 15_000,
});

const get = (handler: Handler, clock = fakeClock()) => {
  server.handle(handler);
  return fetchJson(URL_, options(clock), never);
};

describe('fetchJson', () => {
  it('sends who asks, no cookies, and leaves the browser its User-Agent', async () => {
    const answer = await get((_, response) => json(response, { success: 1 }));
    expect(answer).toEqual({ ok: true, value: { success: 1 } });
    const sent = server.headers.at(-1) ?? {};
    expect(sent['api-user-agent']).toMatch(/^Sidelight\//);
    expect(sent['user-agent']).not.toMatch(/Sidelight/);
    expect(sent.cookie).toBeUndefined();
  });

  it('asks for no credentials and no referrer', async () => {
    let init: RequestInit = {};
    const spy = {
      ...options(),
      fetch: async (_: string, given: RequestInit) => {
        init = given;
        return new Response('{}');
      },
    };
    await fetchJson(URL_, spy, never);
    expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  const status =
    (code: number, headers: Record<string, string> = {}, body = 'text'): Handler =>
    (_, response) =>
      void response.writeHead(code, headers).end(body);
  const body =
    (text: string, type = 'application/json'): Handler =>
    (_, response) =>
      void response.writeHead(200, { 'content-type': type }).end(text);
  const error =
    (code: string, headers: Record<string, string> = {}): Handler =>
    (_, response) =>
      void response.writeHead(200, headers).end(JSON.stringify({ error: { code } }));

  it.each<[string, Handler, string, number | null]>([
    ['429 with seconds', status(429, { 'retry-after': '7' }), 'slowed', 7000],
    [
      '429 with a date',
      status(429, { 'retry-after': 'Mon, 23 Nov 2026 12:00:20 GMT' }),
      'slowed',
      20_000,
    ],
    ['429 without a word', status(429), 'slowed', 60_000],
    ['403', status(403, {}, 'Please respect our robot policy'), 'refused', null],
    ['404', status(404, { 'content-type': 'application/problem+json' }, '{}'), 'gone', null],
    [
      '503 with HTML',
      status(503, { 'content-type': 'text/html' }, '<!DOCTYPE html>'),
      'unavailable',
      null,
    ],
    ['503 with a pause', status(503, { 'retry-after': '30' }), 'unavailable', 30_000],
    ['500 with JSON and HTML', status(500, {}, '{"error":{}}<!DOCTYPE html>'), 'unavailable', null],
    ['414', status(414), 'malformed', null],
    ['200 with HTML', body('<!DOCTYPE html><p>Sorry</p>', 'text/html'), 'unavailable', null],
    ['truncated JSON', body('{"entities":{"Q1":{"id":"Q'), 'malformed', null],
    ['nothing', body(''), 'malformed', null],
    ['maxlag', error('maxlag', { 'retry-after': '5' }), 'slowed', 5000],
    ['ratelimited', error('ratelimited'), 'slowed', 60_000],
    ['an id that is none', error('no-such-entity'), 'gone', null],
    ['an internal exception', error('internal_api_error_DBQueryError'), 'unavailable', null],
    ['readonly', error('readonly'), 'unavailable', null],
    ['too many values', error('toomanyvalues'), 'malformed', null],
    ['a broken connection', (_, response) => void response.destroy(), 'offline', null],
    ['more than 4 MB', body(`"${'x'.repeat(4 * 1024 * 1024)}"`), 'malformed', null],
  ])('%s', async (_, handler, code, retryAfter) => {
    expect(await get(handler)).toEqual({ ok: false, failure: { code, retryAfter } });
  });

  it('says offline where an answer breaks off', async () => {
    const answer = await get((_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"entities":');
      setImmediate(() => response.destroy());
    });
    expect(answer).toMatchObject({ failure: { code: 'offline' } });
  });

  it('gives up an answer that does not come in time', async () => {
    const clock = fakeClock();
    const arrived = new Promise<void>((done) => server.handle(() => done()));
    const waiting = fetchJson(URL_, options(clock), never);
    await arrived;
    await clock.advance(14_999);
    expect(clock.sleepers()).toBe(1);
    await clock.advance(1);
    expect(await waiting).toEqual({ ok: false, failure: { code: 'timeout', retryAfter: null } });
  });

  it('rejects with the reason of an aborted signal', async () => {
    const stop = new AbortController();
    server.handle(() => stop.abort(new Error('tab closed')));
    await expect(fetchJson(URL_, options(), stop.signal)).rejects.toThrow('tab closed');
  });
});

describe('retryAfterOf', () => {
  const now = Date.parse('2026-11-23T12:00:00Z');
  it.each([
    ['7', 7000],
    ['0', 0],
    ['Mon, 23 Nov 2026 12:01:00 GMT', 60_000],
    ['Mon, 23 Nov 2026 11:00:00 GMT', 0],
    ['99999999', 24 * 60 * 60_000],
    ['soon', null],
    ['', null],
    [null, null],
  ])('%s is %s ms', (header, expected) => {
    expect(retryAfterOf(header, now)).toBe(expected);
  });
});

describe('createGet', () => {
  const client = () => {
    const clock = fakeClock();
    const queue = createQueue({ ...clock, store: memoryStore({ now: clock.now }) });
    return createGet({ ...options(clock), queue });
  };

  it('asks once for all who ask for the same', async () => {
    const before = server.seen.length;
    server.handle((_, response) => json(response, { n: 1 }));
    const ask = client();
    const answers = await Promise.all([ask(URL_, never), ask(URL_, never), ask(URL_, never)]);
    expect(answers.every((answer) => answer.ok)).toBe(true);
    expect(server.seen.length - before).toBe(1);
  });

  it('goes on for those who still wait when one leaves', async () => {
    const leaver = new AbortController();
    server.handle((_, response) => {
      leaver.abort(new Error('gone'));
      json(response, { n: 2 });
    });
    const ask = client();
    const left = ask(URL_, leaver.signal);
    const stays = ask(URL_, never);
    await expect(left).rejects.toThrow('gone');
    expect(await stays).toEqual({ ok: true, value: { n: 2 } });
  });

  it('drops the request when the last one leaves, and asks anew for the next', async () => {
    const stop = new AbortController();
    const ask = client();
    const dropped = new Promise<void>((done) => {
      server.handle((_, response) => {
        response.on('close', () => done());
        stop.abort(new Error('gone'));
      });
    });
    await expect(ask(URL_, stop.signal)).rejects.toThrow('gone');
    await dropped;
    server.handle((_, response) => json(response, { n: 3 }));
    expect(await ask(URL_, never)).toEqual({ ok: true, value: { n: 3 } });
  });

  it('does not even ask for who has gone already', async () => {
    const before = server.seen.length;
    await expect(client()(URL_, AbortSignal.abort(new Error('late')))).rejects.toThrow('late');
    expect(server.seen.length).toBe(before);
  });
});
