import { articleDates } from './articleDates';
import { articleLanguage } from './articleLanguage';
import type { ArticleDates, StatedFacts } from './types';

/** Enough for any guess of a language; UTF-16 units. */
const SAMPLE = 3000;

/** What an article is known to be, beside its text. */
export interface ArticleFacts extends ArticleDates {
  /** BCP 47; `und` where nothing tells. */
  readonly language: string;
}

/** Makes sense of what a page states of its article, with the article's text to check it by. */
export const readFacts = (article: {
  readonly stated: StatedFacts;
  readonly blocks: readonly { readonly text: string }[];
}): ArticleFacts => {
  const sample = article.blocks
    .map(({ text }) => text)
    .join(' ')
    .slice(0, SAMPLE);
  return {
    language: articleLanguage(article.stated.languages, sample),
    ...articleDates(article.stated),
  };
};
