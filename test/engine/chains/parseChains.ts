import type { Block, Document } from '../../../src/engine/types';

/** A mention as a reader would mark it: its place, and the chain of its article that it is of. */
export interface GoldMention {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly chain: string;
}

/** One article of the chain set. */
export interface ChainArticle {
  readonly title: string;
  readonly document: Document;
  readonly mentions: readonly GoldMention[];
}

const MENTION = /\[([^\]|]+)\|(\w+)\]/g;

/** Reads the marked-up articles: `== title`, then a paragraph a line, `# ` before a headline. */
export function parseChains(source: string): readonly ChainArticle[] {
  return source
    .split(/^== /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...lines] = part.trim().split('\n');
      return articleOf(title, lines);
    });
}

function articleOf(title: string, lines: readonly string[]): ChainArticle {
  const blocks: Block[] = [];
  const mentions: GoldMention[] = [];
  lines.forEach((line, block) => {
    const headline = line.startsWith('# ');
    const marked = headline ? line.slice(2) : line;
    let text = '';
    let last = 0;
    for (const match of marked.matchAll(MENTION)) {
      const [whole, name = '', chain = ''] = match;
      text += marked.slice(last, match.index);
      mentions.push({ block, start: text.length, end: text.length + name.length, chain });
      text += name;
      last = match.index + whole.length;
    }
    text += marked.slice(last);
    blocks.push({ role: headline ? 'headline' : 'paragraph', text });
  });
  return { title, document: { language: 'en', blocks }, mentions };
}
