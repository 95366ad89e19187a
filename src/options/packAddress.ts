/** Where a pack may come from. */
export interface PackAddress {
  readonly url: string;
  readonly host: string;
  /** The match pattern of its origin, as the browser is asked for it. */
  readonly pattern: string;
}

/**
 * Reads an address as typed or pasted: https, which is also what is meant where nothing is said.
 * Null for anything else. Names and passwords in an address are no longer sent by browsers.
 */
export const packAddress = (typed: string): PackAddress | null => {
  const text = typed.trim();
  const url = URL.parse(/^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`);
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') return null;
  // Without a port: Firefox knows none in patterns, and Chrome takes that for all of them.
  return { url: url.href, host: url.host, pattern: `https://${url.hostname}/*` };
};
