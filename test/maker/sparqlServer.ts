/** A SPARQL endpoint on loopback: Oxigraph behind HTTP, with the faults that a test asks for. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Store } from 'oxigraph';

/** Answers a request itself, or leaves it to the engine by returning false. */
export type Fault = (request: {
  /** Counts from 1. */
  readonly number: number;
  readonly query: string;
  readonly response: ServerResponse;
  /** What the engine says. */
  readonly answer: () => string;
}) => boolean;

/** A running endpoint. */
export interface SparqlServer {
  readonly url: string;
  /** All queries so far. */
  readonly queries: readonly string[];
  /** What to do wrong from now on; null for nothing. */
  fault: Fault | null;
  close(): Promise<void>;
}

/** Serves triples (N-Triples) until it is closed. */
export async function sparqlServer(triples: string): Promise<SparqlServer> {
  const store = new Store();
  store.load(triples, { format: 'application/n-triples' });
  const queries: string[] = [];
  const state: { fault: Fault | null } = { fault: null };
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const query = new URLSearchParams(await text(request)).get('query') ?? '';
    queries.push(query);
    const answer = () => String(store.query(query, { results_format: 'json' }));
    const number = queries.length;
    if (state.fault?.({ number, query, response, answer })) return;
    response.setHeader('content-type', 'application/sparql-results+json').end(answer());
  };
  const server = createServer((request, response) => {
    handle(request, response).catch((error) => response.writeHead(400).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/sparql`,
    queries,
    get fault() {
      return state.fault;
    },
    set fault(fault) {
      state.fault = fault;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Is this a question for a page of items, and not for what they are? */
export const asksForPage = (query: string): boolean => query.includes('LIMIT');
