import sites from '../sites.json';

/** Domains of countries that sites of all countries take for their letters or their price. */
const GENERIC = new Set(
  'tv co me fm ws to la ly st ml ga cf gq vc bz so pw sc dj ad nr vu gd lc'.split(' '),
);
/** What stands before the country where a registry sorts its names: `com.co` is Colombian. */
const SORTED = /\.(?:com|co|org|net|gov|edu|ac)\.[a-z]{2}$/;

/**
 * The country of a news site by its host, in the two letters of ISO 3166-1: as the list of sites has
 * it, else by the domain of a country; '' where neither tells. The region in a page's language is no
 * witness: of 27 pages at hand that state one, six name another country ("en-US" in Lesotho).
 */
export const outletCode = (host: string): string => {
  const site = sites.find((one) => host === one.host || host.endsWith(`.${one.host}`));
  if (site !== undefined) return site.country;
  const [domain] = /(?<=\.)[a-z]{2}$/.exec(host) ?? [];
  if (domain === undefined || (GENERIC.has(domain) && !SORTED.test(host))) return '';
  return domain === 'uk' ? 'GB' : domain.toUpperCase();
};
