/** Wikimedia's rules for clients, and ours, held against each request. */
import type { SiteRequest } from '../server';
import type { Violation } from './doubleTypes';
import { splitValues } from './parameters';

const BROWSER = /^Mozilla\/5\.0 \([^)]*\) .*(Chrome|Firefox|Safari)\/\d/;

/** Does the `User-Agent` look like the browser's own? */
export const isBrowserLike = ({ headers }: SiteRequest): boolean =>
  BROWSER.test(headers['user-agent'] ?? '');

/** A contact must be in it: a URL or an address. */
const hasContact = (agent: string | string[] | undefined): boolean =>
  typeof agent === 'string' && /^\S+\/\S+ \(.*(https?:\/\/|@).*\)/.test(agent);

const checkTitles = (request: SiteRequest): [Violation['rule'], string][] => {
  const titles = splitValues(request.url.searchParams.get('titles') ?? '');
  const found: [Violation['rule'], string][] = [];
  if (new Set(titles).size < titles.length) found.push(['titles-duplicated', titles.join('|')]);
  const sorted = [...titles].sort();
  const at = titles.findIndex((title, index) => title !== sorted[index]);
  if (at >= 0)
    found.push(['titles-unsorted', `"${titles[at]}" stands where "${sorted[at]}" should`]);
  return found;
};

/** All rules that one request to an API breaks. Titles are sorted by UTF-16 code units. */
export const findViolations = (request: SiteRequest): Violation[] => {
  const { headers, url } = request;
  const found = checkTitles(request);
  if (!hasContact(headers['api-user-agent'])) {
    found.push(['api-user-agent-missing', String(headers['api-user-agent'] ?? 'absent')]);
  }
  if (!isBrowserLike(request)) {
    found.push(['user-agent-overridden', String(headers['user-agent'] ?? 'absent')]);
  }
  if (headers.cookie) found.push(['cookie-sent', 'a Cookie header']);
  if (url.searchParams.has('maxlag')) found.push(['maxlag-sent', url.search]);
  return found.map(([rule, detail]) => ({ rule, url: url.href, detail }));
};
