/**
 * What a page says of its article, as it says it: texts still to be read. The page collects them
 * and the background makes sense of them, so that no article has to carry the code for that.
 */

/** A `<time>` beside the headline. */
export interface StatedTime {
  readonly text: string;
  /** Class names and words around it, which tell an update from a publication. */
  readonly near: string;
}

/** Texts that state one date, by source. */
export interface StatedDates {
  /** Of the article's JSON-LD node. */
  readonly article: string | null;
  /** Of microdata: only believed where all agree on one day. */
  readonly microdata: readonly string[];
  /** Of the JSON-LD nodes of the page itself. */
  readonly page: readonly string[];
}

export interface StatedFacts {
  /** Language tags, best first, as written: any text at all. */
  readonly languages: readonly string[];
  readonly published: StatedDates;
  readonly modified: StatedDates;
  /** Names and contents of the `meta` tags whose name speaks of a date. */
  readonly metas: readonly (readonly [name: string, content: string])[];
  /** The `<time>` elements near the headline, in order. */
  readonly times: readonly StatedTime[];
}

/** Where a date was read: best first. */
export type DateSource = 'json-ld' | 'meta' | 'microdata' | 'time' | 'web-page';

/** A moment as a page states it: `day` is the calendar day in the zone it is stated in. */
export interface StatedDate {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** ISO 8601 with as much as is stated: a day; date and time; or date, time and zone. */
  readonly iso: string;
}

export interface ArticleDate extends StatedDate {
  readonly source: DateSource;
}

export interface ArticleDates {
  readonly published: ArticleDate | null;
  readonly modified: ArticleDate | null;
}
