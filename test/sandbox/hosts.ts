/** Which hosts are whose: how a log is read. */

/** Hosts that Sidelight may ever speak to. */
const WIKIMEDIA = [
  'wikipedia.org',
  'www.wikidata.org',
  'commons.wikimedia.org',
  'upload.wikimedia.org',
  'thumb.wikimedia.org',
];

/**
 * Where the browsers go by themselves: updates, settings, accounts, safe browsing. Seen in the
 * proxy's log of a browser without any extension; the proxy refuses them all.
 */
const BROWSERS_OWN = [
  'google.com',
  'googleapis.com',
  'gstatic.com',
  'gvt1.com',
  'googleusercontent.com',
  'mozilla.com',
  'mozilla.org',
  'mozilla.net',
  'mozaws.net',
  'mozgcp.net',
  'firefox.com',
];

const within = (host: string, domains: readonly string[]): boolean =>
  domains.some((domain) => host === domain || host.endsWith(`.${domain}`));

/** Does the host belong to Wikimedia, as far as Sidelight uses it? */
export const isWikimedia = (host: string): boolean => within(host, WIKIMEDIA);

/** Is it one that the browsers call by themselves? */
export const isBrowsersOwn = (host: string): boolean => within(host, BROWSERS_OWN);
