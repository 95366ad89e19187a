/** The local TLS server behind every host name of the sandbox: one handler per host, one log. */
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { selfSignedCertificate } from './tls';

const compress = promisify(gzip);

/** A request as a handler sees it. `signal` aborts when the client goes away or the server closes. */
export interface SiteRequest {
  readonly host: string;
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly signal: AbortSignal;
}

/** An answer; `reset` breaks the connection without one. */
export type SiteReply =
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string | Uint8Array;
    }
  | 'reset';

export type SiteHandler = (request: SiteRequest) => SiteReply | Promise<SiteReply>;

/** Which handler serves a host; null: the host does not exist here. */
export type Route = (host: string) => SiteHandler | null;

/** One request that reached the server. `status` is null until answered, and after a reset. */
export interface RequestRecord {
  /** Milliseconds since the epoch. */
  readonly time: number;
  readonly host: string;
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  status: number | null;
}

export interface SiteServer {
  readonly port: number;
  /** Every request so far, oldest first. */
  readonly requests: readonly RequestRecord[];
  close(): Promise<void>;
}

const readBody = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

const COMPRESSIBLE = /^(text\/|application\/(json|javascript|problem\+json)|image\/svg)/;

/** Sends an answer, gzipped where the client asked for it and the type gains by it. */
const send = async (
  request: IncomingMessage,
  response: ServerResponse,
  reply: Exclude<SiteReply, 'reset'>,
): Promise<void> => {
  const headers = new Headers(reply.headers);
  let body = Buffer.from(reply.body ?? '');
  const asked = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  if (asked && body.length > 0 && COMPRESSIBLE.test(headers.get('content-type') ?? '')) {
    body = await compress(body);
    headers.set('content-encoding', 'gzip');
    headers.append('vary', 'Accept-Encoding');
  }
  headers.set('content-length', String(body.length));
  response.writeHead(reply.status, Object.fromEntries(headers));
  response.end(request.method === 'HEAD' ? undefined : body);
};

const hostOf = (request: IncomingMessage): string =>
  String(request.headers.host ?? '')
    .replace(/:\d+$/, '')
    .toLowerCase();

interface Desk {
  readonly route: Route;
  readonly requests: RequestRecord[];
  readonly closed: AbortSignal;
}

/** Takes one request from the wire to its handler and back, and writes it down. */
const serve = async (
  desk: Desk,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const host = hostOf(request);
  const url = new URL(request.url ?? '/', `https://${host}`);
  const method = request.method ?? 'GET';
  const { headers } = request;
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  const body = await readBody(request);
  const record: RequestRecord = {
    ...{ time: Date.now(), host, method, url: url.href, headers },
    ...{ body: body.toString('utf8'), status: null },
  };
  desk.requests.push(record);
  const signal = AbortSignal.any([gone.signal, desk.closed]);
  const handler = desk.route(host);
  const reply = handler
    ? await handler({ host, method, url, headers, body, signal })
    : { status: 421, body: `No site named ${host} here.` };
  if (reply === 'reset') {
    request.socket.destroy();
    return;
  }
  record.status = reply.status;
  await send(request, response, reply);
};

/** A handler that throws is a defect of the sandbox: said loudly, and answered with 500. */
const failed = (response: ServerResponse, error: unknown): void => {
  if (response.destroyed) return;
  console.error('sandbox: a handler failed', error);
  if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
  response.end('The sandbox failed.');
};

/** Starts the server on loopback, on a port that the system chooses. */
export const startSiteServer = async (route: Route): Promise<SiteServer> => {
  const requests: RequestRecord[] = [];
  const closing = new AbortController();
  const desk: Desk = { route, requests, closed: closing.signal };
  const certificate = await selfSignedCertificate();
  const server = createServer({ ...certificate, keepAlive: true }, (request, response) => {
    serve(desk, request, response).catch((error: unknown) => failed(response, error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        closing.abort();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
