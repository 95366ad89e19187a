import { describe, expect, it } from 'vitest';
import { createEndpoint } from '../../src/maker/endpoint';

const GOOD =
  '{"head":{"vars":["a"]},"results":{"bindings":[{"a":{"type":"literal","value":"1"}}]}}';

/** An endpoint that gives these answers in turn, and the waits between its tries. */
function endpointWith(answers: readonly (() => Response)[], tries = 9) {
  const waits: number[] = [];
  const left = [...answers];
  const endpoint = createEndpoint({
    ...{
      url: 'http://127.0.0.1/sparql',
      timeout: 60_000,
      tries,
      signal: new AbortController().signal,
    },
    fetch: async () => left.shift()?.() ?? new Response(GOOD),
    sleep: async (ms) => void waits.push(ms),
  });
  return { endpoint, waits };
}

const busy =
  (headers: Record<string, string> = {}) =>
  () =>
    new Response('', { status: 503, headers });

describe('an endpoint', () => {
  it('is given more time from try to try, up to a minute', async () => {
    const { endpoint, waits } = endpointWith(Array.from({ length: 8 }, () => busy()));
    expect(await endpoint.ask('ASK')).toEqual([{ a: { type: 'literal', value: '1' } }]);
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
  });

  it('is given the time it asks for', async () => {
    const { endpoint, waits } = endpointWith([busy({ 'retry-after': '7' })]);
    await endpoint.ask('ASK');
    expect(waits).toEqual([7000]);
  });

  it('is asked again where an answer is not what it should be', async () => {
    const { endpoint, waits } = endpointWith([]);
    let asked = 0;
    await endpoint.ask('ASK', () => (++asked < 3 ? 'odd' : null));
    expect(waits).toHaveLength(2);
    await expect(endpoint.ask('ASK', () => 'odd')).rejects.toThrow(/odd \(asked 9 times\)/);
  });

  it('that says nothing in time has not answered', async () => {
    const endpoint = createEndpoint({
      ...{ url: 'http://127.0.0.1/sparql', timeout: 20, tries: 2 },
      ...{ signal: new AbortController().signal, sleep: async () => {} },
      fetch: (_, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
        }),
    });
    await expect(endpoint.ask('ASK')).rejects.toThrow('no answer within 0.02 s (asked 2 times)');
  });

  it.each([
    ['[]', /no SPARQL result/],
    ['{"results":{"bindings":[{"a":1}]}}', /no SPARQL result/],
    [' <html>', /web page/],
    [GOOD.slice(0, 40), /cut off/],
  ])('that answers %s has not answered', async (body, message) => {
    const { endpoint } = endpointWith([() => new Response(body)], 1);
    await expect(endpoint.ask('ASK')).rejects.toThrow(message);
  });
});
