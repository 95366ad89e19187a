/** A plain HTTPS client for tests of the sandbox itself. */
import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import { gunzipSync } from 'node:zlib';

export interface Sent {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface SendOptions {
  /** Port of the TLS server on 127.0.0.1. */
  readonly port: number;
  readonly url: string | URL;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Headers of a well-behaved client in a browser. */
export const POLITE = {
  'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
  'api-user-agent': 'SidelightTest/0 (https://example.org)',
} as const;

/** Sends one request for a real host name to the local server, whatever its certificate. */
export const send = ({ port, url, method = 'GET', headers, body }: SendOptions): Promise<Sent> =>
  new Promise((resolve, reject) => {
    const { host, pathname, search } = new URL(url);
    const call = request(
      {
        ...{ host: '127.0.0.1', port, method, path: pathname + search, agent: false },
        headers: { ...POLITE, ...headers, host },
        rejectUnauthorized: false,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const bytes = Buffer.concat(chunks);
          const zipped = response.headers['content-encoding'] === 'gzip';
          const text = (zipped ? gunzipSync(bytes) : bytes).toString('utf8');
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
        });
      },
    );
    call.on('error', reject);
    call.end(body);
  });
