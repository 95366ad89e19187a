/**
 * A CONNECT proxy on loopback. It maps the host names of the sandbox to its TLS server, refuses
 * every other host, and writes down both: the log is the proof of where a browser wanted to go.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** One wish to reach a host. */
export interface ProxyEntry {
  /** Milliseconds since the epoch. */
  readonly time: number;
  readonly host: string;
  readonly port: number;
  readonly allowed: boolean;
}

export interface ProxyOptions {
  /** Is this host part of the sandbox? Asked anew for each connection. */
  readonly allows: (host: string) => boolean;
  /** Port of the TLS server on 127.0.0.1 that allowed hosts are mapped to. */
  readonly target: number;
}

export interface SandboxProxy {
  readonly port: number;
  /** Every attempt so far, oldest first. */
  readonly log: readonly ProxyEntry[];
  /** While set, allowed hosts are refused too, as with the network cable pulled out. */
  offline: boolean;
  /** Breaks the tunnels now open, as when the network goes away. */
  hangUp(): void;
  close(): Promise<void>;
}

const REFUSED = 'HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n';
const UNREACHABLE = 'HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n';
const ESTABLISHED = 'HTTP/1.1 200 Connection established\r\n\r\n';

/** `host:port` of a CONNECT request; IPv6 literals come in brackets. */
const parseAuthority = (authority: string): { host: string; port: number } => {
  const [, host = authority, port = '443'] = /^\[?(.*?)\]?(?::(\d+))?$/.exec(authority) ?? [];
  return { host: host.toLowerCase(), port: Number(port) };
};

interface Switchboard {
  readonly options: ProxyOptions;
  readonly log: ProxyEntry[];
  readonly sockets: Set<Duplex>;
  isOffline(): boolean;
}

const note = (board: Switchboard, host: string, port: number): boolean => {
  const allowed = board.options.allows(host);
  board.log.push({ time: Date.now(), host, port, allowed });
  return allowed;
};

/** Keeps a socket in view until it closes, so that closing the proxy can close it. */
const keep = (board: Switchboard, socket: Duplex): void => {
  board.sockets.add(socket);
  // A broken tunnel is an ordinary event here: browsers drop connections whenever they like.
  socket.on('error', () => socket.destroy());
  socket.on('close', () => board.sockets.delete(socket));
};

/** Joins a client to the TLS server for as long as both live. `head` is what it sent already. */
const join = (board: Switchboard, client: Duplex, head: Buffer): void => {
  const upstream: Socket = connect(board.options.target, '127.0.0.1', () => {
    client.write(ESTABLISHED);
    upstream.write(head);
    client.pipe(upstream).pipe(client);
  });
  keep(board, upstream);
  upstream.on('close', () => client.destroy());
  client.on('close', () => upstream.destroy());
};

const onConnect = (
  board: Switchboard,
  request: IncomingMessage,
  { client, head }: { readonly client: Duplex; readonly head: Buffer },
): void => {
  keep(board, client);
  const { host, port } = parseAuthority(request.url ?? '');
  const allowed = note(board, host, port);
  if (!allowed || port !== 443) client.end(REFUSED);
  else if (board.isOffline()) client.end(UNREACHABLE);
  else join(board, client, head);
};

/** Plain http: the sandbox's sites answer as real ones do, with the way to https. */
const onPlain = (board: Switchboard, request: IncomingMessage, response: ServerResponse): void => {
  const url = URL.parse(request.url ?? '');
  const host = url?.hostname ?? String(request.headers.host ?? '');
  const allowed = note(board, host, Number(url?.port || 80)) && url !== null;
  if (!allowed) response.writeHead(403).end();
  else if (board.isOffline()) response.writeHead(502).end();
  else
    response.writeHead(301, { location: `https://${url.host}${url.pathname}${url.search}` }).end();
};

/** Starts the proxy on loopback, on a port that the system chooses. */
export const startProxy = async (options: ProxyOptions): Promise<SandboxProxy> => {
  const log: ProxyEntry[] = [];
  const sockets = new Set<Duplex>();
  const board: Switchboard = { options, log, sockets, isOffline: () => proxy.offline };
  const server = createServer((request, response) => onPlain(board, request, response));
  server.on('connect', (request, client, head) => onConnect(board, request, { client, head }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const hangUp = () => {
    for (const socket of sockets) socket.destroy();
  };
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
      hangUp();
    });
  const { port } = server.address() as AddressInfo;
  const proxy: SandboxProxy = { port, log, offline: false, hangUp, close };
  return proxy;
};
