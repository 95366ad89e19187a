import { bodyOf } from './bodyOf';
import { type Metadata, readMetadata } from './metadata';

/** Why a page counts as an article, or does not. */
export type ArticleReason =
  | 'json-ld'
  | 'og-type'
  | 'microdata'
  | 'text'
  | 'front-page'
  | 'no-prose'
  | 'many-stories'
  | 'no-body';

export interface ArticleVerdict {
  readonly article: boolean;
  readonly reason: ArticleReason;
}

const yes = (reason: ArticleReason): ArticleVerdict => ({ article: true, reason });
const no = (reason: ArticleReason): ArticleVerdict => ({ article: false, reason });

/** `/`, `/index.html`, `/en/`, `/uk`, `/news/`: nothing in the path names a single story. */
const isFrontPath = (path: string): boolean =>
  /^\/?(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i.test(path);

/** Paragraphs that are looked at before the gate makes up its mind. */
const LOOKED_AT = 400;

interface Prose {
  /** Paragraphs of at least 80 characters, mostly outside links. */
  readonly paragraphs: number;
  /** The characters of those that stand in one element or its children's children. */
  readonly densest: number;
}

/** A teaser's sentence stands inside a link, or alone beside a linked headline. */
const isTeaser = (paragraph: Element): boolean => {
  if (paragraph.closest('a[href]') !== null) return true;
  const box = paragraph.parentElement;
  const headline = box?.querySelector('h2 a[href],h3 a[href],h4 a[href]') ?? null;
  return headline !== null && (box?.querySelectorAll('p').length ?? 0) < 3;
};

/** Counts real paragraphs by the element they stand in: a story's share one, teasers have their own. */
const measureProse = (body: Element): Prose => {
  const byParent = new Map<Element, number>();
  let [paragraphs, looked] = [0, 0];
  for (const paragraph of body.querySelectorAll('p')) {
    if (looked++ > LOOKED_AT) break;
    const length = paragraph.textContent?.trim().length ?? 0;
    const linked = paragraph.querySelector('a[href]')?.textContent?.length ?? 0;
    if (length < 80 || linked > length / 2 || isTeaser(paragraph)) continue;
    paragraphs++;
    const parent = paragraph.parentElement;
    for (const holder of [parent, parent?.parentElement]) {
      if (holder) byParent.set(holder, (byParent.get(holder) ?? 0) + length);
    }
  }
  return { paragraphs, densest: Math.max(0, ...byParent.values()) };
};

/** Items that microdata marks as articles; on a section page there are many. */
const microdataArticles = (doc: Document): number =>
  doc.querySelectorAll(
    '[itemtype*="schema.org/"]:is([itemtype$="Article" i],[itemtype$="BlogPosting" i])',
  ).length;

/** Prose that makes an article of a page that does not call itself one. */
const PROSE = { paragraphs: 4, characters: 900 } as const;

const byMetadata = (doc: Document, metadata: Metadata, prose: Prose): ArticleVerdict | null => {
  if (metadata.article !== null) return yes('json-ld');
  // Several articles, none of them this page: a list of stories that describes each.
  if (metadata.articles > 2 && prose.densest < PROSE.characters) return no('many-stories');
  const type = metadata.metas.get('og:type')?.toLowerCase();
  const some = prose.paragraphs > 0;
  if (some && (type === 'article' || metadata.metas.has('article:published_time'))) {
    return yes('og-type');
  }
  const marked = microdataArticles(doc);
  if (marked > 3 && prose.densest < PROSE.characters) return no('many-stories');
  return marked > 0 && some ? yes('microdata') : null;
};

/**
 * The cheap gate: is this page one article? It asks the metadata first and counts paragraphs
 * where that is silent; a page whose path names no story is a front page whatever it says of
 * itself. It costs a few queries and forces no layout.
 */
export const judgePage = (
  doc: Document,
  metadata: Metadata = readMetadata(doc),
): ArticleVerdict => {
  const body = bodyOf(doc);
  if (body === null) return no('no-body');
  if (metadata.url !== null && isFrontPath(metadata.url.pathname) && metadata.url.search === '') {
    return no('front-page');
  }
  const prose = measureProse(body);
  const stated = byMetadata(doc, metadata, prose);
  if (stated !== null) return stated;
  const enough =
    prose.paragraphs >= PROSE.paragraphs &&
    prose.densest >= PROSE.characters &&
    doc.querySelector('h1') !== null;
  return enough ? yes('text') : no('no-prose');
};

/** Is this page one article? See {@link judgePage} for the reason. */
export const isArticle = (doc: Document): boolean => judgePage(doc).article;
