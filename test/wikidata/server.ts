/** A small real HTTP server that stands for Wikimedia's hosts in one test file. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Fetch } from '../../src/wikidata/fetchJson';

export type Handler = (
  url: URL,
  response: ServerResponse,
  request: IncomingMessage,
  /** What was posted; empty where nothing was. */
  body: string,
) => void | Promise<void>;

export interface TestServer {
  /** Fetches `https://host/path` from this server, through a real socket. */
  readonly fetch: Fetch;
  /** Addresses asked for so far, as the client wrote them. */
  readonly seen: readonly URL[];
  /** What was posted with each request; empty where nothing was. */
  readonly bodies: readonly string[];
  /** Headers of each request. */
  readonly headers: readonly IncomingMessage['headers'][];
  /** Most requests that were open at one time. */
  readonly mostAtOnce: () => number;
  handle(handler: Handler): void;
  close(): Promise<void>;
}

/** Sends a value as JSON. */
export const json = (response: ServerResponse, value: unknown): void => {
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(JSON.stringify(value));
};

/** Starts a server on a free port of loopback. */
export const startServer = async (): Promise<TestServer> => {
  let handler: Handler = (_, response) => void response.writeHead(500).end();
  const seen: URL[] = [];
  const bodies: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    const host = String(request.headers['x-test-host']);
    const url = new URL(`https://${host}${request.url}`);
    seen.push(url);
    headers.push(request.headers);
    open += 1;
    most = Math.max(most, open);
    response.on('close', () => {
      open -= 1;
    });
    const at = seen.length - 1;
    bodies[at] = '';
    const answer = (body: string): void => {
      bodies[at] = body;
      void handler(url, response, request, body);
    };
    if (request.method === 'POST') text(request).then(answer, () => response.destroy());
    else answer('');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    seen,
    bodies,
    headers,
    mostAtOnce: () => most,
    handle: (next) => {
      handler = next;
    },
    fetch: (url, init) => {
      const { host, pathname, search } = new URL(url);
      const local = `http://127.0.0.1:${port}${pathname}${search}`;
      return fetch(local, { ...init, headers: { ...init.headers, 'x-test-host': host } });
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
};
