import * as v from 'valibot';
import type { Sleep } from '../wikidata/sleep';
import { InputError } from './inputError';

const term = v.object({
  type: v.string(),
  value: v.string(),
  'xml:lang': v.optional(v.string()),
});
const answer = v.object({
  results: v.object({ bindings: v.array(v.record(v.string(), term)) }),
});

/** A value of a SPARQL answer. */
export type Term = v.InferOutput<typeof term>;
/** One row of a SPARQL answer, by variable; what is not bound is absent. */
export type Row = { readonly [variable: string]: Term | undefined };

/** Asks a SPARQL endpoint. */
export interface Endpoint {
  /**
   * Asks until an answer comes that can be used.
   * @param check says what is wrong with an answer that can be read; it is asked for again, then
   * @throws {InputError} where none came in as many tries as there are
   */
  ask(query: string, check?: (rows: readonly Row[]) => string | null): Promise<readonly Row[]>;
}

interface Options {
  readonly url: string;
  readonly fetch: typeof fetch;
  readonly sleep: Sleep;
  readonly signal: AbortSignal;
  /** Milliseconds that one answer may take. */
  readonly timeout: number;
  /** How often one question is asked at most. */
  readonly tries: number;
}

/** An answer that may be better at the next try. `wait`: milliseconds the server asks for. */
class Failed extends Error {
  constructor(
    message: string,
    readonly wait: number | null = null,
  ) {
    super(message);
  }
}

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 60_000;
const AGENT = 'Sidelight pack maker';

/**
 * An endpoint of the SPARQL 1.1 protocol. What may pass is tried again after 1, 2, 4, … seconds or
 * as long as the server says: a broken connection, no answer in time, 429, 5xx, and an answer
 * that is cut off or is a page for people, as proxies give. A refused query is not.
 */
export function createEndpoint(options: Options): Endpoint {
  const { url, sleep, signal, tries } = options;
  const ask: Endpoint['ask'] = async (query, check = () => null) => {
    for (let tried = 1; ; tried++) {
      try {
        const rows = await askOnce(query, options);
        const problem = check(rows);
        if (problem !== null) throw new Failed(problem);
        return rows;
      } catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof Failed)) throw error;
        if (tried >= tries) throw new InputError(`${url}: ${error.message} (asked ${tried} times)`);
        await sleep(error.wait ?? Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (tried - 1)), signal);
      }
    }
  };
  return { ask };
}

async function askOnce(query: string, options: Options): Promise<readonly Row[]> {
  const { url, fetch, signal, timeout } = options;
  const inTime = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        accept: 'application/sparql-results+json',
        'content-type': 'application/x-www-form-urlencoded',
        'user-agent': AGENT,
      },
      body: new URLSearchParams({ query }).toString(),
      signal: AbortSignal.any([signal, inTime]),
    });
    return rowsOf(await response.text(), response, url);
  } catch (error) {
    if (inTime.aborted) throw new Failed(`no answer within ${timeout / 1000} s`);
    if (error instanceof Failed || error instanceof InputError) throw error;
    throw new Failed(causeOf(error));
  }
}

function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

function rowsOf(body: string, response: Response, url: string): readonly Row[] {
  const { status, headers } = response;
  const said = body.replace(/\s+/g, ' ').slice(0, 200);
  if (status === 429 || status >= 500) throw new Failed(`status ${status}`, retryAfter(headers));
  if (status !== 200)
    throw new InputError(`${url} refuses the query with status ${status}: ${said}`);
  if (/^\s*<(!doctype|html)/i.test(body)) {
    throw new Failed('answers with a web page instead of results: is this a SPARQL endpoint?');
  }
  const read = v.safeParse(answer, parsed(body));
  if (!read.success) throw new Failed(`the answer is no SPARQL result, or is cut off: ${said}`);
  return read.output.results.bindings;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

function retryAfter(headers: Headers): number | null {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds * 1000, 600_000) : null;
}
