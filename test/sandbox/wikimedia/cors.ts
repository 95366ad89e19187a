/** Who may read an answer: the CORS rules of `api.php` and of the REST gateway. */
import type { SiteReply, SiteRequest } from '../server';

type Headers = Readonly<Record<string, string>>;

const EXPOSED = 'MediaWiki-API-Error, Retry-After, X-Database-Lag, MediaWiki-Login-Suppressed';

/** Headers that a preflight may ask for, lower case. */
const ALLOWED = new Set([
  ...['accept', 'accept-language', 'content-language', 'content-type', 'accept-encoding', 'dnt'],
  ...['origin', 'user-agent', 'api-user-agent', 'access-control-max-age', 'authorization'],
]);

const SITES = /^https:\/\/([a-z-]+\.)*(wikipedia|wikidata|wikimedia)\.org$/;

const anyone: Headers = {
  'mediawiki-login-suppressed': 'true',
  'access-control-allow-origin': '*',
  'access-control-allow-credentials': 'false',
  'access-control-expose-headers': EXPOSED,
};

/**
 * CORS headers of an answer of `api.php`, decided by the `origin` parameter alone: none without
 * it, everybody for `*`. A parameter that contradicts the `Origin` header is refused with a 403.
 */
export const apiCors = ({ url, headers }: SiteRequest): Headers | 'refused' => {
  const asked = url.searchParams.get('origin');
  if (asked === null) return {};
  if (asked === '*') return anyone;
  if (headers.origin !== asked) return 'refused';
  if (!SITES.test(asked)) return { vary: 'Accept-Encoding, Origin, Treat-as-Untrusted, Cookie' };
  return {
    'access-control-allow-origin': asked,
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': EXPOSED,
    vary: 'Accept-Encoding, Origin, Treat-as-Untrusted, Cookie',
  };
};

/** The answer to an `origin` parameter that contradicts the header. */
export const CORS_REFUSED: SiteReply = {
  status: 403,
  headers: { 'content-type': 'text/html; charset=UTF-8', 'cache-control': 'no-cache' },
  body: "'origin' parameter does not match Origin header\n",
};

/** The answer to a preflight of `api.php`: 200 always, with permission or without. */
export const apiPreflight = (request: SiteRequest, cors: Headers): SiteReply => {
  const wanted = String(request.headers['access-control-request-headers'] ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
  const headers: Record<string, string> = { 'content-type': 'text/html; charset=UTF-8' };
  const allowed = cors['access-control-allow-origin'] !== undefined;
  if (allowed && wanted.every((name) => ALLOWED.has(name))) {
    Object.assign(headers, cors);
    headers['access-control-allow-methods'] = 'POST, GET, HEAD';
    if (wanted.length > 0) headers['access-control-allow-headers'] = wanted.join(', ');
    delete headers['access-control-expose-headers'];
  } else if (allowed) {
    headers['mediawiki-cors-rejection'] = 'Unsupported header requested in preflight';
    headers['mediawiki-login-suppressed'] = 'true';
  }
  return { status: 200, headers, body: '' };
};

/** REST sends its permission by itself. */
export const REST_CORS: Headers = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET,HEAD',
  'access-control-allow-headers':
    'accept, content-type, content-length, cache-control, api-user-agent, if-match, if-modified-since, if-none-match, dnt, accept-encoding',
  'access-control-expose-headers': 'etag',
};

/** The answer to a preflight of REST. */
export const restPreflight = (): SiteReply => ({ status: 204, headers: REST_CORS });
