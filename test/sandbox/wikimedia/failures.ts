/** Ways in which the network and Wikimedia's edge fail, switched on by tests. */
import type { SiteReply, SiteRequest } from '../server';
import type { FailurePlan } from './doubleTypes';

const ADVICE =
  'Please follow the best practices at <https://www.mediawiki.org/wiki/Wikimedia_APIs/Rate_limits>.';

const TOO_MANY = `You are making too many requests to the API.\n${ADVICE}\n\nrequest-id: 0`;

const ROBOTS =
  'Please set a user-agent and respect our robot policy https://w.wiki/4wJS. See also T400119.\n';

const OUTAGE =
  '<!DOCTYPE html>\n<html lang="en">\n<meta charset="utf-8">\n<title>Wikimedia Error</title>\n' +
  '<body><h1>Error</h1><p>Our servers are currently under maintenance or experiencing a technical issue.</p></body>\n</html>\n';

const UNKNOWN = JSON.stringify({
  error: { code: 'badvalue', info: 'Unrecognized value for parameter "action".' },
});

const STALL = 30_000;

/** The edge's answer to too many requests. CORS is granted only to who sent an `Origin`. */
export const tooManyRequests = (request: SiteRequest, retryAfter: number | null): SiteReply => {
  const { origin } = request.headers;
  return {
    status: 429,
    headers: {
      'content-type': 'text/plain',
      ...(retryAfter === null ? {} : { 'retry-after': String(retryAfter) }),
      ...(origin
        ? {
            'access-control-allow-origin': origin,
            'access-control-expose-headers': 'Retry-After,WWW-Authenticate',
          }
        : {}),
    },
    body: TOO_MANY,
  };
};

const page = (status: number, type: string, body: string): SiteReply => ({
  status,
  headers: { 'content-type': type, 'access-control-allow-origin': '*' },
  body,
});

/** Waits, but not for somebody who has gone. */
const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    const stop = () => {
      clearTimeout(timer);
      resolve();
    };
    signal.addEventListener('abort', stop, { once: true });
  });

const cutInHalf = (reply: SiteReply): SiteReply => {
  if (reply === 'reset') return reply;
  const body = Buffer.from(reply.body ?? '');
  return { ...reply, body: body.subarray(0, Math.floor(body.length / 2)) };
};

/** What a plan makes of a request; `answer` is what it would have been. */
export const failWith = async (
  plan: FailurePlan,
  request: SiteRequest,
  answer: () => SiteReply,
): Promise<SiteReply> => {
  switch (plan.mode) {
    case '429':
      return tooManyRequests(request, plan.retryAfter === undefined ? 7 : plan.retryAfter);
    case '403':
      return page(403, 'text/plain', ROBOTS);
    case '503':
      return page(503, 'text/html; charset=utf-8', OUTAGE);
    case '404':
      return page(404, 'text/plain', 'Not found');
    case 'unknown-action':
      return page(200, 'application/json; charset=utf-8', UNKNOWN);
    case 'html':
      return page(200, 'text/html; charset=utf-8', OUTAGE);
    case 'truncated':
      return cutInHalf(answer());
    case 'reset':
      return 'reset';
    case 'stall':
      await pause(plan.delay ?? STALL, request.signal);
      return answer();
  }
};

/** Does the plan mean this request? */
export const matches = ({ match }: FailurePlan, request: SiteRequest): boolean => {
  if (match === undefined) return true;
  if (typeof match === 'string') return request.url.href.includes(match);
  return match instanceof RegExp ? match.test(request.url.href) : match(request);
};
