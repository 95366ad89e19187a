import { parseHTML } from 'linkedom';
import { type ArticleFacts, readFacts } from '../article/readFacts';
import { recognise } from '../engine/recognise';
import type { Block, Recognition, Span } from '../engine/types';
import { yearIn } from '../lib/yearIn';
import { readMetadata } from '../page/metadata';
import { readArticle } from '../page/readArticle';
import type { Reading } from './annotateText';
import { type Findings, printFindings } from './printFindings';

/**
 * What `annotate --html` prints: the article it found, and what is in it, by block: `block` indexes
 * `article.blocks`, and offsets are UTF-16 code units of that block's text.
 */
export interface PageAnnotation extends Findings<Span> {
  readonly id: string;
  readonly article: ArticleFacts & {
    readonly title: string | null;
    readonly blocks: readonly Block[];
  };
}

/** Annotates a saved page. Null where the page holds no article. A `lang` overrules the page's. */
export function annotatePage(
  page: { readonly id: string; readonly html: string },
  { lang, date, taggerOf, linker }: Reading,
): { readonly annotation: PageAnnotation; readonly recognition: Recognition } | null {
  const dom = parseHTML(page.html).document as unknown as globalThis.Document;
  const metadata = readMetadata(dom);
  const article = readArticle(dom, metadata);
  if (article === null) return null;
  const { title } = article;
  const facts = readFacts(article);
  const blocks = article.blocks.map(({ role, text }) => ({ role, text }));
  const language = lang ?? facts.language;
  const document = { language, blocks };
  const named = recognise(document, taggerOf(language), linker.lexicon);
  const recognition = linker.link(document, named, {
    year: yearIn(facts.published?.day ?? date),
    url: metadata.url?.href ?? '',
  });
  const findings = printFindings(recognition, ({ block, start, end }) => ({ block, start, end }));
  const found = { title, ...facts, blocks };
  return { annotation: { id: page.id, article: found, ...findings }, recognition };
}
