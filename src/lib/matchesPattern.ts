/**
 * Does a WebExtensions match pattern cover an address, by scheme and host? Paths are not compared:
 * Sidelight's own patterns all end in `/*`. A pattern or address that cannot be read covers nothing.
 */
export const matchesPattern = (pattern: string, address: string): boolean => {
  const [, scheme, host] = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\//.exec(pattern) ?? [];
  if (scheme === undefined || host === undefined || !URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  if (scheme !== '*' && `${scheme}:` !== protocol) return false;
  if (host === '*') return true;
  const bare = host.replace(/^\*\./, '');
  return hostname === bare || (host !== bare && hostname.endsWith(`.${bare}`));
};
