import type { Recognition } from '../engine/types';
import { isArticle } from '../page/isArticle';
import { type Article, readArticle } from '../page/readArticle';
import { callBackground } from '../protocol/call';
import type { ContentToBackground, Understanding } from '../protocol/directions';
import type { ArticleState } from '../protocol/panelPort';
import { TAGS } from '../protocol/tags';

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

const visitOf = (
  article: Article,
  { visit, facts, recognition, cast, roles, fault, pack }: Understanding,
): Visit => ({
  id: visit,
  article,
  recognition,
  state: {
    visit,
    title: article.title,
    url: location.href,
    language: facts.language,
    day: facts.published?.day ?? null,
    published: facts.published?.iso ?? null,
    entities: cast,
    roles,
    fault,
    pack,
  },
});

const isSame = (a: Article, b: Article): boolean =>
  a.title === b.title &&
  a.blocks.length === b.blocks.length &&
  a.blocks.every((block, i) => {
    const other = b.blocks[i];
    return (
      block.text === other?.text && block.pieces.every((p, j) => p.node === other.pieces[j]?.node)
    );
  });

/**
 * Reads the page as the visit `id` and has its names found in the background (on the device, nothing is sent).
 * `unchanged`: the same text in the same nodes as at the visit `before`, so that visit stands.
 * Never rejects; a reply for another visit is dropped as `failed`.
 */
export const readVisit = async (
  page: Document,
  before: Visit | null,
  id: string,
): Promise<Reading | 'unchanged'> => {
  if (!isArticle(page)) return { state: 'no-article' };
  const article = readArticle(page);
  if (article === null) return { state: 'no-article' };
  if (before !== null && isSame(before.article, article)) return 'unchanged';
  const answer = await background('recognise', {
    visit: id,
    stated: article.stated,
    blocks: article.blocks.map(({ role, text }) => ({ role, text })),
  });
  if (!answer.ok) {
    return { state: answer.error.code === 'disconnected' ? 'disconnected' : 'failed' };
  }
  if (answer.value.visit !== id) return { state: 'failed' };
  return { state: 'found', visit: visitOf(article, answer.value) };
};
