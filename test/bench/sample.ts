import type { Block } from '../../src/engine/types';
import { articles } from '../sandbox/world/articles';
import { goldOf } from '../sandbox/world/gold/mentions';

/** The sandbox's articles in English. */
export const ENGLISH_ARTICLES = articles.filter(({ language }) => /^en\b/.test(language));

/** The beginning of a text that fits in so many bytes of UTF-8, by whole characters. */
function beginningOf(text: string, bytes: number): string {
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(bytes));
  return text.slice(0, read);
}

/**
 * The English articles' text one after another, again and again, until there are as many bytes of
 * UTF-8 as asked for (at most three fewer, where a character did not fit).
 */
export function sample(bytes: number): readonly Block[] {
  const stories = ENGLISH_ARTICLES.map((article) => goldOf(article).blocks);
  const all = stories.flatMap((story) =>
    story.map((text, index) => ({ role: index === 0 ? 'headline' : 'paragraph', text }) as const),
  );
  const blocks: Block[] = [];
  let left = bytes;
  while (left > 3)
    for (const block of all) {
      const text = beginningOf(block.text, left);
      left -= Buffer.byteLength(text);
      if (text !== '') blocks.push({ ...block, text });
    }
  return blocks;
}
