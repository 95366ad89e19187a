/** BCP 47 languages → Wikipedias and Wikidata's term languages. */
import { wikimediaLanguageCodes } from 'wikidata-sdk';
import wdk from 'wikidata-sdk/wikidata.org';

/** A Wikipedia: its site id in Wikidata's sitelinks, and its host. */
export interface Wikipedia {
  readonly site: string;
  readonly host: string;
}

/** Codes that Wikipedia spells otherwise than BCP 47 does. */
const WIKIPEDIA_CODES: Readonly<Record<string, string>> = {
  nb: 'no',
  yue: 'zh-yue',
  nan: 'zh-min-nan',
  lzh: 'zh-classical',
  gsw: 'als',
  fil: 'tl',
  cmn: 'zh',
  iw: 'he',
  in: 'id',
  ji: 'yi',
  mo: 'ro',
  sgs: 'bat-smg',
  vro: 'fiu-vro',
  rup: 'roa-rup',
};

/** `be-tarask` is `be_x_oldwiki` in sitelinks, for history's sake. */
const SITES: Readonly<Record<string, string>> = { 'be-tarask': 'be_x_old' };

/** Hosts under wikipedia.org that are no encyclopedia, or in no reader's language. */
const NO_LANGUAGES = new Set(['und', 'mul', 'zxx', 'test', 'ten', 'simple', 'nostalgia']);

/** The tag and its shorter forms, longest first: `zh-hant-tw`, `zh-hant`, `zh`. */
const prefixesOf = (language: string): readonly string[] => {
  const parts = language.toLowerCase().replaceAll('_', '-').split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
};

const wikipediaNamed = (code: string): Wikipedia | null => {
  if (NO_LANGUAGES.has(code) || !/^[a-z-]+$/.test(code)) return null;
  const name = WIKIPEDIA_CODES[code] ?? code;
  const site = `${SITES[name] ?? name.replaceAll('-', '_')}wiki`;
  // Wikimedia's other wikis (`commonswiki`, `metawiki`) are sites too: no languages.
  const known = wdk.isSite(site) && wdk.getSitelinkData(site).project === 'wikipedia';
  return known ? { site, host: `${name}.wikipedia.org` } : null;
};

const ENGLISH: Wikipedia = { site: 'enwiki', host: 'en.wikipedia.org' };

/** The Wikipedia of a language, by its tag or the longest part of it that has one; else English. */
export const wikipediaOf = (language: string): Wikipedia =>
  prefixesOf(language)
    .map(wikipediaNamed)
    .find((found) => found !== null) ?? ENGLISH;

const TERM_LANGUAGES: ReadonlySet<string> = new Set(wikimediaLanguageCodes);

/** Script subtags that Wikidata's term languages spell otherwise. */
const TERM_CODES: Readonly<Record<string, string>> = {
  'sr-latn': 'sr-el',
  'sr-cyrl': 'sr-ec',
  // No Wikidata labels of its own to speak of; most readers' browsers say it.
  'en-us': 'en',
  no: 'nb',
  yue: 'yue',
  fil: 'tl',
  iw: 'he',
  in: 'id',
  cmn: 'zh',
};

/**
 * The language to ask Wikidata's terms in. It must be one that Wikidata knows: an unknown one is
 * dropped there with a warning, and then all languages come back.
 */
export const termLanguageOf = (language: string): string =>
  prefixesOf(language)
    .map((code) => TERM_CODES[code] ?? code)
    .find((code) => TERM_LANGUAGES.has(code)) ?? 'en';
