import { parseDate } from './parseDate';
import type {
  ArticleDate,
  ArticleDates,
  DateSource,
  StatedDates,
  StatedFacts,
  StatedTime,
} from './types';

/**
 * Names of `meta` tags, without their separators, that state when a page was published; those of
 * the page's own system before the library world's, which some fill with the day of indexing.
 */
const PUBLISHED_METAS = [
  /^(?:og|article|ogarticle|rnews|vr|shareaholic\w*|mediator)?(?:date)?published(?:time|date|at)?$/,
  /^(?:parselypubdate|sailthrudate|iso8601publishdate|articledateoriginal|cxenseparse(?:recs)?publishtime)$/,
  /^(?:og|article)?(?:original)?(?:pub|publish|publication|release)(?:date|time)$/,
  /^(?:dc|dcterms)(?:date)?(?:issued|created)$|^(?:prism|citation)publicationdate$/,
  /^(?:dc|dcterms)?date$/,
];

const MODIFIED_METAS = [
  /^(?:og|article|ogarticle|dc|dcterms)?(?:date)?(?:modified|updated)(?:time|date)?$/,
  /^(?:lastmod(?:ified)?|revisiondate)$/,
];

const from = (source: DateSource, texts: readonly (string | null)[]): ArticleDate | null => {
  for (const text of texts) {
    const date = parseDate(text);
    if (date !== null) return { ...date, source };
  }
  return null;
};

const fromMetas = (
  metas: StatedFacts['metas'],
  patterns: readonly RegExp[],
): ArticleDate | null => {
  const named = metas.map(([name, text]) => ({ name: name.replace(/[^a-z0-9]/g, ''), text }));
  return from(
    'meta',
    patterns.flatMap((p) => named.flatMap(({ name, text }) => (p.test(name) ? [text] : []))),
  );
};

/** A page with several different days in one place states none there that can be trusted. */
const ifAgreed = (source: DateSource, texts: readonly string[]): ArticleDate | null => {
  const days = new Set(texts.flatMap((text) => parseDate(text)?.day ?? []));
  return days.size === 1 ? from(source, texts) : null;
};

/** Microdata of the story: a teaser's stands inside an item of its own, away from the headline. */
const fromMicrodata = (texts: readonly string[]): ArticleDate | null =>
  texts.some((text) => parseDate(text) === null) ? null : ifAgreed('microdata', texts);

const CHANGED =
  /updat|modif|chang|edit|aktualis|bijgewerkt|ge[aä]nder|oppdater|uppdater|opdater|actuali|aggiorn|mis-a-jour/i;

/**
 * `<time>` elements between the headline and the end of the story's opening: what a reader takes
 * for the date.
 */
const fromTimes = (times: readonly StatedTime[], changed: boolean): ArticleDate | null =>
  ifAgreed(
    'time',
    times.filter(({ near }) => CHANGED.test(near) === changed).map(({ text }) => text),
  );

interface Sought {
  readonly dates: StatedDates;
  readonly patterns: readonly RegExp[];
  readonly changed: boolean;
}

const read = ({ metas, times }: StatedFacts, { dates, patterns, changed }: Sought) =>
  from('json-ld', [dates.article]) ??
  fromMetas(metas, patterns) ??
  fromMicrodata(dates.microdata) ??
  fromTimes(times, changed) ??
  from('web-page', dates.page);

/**
 * When the article was published and last modified.
 *
 * The day is the one in the zone that the page states, for that is the day its reader is told and
 * the day its sentences count from; an instant in UTC keeps its UTC day. Sources in order: the
 * article's JSON-LD, meta tags, microdata, `<time>` beside the headline, the page's own JSON-LD
 * node. A modification date never stands in for a publication date: a page that states only that
 * has no publication day.
 */
export const articleDates = (stated: StatedFacts): ArticleDates => ({
  published: read(stated, { dates: stated.published, patterns: PUBLISHED_METAS, changed: false }),
  modified: read(stated, { dates: stated.modified, patterns: MODIFIED_METAS, changed: true }),
});
