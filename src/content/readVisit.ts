import type { Recognition } from '../engine/types';
import { newToken } from '../lib/newToken';
import { isArticle } from '../page/isArticle';
import { type Article, readArticle } from '../page/readArticle';
import { callBackground } from '../protocol/call';
import type { ContentToBackground } from '../protocol/directions';
import type { ArticleState } from '../protocol/panelPort';
import { TAGS } from '../protocol/tags';
import { articleState } from './articleState';

/** One reading of one article: what was found, and the way back to the page. */
export interface Visit {
  readonly id: string;
  readonly article: Article;
  readonly recognition: Recognition;
  readonly state: ArticleState;
}

/** What came of looking at a page. `disconnected`: the extension was updated under us. */
export type Reading =
  | { readonly state: 'found'; readonly visit: Visit }
  | { readonly state: 'no-article' | 'failed' | 'disconnected' };

const background = callBackground<ContentToBackground>(TAGS.contentToBackground);

const visitOf = (id: string, article: Article, recognition: Recognition): Visit => ({
  id,
  article,
  recognition,
  state: articleState({
    recognition,
    blocks: article.blocks,
    visit: id,
    title: article.title,
    url: location.href,
    language: article.language,
    day: article.published?.day ?? null,
  }),
});

/**
 * Reads the page and has its names found in the background (on the device, nothing is sent).
 * Never rejects; a reply for another visit is dropped as `failed`.
 */
export const readVisit = async (page: Document): Promise<Reading> => {
  if (!isArticle(page)) return { state: 'no-article' };
  const article = readArticle(page);
  if (article === null) return { state: 'no-article' };
  const id = newToken();
  const answer = await background('recognise', {
    visit: id,
    language: article.language,
    blocks: article.blocks.map(({ role, text }) => ({ role, text })),
  });
  if (!answer.ok) {
    return { state: answer.error.code === 'disconnected' ? 'disconnected' : 'failed' };
  }
  if (answer.value.visit !== id) return { state: 'failed' };
  return { state: 'found', visit: visitOf(id, article, answer.value.recognition) };
};
