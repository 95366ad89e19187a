import type { StatedDates, StatedFacts, StatedTime } from '../article/types';
import { stringOf } from './jsonLd';
import type { Metadata } from './metadata';

/** Names of `meta` tags that speak of a day; which of them to believe is not decided here. */
const DATED = /dat|time|publi|modif|issued|created|release/;

const textOf = (element: Element): string =>
  element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '';

const strings = (values: readonly (string | null | undefined)[]): string[] =>
  values.filter((value) => typeof value === 'string');

const statedTime = (time: Element): StatedTime => ({
  text: time.getAttribute('datetime') ?? time.textContent ?? '',
  near: [
    time.getAttribute('class'),
    time.getAttribute('itemprop'),
    time.parentElement?.getAttribute('class'),
    time.previousSibling?.textContent?.slice(-24),
    time.textContent?.slice(0, 24),
  ].join(' '),
});

const statedDates = (doc: Document, { article, nodes }: Metadata, name: string): StatedDates => ({
  article: stringOf(article?.[name]),
  microdata: [...doc.querySelectorAll(`[itemprop~="${name}"]:not(meta)`)].map(textOf),
  page: strings(
    nodes
      .filter((node) => /WebPage$|ItemPage$|^ClaimReview$/.test(stringOf(node['@type']) ?? ''))
      .map((node) => stringOf(node[name])),
  ),
});

/**
 * Collects what a page states of its article's language and dates, unread. The language of `root`
 * or above it comes before the metadata's; `times` are the `<time>` elements near the headline.
 */
export const statedFacts = (
  doc: Document,
  metadata: Metadata,
  { root, times }: { readonly root: Element; readonly times: readonly Element[] },
): StatedFacts => ({
  languages: strings([
    root.closest('[lang]')?.getAttribute('lang'),
    stringOf(metadata.article?.inLanguage),
    ...['content-language', 'og:locale', 'language'].map((name) => metadata.metas.get(name)),
  ]),
  published: statedDates(doc, metadata, 'datePublished'),
  modified: statedDates(doc, metadata, 'dateModified'),
  metas: [...metadata.metas].filter(([name]) => DATED.test(name)),
  times: times.map(statedTime),
});
