import { parseHTML } from 'linkedom';
import { recognise } from '../engine/recognise';
import type { Block, Recognition } from '../engine/types';
import type { ArticleDate } from '../page/publicationDate';
import { readArticle } from '../page/readArticle';
import { type PrintedMention, printMention } from './annotateText';

/** What `annotate --html` prints: the article it found, and its mentions, by block. */
export interface PageAnnotation {
  readonly id: string;
  readonly article: {
    readonly title: string | null;
    readonly language: string;
    readonly published: ArticleDate | null;
    readonly modified: ArticleDate | null;
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
  const { title, language, published, modified } = article;
  const blocks = article.blocks.map(({ role, text }) => ({ role, text }));
  const recognition = recognise({ language: lang ?? language, blocks });
  const mentions = recognition.mentions.map((mention) => ({
    block: mention.block,
    ...printMention(mention, recognition, 0),
  }));
  const found = { title, language, published, modified, blocks };
  return { annotation: { id: page.id, article: found, mentions }, recognition };
}
