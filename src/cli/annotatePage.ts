import { parseHTML } from 'linkedom';
import { type ArticleFacts, readFacts } from '../article/readFacts';
import { recognise } from '../engine/recognise';
import type { Block, Recognition } from '../engine/types';
import { readArticle } from '../page/readArticle';
import { type PrintedMention, printMention } from './annotateText';

/** What `annotate --html` prints: the article it found, and its mentions, by block. */
export interface PageAnnotation {
  readonly id: string;
  readonly article: ArticleFacts & {
    readonly title: string | null;
    readonly blocks: readonly Block[];
  };
  /** `block` indexes `article.blocks`; offsets are UTF-16 code units of that block's text. */
  readonly mentions: readonly (PrintedMention & { readonly block: number })[];
}

/**
 * Annotates a saved page. Null where the page holds no article.
 * @param lang overrules the language the page states; null trusts the page
 */
export function annotatePage(
  page: { readonly id: string; readonly html: string },
  lang: string | null,
): { readonly annotation: PageAnnotation; readonly recognition: Recognition } | null {
  const article = readArticle(parseHTML(page.html).document as unknown as globalThis.Document);
  if (article === null) return null;
  const { title } = article;
  const facts = readFacts(article);
  const blocks = article.blocks.map(({ role, text }) => ({ role, text }));
  const recognition = recognise({ language: lang ?? facts.language, blocks });
  const mentions = recognition.mentions.map((mention) => ({
    block: mention.block,
    ...printMention(mention, recognition, 0),
  }));
  const found = { title, ...facts, blocks };
  return { annotation: { id: page.id, article: found, mentions }, recognition };
}
