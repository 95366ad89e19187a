/** The one place that fetches. Every way an answer can be wrong becomes a {@link Failure}. */
import * as v from 'valibot';
import { failed, failure, ok } from './outcome';
import type { Sleep } from './sleep';
import type { Failure, Outcome } from './types';

/** Items are at most 3,000 kB on Wikidata; what is larger than this is not for us. Bytes. */
const MOST_BYTES = 4 * 1024 * 1024;
/** Wikimedia's own window where a 429 states none, and its most we believe. Milliseconds. */
const USUAL_PAUSE = 60_000;
const LONGEST_PAUSE = 24 * 60 * 60_000;

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface FetchOptions {
  readonly fetch: Fetch;
  readonly sleep: Sleep;
  readonly now: () => number;
  /** Sent as `Api-User-Agent`; the browser's own `User-Agent` stays as it is. */
  readonly userAgent: string;
  /** Milliseconds until a request without a whole answer is given up. */
  readonly timeout: number;
}

/** Milliseconds asked for by `Retry-After`: seconds, or an HTTP date; null where neither is read. */
export const retryAfterOf = (header: string | null, now: number): number | null => {
  if (header === null || header.trim() === '') return null;
  const seconds = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), LONGEST_PAUSE) : null;
};

/** What a status alone says; null where the body has to be read. */
const failureOfStatus = (response: Response, now: number): Failure | null => {
  const wait = retryAfterOf(response.headers.get('retry-after'), now);
  if (response.ok) return null;
  if (response.status === 429) return failure('slowed', wait ?? USUAL_PAUSE);
  if (response.status === 403) return failure('refused');
  if (response.status === 404 || response.status === 410) return failure('gone');
  return response.status >= 500 ? failure('unavailable', wait) : failure('malformed');
};

const apiError = v.object({ error: v.object({ code: v.string() }) });

/** The action API answers 200 to nearly every error and says so only in the body. */
const failureOfBody = (json: unknown, wait: number | null): Failure | null => {
  const found = v.safeParse(apiError, json);
  if (!found.success) return null;
  const { code } = found.output.error;
  if (code === 'maxlag' || code === 'ratelimited') return failure('slowed', wait ?? USUAL_PAUSE);
  if (code === 'no-such-entity') return failure('gone');
  return /^internal_api_error|^readonly$/.test(code)
    ? failure('unavailable', wait)
    : failure('malformed');
};

class TooLarge extends Error {}

const readText = async (response: Response): Promise<string> => {
  if (response.body === null) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MOST_BYTES) {
      await reader.cancel();
      throw new TooLarge();
    }
    text += decoder.decode(value, { stream: true });
  }
};

const parse = (text: string): Outcome<unknown> => {
  if (/^\s*</.test(text)) return failed(failure('unavailable'));
  try {
    return ok(JSON.parse(text));
  } catch {
    return failed(failure('malformed'));
  }
};

const readResponse = async (response: Response, now: number): Promise<Outcome<unknown>> => {
  const refused = failureOfStatus(response, now);
  if (refused !== null) {
    await response.body?.cancel();
    return failed(refused);
  }
  const parsed = parse(await readText(response));
  if (!parsed.ok) return parsed;
  const wait = retryAfterOf(response.headers.get('retry-after'), now);
  const wrong = failureOfBody(parsed.value, wait);
  return wrong === null ? parsed : failed(wrong);
};

/** Method and headers. What is posted says that it is JSON: the API reads nothing else. */
const requestOf = ({
  userAgent,
  body,
}: Pick<FetchOptions, 'userAgent'> & { readonly body?: string | undefined }): RequestInit => {
  const headers = { 'Api-User-Agent': userAgent };
  if (body === undefined) return { headers };
  return { method: 'POST', body, headers: { ...headers, 'Content-Type': 'application/json' } };
};

/**
 * One GET of JSON, or one POST of it where there is a `body`. Rejects only where `signal` is
 * aborted, with its reason; everything else that goes wrong is a failure.
 */
export const fetchJson = async (
  url: string,
  options: FetchOptions & {
    /** Ask the server even if the browser keeps an answer: the one before was broken. */
    readonly anew?: boolean;
    /** JSON to post. */
    readonly body?: string | undefined;
  },
  signal: AbortSignal,
): Promise<Outcome<unknown>> => {
  const late = new AbortController();
  const settled = new AbortController();
  options.sleep(options.timeout, settled.signal).then(
    () => late.abort(),
    () => undefined,
  );
  try {
    const response = await options.fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      ...(options.anew ? { cache: 'reload' } : {}),
      ...requestOf(options),
      signal: AbortSignal.any([signal, late.signal]),
    });
    return await readResponse(response, options.now());
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (late.signal.aborted) return failed(failure('timeout'));
    return failed(failure(error instanceof TooLarge ? 'malformed' : 'offline'));
  } finally {
    settled.abort();
  }
};
