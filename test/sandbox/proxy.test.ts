import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { connect as tlsConnect } from 'node:tls';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Offline, startOffline } from './offline';

let offline: Offline;
beforeEach(async () => {
  const handler = () => ({ status: 200, headers: { 'content-type': 'text/plain' }, body: 'here' });
  offline = await startOffline((host) => (host === 'news.example' ? handler : null));
});
afterEach(() => offline.close());

/** Sends a CONNECT and returns the status line's code, with the socket for more. */
const tunnel = (authority: string) =>
  new Promise<{ code: number; socket: ReturnType<typeof connect> }>((resolve, reject) => {
    const socket = connect(offline.proxy.port, '127.0.0.1', () => {
      socket.write(`CONNECT ${authority} HTTP/1.1\r\nHost: ${authority}\r\n\r\n`);
    });
    socket.once('error', reject);
    socket.once('data', (data) => resolve({ code: Number(String(data).split(' ')[1]), socket }));
  });

/** Asks for `/` through an open tunnel, over TLS. */
const getThrough = (socket: ReturnType<typeof connect>, host: string) =>
  new Promise<string>((resolve, reject) => {
    const secure = tlsConnect({ socket, servername: host, rejectUnauthorized: false }, () => {
      secure.write(`GET /a HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    });
    let text = '';
    secure.on('data', (data) => {
      text += data;
    });
    secure.on('end', () => resolve(text));
    secure.on('error', reject);
  });

const plain = (url: string) =>
  new Promise<{ code: number; location: string | undefined }>((resolve, reject) => {
    const { host } = new URL(url);
    const options = { host: '127.0.0.1', port: offline.proxy.port, path: url, headers: { host } };
    httpRequest(options, (response) => {
      response.resume();
      resolve({ code: response.statusCode ?? 0, location: response.headers.location });
    })
      .on('error', reject)
      .end();
  });

describe('the proxy', () => {
  it('leads a host of the sandbox to the local server, over TLS, under its own name', async () => {
    const { code, socket } = await tunnel('news.example:443');
    expect(code).toBe(200);
    expect(await getThrough(socket, 'news.example')).toMatch(/^HTTP\/1\.1 200 [\s\S]*here$/);
    expect(offline.server.requests).toMatchObject([
      { host: 'news.example', method: 'GET', url: 'https://news.example/a', status: 200 },
    ]);
  });

  it.each([
    'elsewhere.example:443',
    'www.google.com:443',
    'news.example.evil.test:443',
    '[::1]:443',
  ])('refuses %s, and writes it down', async (authority) => {
    const { code } = await tunnel(authority);
    expect(code).toBe(403);
    expect(offline.proxy.log).toMatchObject([{ port: 443, allowed: false }]);
    expect(offline.server.requests).toEqual([]);
  });

  it('opens no tunnel to another port of a known host', async () => {
    expect((await tunnel('news.example:22')).code).toBe(403);
  });

  it('logs every attempt in order, with host and port', async () => {
    await tunnel('NEWS.example:443');
    await tunnel('other.example:8443');
    expect(offline.proxy.log).toMatchObject([
      { host: 'news.example', port: 443, allowed: true },
      { host: 'other.example', port: 8443, allowed: false },
    ]);
    expect(offline.proxy.log.every(({ time }) => time > 1_600_000_000_000)).toBe(true);
  });

  it('sends plain http on to https, and refuses it for hosts it does not know', async () => {
    expect(await plain('http://news.example/b?c=1')).toEqual({
      code: 301,
      location: 'https://news.example/b?c=1',
    });
    expect((await plain('http://elsewhere.example/')).code).toBe(403);
    expect(offline.proxy.log.map(({ allowed }) => allowed)).toEqual([true, false]);
  });

  it('is as good as unplugged while offline', async () => {
    offline.proxy.offline = true;
    expect((await tunnel('news.example:443')).code).toBe(502);
    expect((await plain('http://news.example/')).code).toBe(502);
    offline.proxy.offline = false;
    expect((await tunnel('news.example:443')).code).toBe(200);
  });

  it('breaks open tunnels when told to', async () => {
    const { socket } = await tunnel('news.example:443');
    const closed = new Promise((resolve) => socket.once('close', resolve));
    offline.proxy.hangUp();
    await closed;
    expect(socket.destroyed).toBe(true);
  });
});
