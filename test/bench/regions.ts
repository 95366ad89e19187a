/** Where a document of the corpora comes from, by its id: `ghana_newsghana_7.txt.tsv`. */

export const REGIONS = [
  'Europe',
  'Africa',
  'Asia',
  'Middle East',
  'Latin America',
  'North America',
  'Oceania',
] as const;
export type Region = (typeof REGIONS)[number];

// What an id begins with, up to its first underscore: the country, shortened as each corpus liked.
// North Africa's Arabic names are counted where most Arabic names are, with the Middle East.
const PREFIXES: Readonly<Record<Region, string>> = {
  Europe:
    'eu uk gb ie ireland de germany fr france it italy spain pt pl poland nl se no dk fi gr ukr',
  Africa:
    'af afs africa et ethiopia ghana kenya mauritius nm namibia panaf sa nigeria ng uganda tanzania ' +
    'zimbabwe zambia rwanda senegal sudan somalia malawi botswana liberia gambia cameroon',
  Asia:
    'asia bangladesh cn china hk in india jp japan kr korea mong mongolia my malaysia pk pakistan th ' +
    'thailand tw taiwan sg singapore sing phil philippines id indonesia vn viet vietnam np nepal ' +
    'srilanka lk mm myanmar kh cambodia kz kazakhstan uz afghanistan',
  'Middle East':
    'eg egypt alg algeria morocco tunisia libya iran iraq israel jr jordan kw kuwait oman qt qatar ' +
    'saud saudi uae leb lebanon syria yemen bahrain turkey tr palestine',
  'Latin America':
    'arg argentina bol bolivia brazil chile col colombia cosric cosrica cuba domrep ecuador elsalv ' +
    'guat guatemala guyana haiti hond honduras jamaica mex mexico nic nicaragua pan panama paraguay ' +
    'peru trinidad uruguay ven venezuela',
  'North America': 'canada ca us usa',
  Oceania: 'aus australia nz fiji png samoa tonga',
};

const BY_PREFIX = new Map(
  REGIONS.flatMap((region) =>
    PREFIXES[region].split(' ').map((prefix) => [prefix, region] as const),
  ),
);

/** The region of a document's outlet; null where the id does not tell. */
export function regionOf(id: string | number): Region | null {
  const [, prefix = ''] = /^([a-z]+)_/i.exec(String(id)) ?? [];
  return BY_PREFIX.get(prefix.toLowerCase()) ?? null;
}
