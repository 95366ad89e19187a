/** Reading the sandbox's pages: which part of each is its article, and the blocks of it. */
import { parseHTML } from 'linkedom';
import { readArticle } from '../../src/page/readArticle';
import type { SandboxArticle } from '../sandbox/worldTypes';
import { timed } from './benchSizes';
import { ENGLISH_ARTICLES } from './benchStories';
import { table } from './table';

/** One page. */
export interface PageRow {
  readonly name: string;
  /** Of UTF-8, the whole page. */
  readonly bytes: number;
  /** Null: no article was found in it. */
  readonly blocks: number | null;
  /** Milliseconds. */
  readonly readArticle: number;
}

async function benchPage({ name, html }: SandboxArticle): Promise<PageRow> {
  const page = parseHTML(html).document as unknown as Document;
  const blocks = readArticle(page)?.blocks.length ?? null;
  const { median } = await timed(() => readArticle(page), {
    ...{ time: 500, iterations: 20, warmupTime: 300, warmupIterations: 20 },
  });
  return { name, bytes: Buffer.byteLength(html), blocks, readArticle: median };
}

/** Prints the table of pages and gives its rows. */
export async function benchPages(): Promise<readonly PageRow[]> {
  const rows: PageRow[] = [];
  for (const article of ENGLISH_ARTICLES) rows.push(await benchPage(article));
  const cells = rows.map(({ name, bytes, blocks, readArticle: time }) => [
    ...[name, String(bytes), String(blocks ?? 'none'), time.toFixed(2)],
  ]);
  console.log(`\n${table({ head: ['readArticle', 'bytes', 'blocks', 'ms'], rows: cells })}`);
  return rows;
}
