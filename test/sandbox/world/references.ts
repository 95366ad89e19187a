/**
 * The sources that statements in the item tables cite. Addresses are those of institutions, kept
 * at a level that lasts; the retrieval dates are invented, as the world itself is.
 */
import type { Pair } from './table';

interface Source {
  readonly url: string;
  readonly title: string;
  readonly language: string;
  /** An item of the tables. */
  readonly publisher?: string;
  readonly published?: string;
  readonly retrieved: string;
}

const SOURCES: Readonly<Record<string, Source>> = {
  govuk: {
    url: 'https://www.gov.uk/government/ministers',
    title: 'Ministers',
    language: 'en',
    publisher: 'Q145',
    retrieved: '2026-02-11',
  },
  pastpm: {
    url: 'https://www.gov.uk/government/history/past-prime-ministers',
    title: 'Past Prime Ministers',
    language: 'en',
    publisher: 'Q145',
    retrieved: '2026-02-11',
  },
  rada: {
    url: 'https://www.rada.gov.ua/',
    title: 'Верховна Рада України',
    language: 'uk',
    publisher: 'Q1900000201',
    retrieved: '2025-09-01',
  },
  kmu: {
    url: 'https://www.kmu.gov.ua/en/team',
    title: 'Government team',
    language: 'en',
    retrieved: '2021-08-02',
  },
  president: {
    url: 'https://www.president.gov.ua/en',
    title: 'President of Ukraine',
    language: 'en',
    retrieved: '2025-03-14',
  },
  kremlin: {
    url: 'http://en.kremlin.ru/structure/president',
    title: 'President',
    language: 'en',
    retrieved: '2025-03-14',
  },
  whitehouse: {
    url: 'https://www.whitehouse.gov/about-the-white-house/presidents/',
    title: 'Presidents',
    language: 'en',
    publisher: 'Q35525',
    retrieved: '2025-02-03',
  },
  state: {
    url: 'https://history.state.gov/departmenthistory/people/secretaries',
    title: 'Secretaries of State',
    language: 'en',
    retrieved: '2025-02-03',
  },
  bundestag: {
    url: 'https://www.bundestag.de/parlament',
    title: 'Deutscher Bundestag',
    language: 'de',
    publisher: 'Q154797',
    retrieved: '2025-05-20',
  },
  bundespraesident: {
    url: 'https://www.bundespraesident.de/DE/die-bundespraesidenten/die-bundespraesidenten-node.html',
    title: 'Die Bundespräsidenten',
    language: 'de',
    retrieved: '2025-05-20',
  },
  ecb: {
    url: 'https://www.ecb.europa.eu/ecb/decisions/eb/html/index.en.html',
    title: 'Executive Board',
    language: 'en',
    publisher: 'Q8901',
    retrieved: '2026-01-05',
  },
  bnb: {
    url: 'https://www.bnb.bg/',
    title: 'Bulgarian National Bank',
    language: 'en',
    retrieved: '2026-01-05',
  },
  bgpresident: {
    url: 'https://www.president.bg/',
    title: 'President of the Republic of Bulgaria',
    language: 'en',
    retrieved: '2026-02-02',
  },
  nato: {
    url: 'https://www.nato.int/cps/en/natohq/who_is_who.htm',
    title: 'Who is who at NATO',
    language: 'en',
    publisher: 'Q7184',
    retrieved: '2024-10-02',
  },
  elysee: {
    url: 'https://www.elysee.fr/',
    title: 'Élysée',
    language: 'fr',
    retrieved: '2025-06-01',
  },
  ukrstat: {
    url: 'https://www.ukrstat.gov.ua/',
    title: 'Державна служба статистики України',
    language: 'uk',
    published: '2022-01-01',
    retrieved: '2022-03-01',
  },
  census: {
    url: 'https://www.census.gov/',
    title: '2020 census',
    language: 'en',
    published: '2021-08-12',
    retrieved: '2022-01-09',
  },
  destatis: {
    url: 'https://www.destatis.de/',
    title: 'Bevölkerungsstand',
    language: 'de',
    retrieved: '2025-06-30',
  },
  un: {
    url: 'https://www.un.org/en/about-us/member-states',
    title: 'Member States',
    language: 'en',
    publisher: 'Q1065',
    retrieved: '2024-11-18',
  },
  who: {
    url: 'https://www.who.int/about',
    title: 'About WHO',
    language: 'en',
    publisher: 'Q7817',
    retrieved: '2024-11-18',
  },
};

function snaks(source: Source): readonly Pair[] {
  const { url, title, language, publisher, published, retrieved } = source;
  return [
    { property: 'P854', value: url },
    { property: 'P1476', value: `${language}:"${title}"` },
    ...(publisher ? [{ property: 'P123' as const, value: publisher }] : []),
    ...(published ? [{ property: 'P577' as const, value: published }] : []),
    { property: 'P813', value: retrieved },
  ];
}

/** Each source, by the name that the tables give it, as the pairs of a reference. */
export const REFERENCES: ReadonlyMap<string, readonly Pair[]> = new Map(
  Object.entries(SOURCES).map(([key, source]) => [key, snaks(source)]),
);
