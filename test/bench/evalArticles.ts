/** The sandbox's articles against their gold. */
import { articles } from '../sandbox/world/articles';
import { goldOf } from '../sandbox/world/gold/mentions';
import type { SandboxArticle } from '../sandbox/worldTypes';
import type { Variant } from './engineUnderTest';
import { type GoldScore, scoreGold } from './scoreGold';
import { percent, table } from './table';

/** The names of the articles there are. */
export const ARTICLE_NAMES = articles.map(({ name }) => name);

/** One article. */
export interface ArticleRow extends GoldScore {
  readonly name: string;
  readonly language: string;
}

function evaluateArticle(article: SandboxArticle, { recognise }: Variant): ArticleRow {
  const gold = goldOf(article);
  const blocks = gold.blocks.map(
    (text, index) => ({ role: index === 0 ? 'headline' : 'paragraph', text }) as const,
  );
  const { mentions } = recognise({ language: article.language, blocks });
  return { name: article.name, language: article.language, ...scoreGold(gold, mentions) };
}

function sumOf(rows: readonly ArticleRow[]): ArticleRow {
  const sum = (of: (row: ArticleRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  return {
    name: 'together',
    language: '',
    gold: sum(({ gold }) => gold),
    found: sum(({ found }) => found),
    right: sum(({ right }) => right),
    kindsRight: sum(({ kindsRight }) => kindsRight),
  };
}

function cells({ name, language, gold, found, right, kindsRight }: ArticleRow): readonly string[] {
  const shares = [right / found, right / gold, kindsRight / right].map(percent);
  return [name, language, ...[gold, found, right].map(String), ...shares];
}

/** Prints the table of the articles so named and gives its rows. */
export function evaluateArticles(names: readonly string[], engine: Variant): readonly ArticleRow[] {
  const chosen = articles.filter(({ name }) => names.includes(name));
  const rows = chosen.map((article) => evaluateArticle(article, engine));
  const shown = rows.length > 1 ? [...rows, sumOf(rows)] : rows;
  console.log('The sandbox’s articles');
  console.log(
    table({
      labels: 2,
      head: ['article', 'lang', 'gold', 'found', 'right', 'P', 'R', 'kinds'],
      rows: shown.map(cells),
    }),
  );
  return rows;
}
