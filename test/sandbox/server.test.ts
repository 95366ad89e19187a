import { request } from 'node:https';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { send } from './send';
import { type SiteReply, type SiteRequest, type SiteServer, startSiteServer } from './server';
import { selfSignedCertificate } from './tls';

let server: SiteServer;
let answer: (request: SiteRequest) => SiteReply | Promise<SiteReply>;
beforeEach(async () => {
  answer = () => ({ status: 200, headers: { 'content-type': 'text/html' }, body: '<p>ä</p>' });
  server = await startSiteServer((host) => (host === 'a.example' ? (r) => answer(r) : null));
});
afterEach(() => server.close());

const get = (url: string, headers: Record<string, string> = {}) =>
  send({ port: server.port, url, headers });

/** The body as it came over the wire. */
const getBytes = (headers: Record<string, string>) =>
  new Promise<{ bytes: Buffer; encoding: string | undefined }>((resolve, reject) => {
    const options = {
      ...{ host: '127.0.0.1', port: server.port, path: '/', rejectUnauthorized: false },
      headers: { ...headers, host: 'a.example' },
    };
    request(options, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      const encoding = response.headers['content-encoding'];
      resolve({ bytes: Buffer.concat(chunks), encoding });
    })
      .on('error', reject)
      .end();
  });

describe('the TLS server', () => {
  it('has one certificate per process, self-signed', async () => {
    const [one, two] = await Promise.all([selfSignedCertificate(), selfSignedCertificate()]);
    expect(one).toBe(two);
    expect(one.cert).toContain('BEGIN CERTIFICATE');
    expect(one.key).toContain('PRIVATE KEY');
  });

  it('hands a request to the handler of its host and records it with its status', async () => {
    const { status, body } = await get('https://a.example/x?y=1', { 'x-test': 'yes' });
    expect([status, body]).toEqual([200, '<p>ä</p>']);
    expect(server.requests).toMatchObject([
      { host: 'a.example', method: 'GET', url: 'https://a.example/x?y=1', status: 200 },
    ]);
    expect(server.requests[0]?.headers['x-test']).toBe('yes');
  });

  it('answers 421 for a host that it does not have', async () => {
    expect((await get('https://b.example/')).status).toBe(421);
  });

  it('compresses text where asked, and only there', async () => {
    const zipped = await getBytes({ 'accept-encoding': 'gzip, deflate, br' });
    expect(zipped.encoding).toBe('gzip');
    expect(gunzipSync(zipped.bytes).toString('utf8')).toBe('<p>ä</p>');
    const bare = await getBytes({});
    expect(bare.encoding).toBeUndefined();
    expect(bare.bytes.toString('utf8')).toBe('<p>ä</p>');
  });

  it('leaves pictures as they are', async () => {
    answer = () => ({ status: 200, headers: { 'content-type': 'image/png' }, body: 'PNG' });
    expect((await getBytes({ 'accept-encoding': 'gzip' })).encoding).toBeUndefined();
  });

  it('breaks the connection for "reset", and records no status', async () => {
    answer = () => 'reset';
    await expect(get('https://a.example/')).rejects.toThrow();
    expect(server.requests[0]?.status).toBeNull();
  });

  it('tells a waiting handler that the server closes', async () => {
    let aborted = false;
    const waiting = new Promise<void>((started) => {
      answer = ({ signal }) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => {
            aborted = true;
            resolve('reset');
          });
          started();
        });
    });
    const asked = get('https://a.example/').catch(() => null);
    await waiting;
    await server.close();
    await asked;
    expect(aborted).toBe(true);
    server = await startSiteServer(() => null);
  });
});
