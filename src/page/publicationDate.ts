import { stringOf } from './jsonLd';
import type { Metadata } from './metadata';
import { parseDate, type StatedDate } from './parseDate';

/** Where a date was read: best first. */
export type DateSource = 'json-ld' | 'meta' | 'microdata' | 'time' | 'web-page';

export interface ArticleDate extends StatedDate {
  readonly source: DateSource;
}

export interface ArticleDates {
  readonly published: ArticleDate | null;
  readonly modified: ArticleDate | null;
}

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

const from = (
  source: DateSource,
  texts: Iterable<string | null | undefined>,
): ArticleDate | null => {
  for (const text of texts) {
    const date = parseDate(text);
    if (date !== null) return { ...date, source };
  }
  return null;
};

const fromMetas = ({ metas }: Metadata, patterns: readonly RegExp[]): ArticleDate | null => {
  const named = [...metas].map(([name, text]) => ({ name: name.replace(/[^a-z0-9]/g, ''), text }));
  return from(
    'meta',
    patterns.flatMap((p) => named.flatMap(({ name, text }) => (p.test(name) ? [text] : []))),
  );
};

const statedIn = (element: Element): string | null =>
  element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent;

/** Microdata of the story: a teaser's stands inside an item of its own, away from the headline. */
const fromMicrodata = (doc: Document, name: string): ArticleDate | null => {
  const found = [...doc.querySelectorAll(`[itemprop~="${name}"]:not(meta)`)];
  const days = new Set(found.map((element) => parseDate(statedIn(element))?.day));
  return days.size === 1 ? from('microdata', found.map(statedIn)) : null;
};

const CHANGED =
  /updat|modif|chang|edit|aktualis|bijgewerkt|ge[aä]nder|oppdater|uppdater|opdater|actuali|aggiorn|mis-a-jour/i;

const namesChange = (element: Element): boolean =>
  CHANGED.test(
    `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''} ${
      element.parentElement?.getAttribute('class') ?? ''
    } ${element.previousSibling?.textContent?.slice(-24) ?? ''} ${element.textContent?.slice(0, 24) ?? ''}`,
  );

/**
 * `<time>` elements between the headline and the end of the story's opening: what a reader takes
 * for the date. A page with several different days there states none that can be trusted.
 */
const fromTimes = (times: readonly Element[], changed: boolean): ArticleDate | null => {
  const fitting = times.filter((time) => namesChange(time) === changed);
  const dates = fitting.map((time) => parseDate(time.getAttribute('datetime') ?? time.textContent));
  const days = new Set(dates.flatMap((date) => (date === null ? [] : [date.day])));
  const first = dates.find((date) => date !== null);
  return days.size === 1 && first ? { ...first, source: 'time' } : null;
};

const fromPageNode = (metadata: Metadata, name: string): ArticleDate | null => {
  const texts = metadata.nodes
    .filter((node) => /WebPage$|ItemPage$|^ClaimReview$/.test(stringOf(node['@type']) ?? ''))
    .map((node) => stringOf(node[name]));
  return from('web-page', texts);
};

/**
 * When the article was published and last modified.
 *
 * The day is the one in the zone that the page states, for that is the day its reader is told and
 * the day its sentences count from; an instant in UTC keeps its UTC day. Sources in order: the
 * article's JSON-LD, meta tags, microdata, `<time>` beside the headline, the page's own JSON-LD
 * node. A modification date never stands in for a publication date: a page that states only that
 * has no publication day. `times` are the `<time>` elements near the headline.
 */
export const articleDates = (
  doc: Document,
  metadata: Metadata,
  times: readonly Element[],
): ArticleDates => ({
  published:
    from('json-ld', [stringOf(metadata.article?.datePublished)]) ??
    fromMetas(metadata, PUBLISHED_METAS) ??
    fromMicrodata(doc, 'datePublished') ??
    fromTimes(times, false) ??
    fromPageNode(metadata, 'datePublished'),
  modified:
    from('json-ld', [stringOf(metadata.article?.dateModified)]) ??
    fromMetas(metadata, MODIFIED_METAS) ??
    fromMicrodata(doc, 'dateModified') ??
    fromTimes(times, true) ??
    fromPageNode(metadata, 'dateModified'),
});
