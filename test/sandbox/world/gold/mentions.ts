/** The gold mentions of the articles, with their places in the story's text. */
import { parseHTML } from 'linkedom';
import type { ItemId, Kind } from '../../../../src/engine/types';
import type { SandboxArticle } from '../../worldTypes';
import { storyAt } from '../articles/singlePage';
import type { GoldTable } from './goldTable';
import { GOLD_TABLES } from './tables';

/** One place where a reader sees something named. Offsets are UTF-16 units of the block's text. */
export interface GoldMention {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Any of these is right. */
  readonly kinds: readonly Kind[];
  /** Any of these is right; empty: this world has no item for it, and none must be linked. */
  readonly items: readonly ItemId[];
  /** May be found or not. */
  readonly optional: boolean;
}

export interface Gold {
  readonly article: string;
  /** The story's text, block by block: headline, standfirst, paragraphs, items, captions. */
  readonly blocks: readonly string[];
  readonly mentions: readonly GoldMention[];
}

interface Form {
  readonly before: string;
  readonly text: string;
  readonly after: string;
  readonly line: number;
  readonly meaning: Pick<GoldMention, 'kinds' | 'items' | 'optional'>;
}

const BLOCKS = 'h1, h2, h3, p, li, blockquote, figcaption';

/** The blocks of an article's element, less what lies outside its story and what only wraps. */
export function goldBlocks(article: SandboxArticle, outside: string): readonly string[] {
  const story = storyAt(new URL(article.url).pathname);
  if (story) return [story.headline, ...story.paragraphs];
  const { document } = parseHTML(article.html);
  return [...document.querySelectorAll(BLOCKS)]
    .filter((block) => block.closest('article') && !block.closest(outside))
    .filter((block) => !block.querySelector(BLOCKS) && !block.querySelector('time'))
    .map((block) => (block.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

function readForm(text: string, line: number, meaning: Form['meaning']): Form {
  const [, before = '', inner, after = ''] = /^(.*)\[(.+)\](.*)$/.exec(text) ?? [];
  return { before, text: inner ?? text, after, line, meaning };
}

function readLine(text: string, line: number): readonly Form[] {
  const [head = '', forms = ''] = text.split(' = ');
  const words = head.split(' ');
  const optional = words[0] === '?';
  const [items = '-', kinds = ''] = optional ? words.slice(1) : words;
  const meaning = {
    items: items === '-' ? [] : (items.split('|') as ItemId[]),
    kinds: kinds.split('|') as Kind[],
    optional,
  };
  return forms.split('; ').map((form) => readForm(form.trim(), line, meaning));
}

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Whole words only: "US" is not in "USA", nor "Rada" in "Radar". */
function occurrences(block: string, form: Form): readonly number[] {
  const whole = form.before + form.text + form.after;
  const found: number[] = [];
  for (let at = block.indexOf(whole); at >= 0; at = block.indexOf(whole, at + 1)) {
    const start = at + form.before.length;
    const end = start + form.text.length;
    if (!isLetter(block[start - 1]) && !isLetter(block[end])) found.push(start);
  }
  return found;
}

/** Longer forms first, and those with a context before those without: the rest must not overlap. */
function mentionsIn(block: string, index: number, forms: readonly Form[]): readonly GoldMention[] {
  const taken: GoldMention[] = [];
  for (const form of forms)
    for (const start of occurrences(block, form)) {
      const end = start + form.text.length;
      if (taken.some((mention) => start < mention.end && mention.start < end)) continue;
      taken.push({ block: index, start, end, text: form.text, ...form.meaning });
    }
  return taken.sort((a, b) => a.start - b.start);
}

const weight = ({ before, text, after }: Form): number =>
  text.length + (before || after ? 1000 : 0);

function readForms(table: GoldTable): readonly Form[] {
  const lines = table.lines.split('\n').map((line) => line.trim());
  return lines
    .filter(Boolean)
    .flatMap(readLine)
    .sort((a, b) => weight(b) - weight(a));
}

/**
 * The gold of one article.
 * @throws Error where the article has no table, or a form of the table is nowhere in the story.
 */
export function goldOf(article: SandboxArticle): Gold {
  const table = GOLD_TABLES.find(({ article: name }) => name === article.name);
  if (!table) throw new Error(`No gold for "${article.name}"`);
  const forms = readForms(table);
  const blocks = goldBlocks(article, table.outside);
  for (const form of forms)
    if (!blocks.some((block) => occurrences(block, form).length))
      throw new Error(`"${form.text}" is nowhere in ${article.name}`);
  const mentions = blocks.flatMap((block, index) => mentionsIn(block, index, forms));
  return { article: article.name, blocks, mentions };
}
