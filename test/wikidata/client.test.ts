import { describe, expect, it } from 'vitest';
import { createGet } from '../../src/wikidata/client';

const signal = new AbortController().signal;

/** A client whose server answers with these bodies in turn, and what it was asked with. */
const clientOf = (bodies: readonly string[]) => {
  const asked: (RequestInit | undefined)[] = [];
  const get = createGet({
    fetch: async (_url, init) => new Response(bodies[asked.push(init) - 1] ?? ''),
    now: () => 0,
    sleep: (_ms, aborted) =>
      new Promise((_resolve, reject) => {
        aborted?.addEventListener('abort', () => reject(aborted.reason));
      }),
    timeout: 1000,
    userAgent: 'test',
    queue: (request) => request(),
  });
  return { get, inits: asked, caches: () => asked.map((init) => init?.cache) };
};

describe('createGet', () => {
  it('passes the browser’s cache by after a broken answer, until a whole one came', async () => {
    const { get, caches } = clientOf(['{"query":', '{"query":{}}', '{"query":{}}']);
    const url = 'https://en.wikipedia.org/w/api.php';
    expect(await get(url, signal)).toMatchObject({ failure: { code: 'malformed' } });
    expect(await get(url, signal)).toMatchObject({ ok: true });
    expect(await get(url, signal)).toMatchObject({ ok: true });
    expect(caches()).toEqual([undefined, 'reload', undefined]);
  });

  it('asks once for all who ask the same at the same time', async () => {
    const { get, caches } = clientOf(['{}']);
    const url = 'https://www.wikidata.org/w/api.php';
    await Promise.all([get(url, signal), get(url, signal), get(url, signal)]);
    expect(caches()).toHaveLength(1);
  });

  it('posts, and asks once for equal bodies only', async () => {
    const { get, inits } = clientOf(['{"n":1}', '{"n":2}']);
    const url = 'https://www.wikidata.org/w/api.php';
    const asked = [get(url, signal, '{"a":1}'), get(url, signal, '{"a":1}'), get(url, signal)];
    const values = (await Promise.all(asked)).map((answer) => answer.ok && answer.value);
    expect(values).toEqual([{ n: 1 }, { n: 1 }, { n: 2 }]);
    expect(inits.map((init) => [init?.method, init?.body])).toEqual([
      ['POST', '{"a":1}'],
      [undefined, undefined],
    ]);
    expect(inits[0]?.headers).toMatchObject({ 'Content-Type': 'application/json' });
    expect(inits[1]?.headers).not.toHaveProperty('Content-Type');
  });
});
