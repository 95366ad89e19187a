import type { StatedFacts } from '../article/types';
import type { Block } from '../engine/types';
import { articleRegion, type Region } from './articleRegion';
import { boundsOf, type MappedText } from './blockText';
import { bodyOf } from './bodyOf';
import { stringOf } from './jsonLd';
import { type Metadata, readMetadata, statedTitle } from './metadata';
import { statedFacts } from './statedFacts';

/** A block of the article that knows where its text stands in the page. */
export interface ArticleBlock extends Block, MappedText {
  /** The block-level element that holds the text. */
  readonly element: Element;
}

/** An article as read from a page; nothing in it holds after the page has changed. */
export interface Article {
  /** The smallest element that holds the whole story, headline included. */
  readonly root: Element;
  readonly title: string | null;
  /** What the page says of language and dates; `readFacts` makes sense of it. */
  readonly stated: StatedFacts;
  /** In reading order. */
  readonly blocks: readonly ArticleBlock[];
}

/** `<time>` elements of the story's head: those that stand before the middle of its blocks. */
const timesOf = (region: Region, body: Element): Element[] => {
  const middle = region.runs[Math.min(4, region.runs.length - 1)]?.run.element;
  const headline = region.runs.find((entry) => entry.role === 'headline')?.run.element;
  return [...body.querySelectorAll('time')].filter((time) => {
    if (middle === undefined || time.closest('nav,aside,footer')) return false;
    const beforeMiddle = (time.compareDocumentPosition(middle) & 4) !== 0;
    const afterHead = headline === undefined || (time.compareDocumentPosition(headline) & 2) !== 0;
    return region.root.contains(time)
      ? beforeMiddle || afterHead === false
      : beforeMiddle && afterHead;
  });
};

/** The title without the outlet's name behind it, where the headline shows where it ends. */
const trimmedTitle = (title: string | null, headline: string | undefined): string | null => {
  if (title === null || headline === undefined) return title ?? headline ?? null;
  const rest = title.startsWith(headline) ? title.slice(headline.length) : '';
  return /^\s*(?:[-–—|·•*]\s|[：ㅣ])/.test(rest) ? headline : title;
};

const descriptionsOf = ({ article, metas }: Metadata): string[] =>
  [stringOf(article?.description), metas.get('og:description'), metas.get('description')].flatMap(
    (description) => description ?? [],
  );

/**
 * Reads the article of a page: its region, its text in blocks, title, and what it states of its
 * language and dates. Null where no region of prose is found. Reads the DOM once, changes nothing, asks for no layout.
 */
export const readArticle = (
  doc: Document,
  metadata: Metadata = readMetadata(doc),
): Article | null => {
  const title = statedTitle(doc, metadata);
  const body = bodyOf(doc);
  const region = body && articleRegion(body, { title, descriptions: descriptionsOf(metadata) });
  if (body === null || region === null) return null;
  const blocks = region.runs.map(({ run, role }) => ({
    role,
    text: run.text,
    pieces: run.pieces,
    element: run.element,
  }));
  const headline = blocks.find((block) => block.role === 'headline');
  return {
    root: region.root,
    title: trimmedTitle(title, headline?.text),
    stated: statedFacts(doc, metadata, { root: region.root, times: timesOf(region, body) }),
    blocks,
  };
};

/**
 * The page's range of `[start, end)` in a block's text, in UTF-16 code units: live neither to
 * changes of the page nor costly to it. Null where the range holds no character of the page.
 */
export const toRange = (block: ArticleBlock, start: number, end: number): StaticRange | null => {
  const bounds = boundsOf(block, start, end);
  return bounds === null ? null : new StaticRange(bounds);
};
