/** `npm run eval`: how well names are recognised, by the sandbox's gold and by the corpora's. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { recognise } from '../../src/engine/recognise';
import { CORPORA, CORPORA_FOLDER, type Corpus, isPresent, load } from '../engine/corpora';
import { capitalisedRuns, recognisedSpans, type Score, scoreSpans } from '../engine/scoreSpans';
import { articles } from '../sandbox/world/articles';
import { goldOf } from '../sandbox/world/gold/mentions';
import type { SandboxArticle } from '../sandbox/worldTypes';
import { runTool, UsageError } from './runTool';
import { type GoldScore, scoreGold } from './scoreGold';

const HELP = `npm run eval -- [options]

Scores recognition by exact spans: on the sandbox's articles, which need nothing else, and on the
development corpora where they are there.

  --data DIR     the folder of the corpora (default: data/ner/dev of the shared folder, which is
                 SIDELIGHT_SHARED or ../shared)
  --only NAME    only this article or corpus; may be given several times
  --json FILE    also write all results to FILE
  --help         this text

gold       mentions that must be found; optional ones count neither way
kinds      of the mentions found right, how many have the right kind
runs       F1 of capitalised runs, the yardstick: untyped, on the same texts

Exit status: 0, 2 for bad usage.`;

interface ArticleRow extends GoldScore {
  readonly name: string;
  readonly language: string;
}

interface CorpusRow {
  readonly name: string;
  readonly documents: number;
  readonly free: Score;
  readonly typed: Score;
  readonly capitalisedRuns: Score;
}

const readOptions = () =>
  parseArgs({
    options: {
      data: { type: 'string' },
      only: { type: 'string', multiple: true, default: [] },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  }).values;

const percent = (right: number, of: number): string =>
  (of === 0 ? '–' : ((100 * right) / of).toFixed(1)).padStart(6);

function evaluateArticle(article: SandboxArticle): ArticleRow {
  const gold = goldOf(article);
  const blocks = gold.blocks.map(
    (text, index) => ({ role: index === 0 ? 'headline' : 'paragraph', text }) as const,
  );
  const { mentions } = recognise({ language: article.language, blocks });
  return { name: article.name, language: article.language, ...scoreGold(gold, mentions) };
}

function articleLine({ name, language, gold, found, right, kindsRight }: ArticleRow): string {
  const counts = [gold, found, right].map((count) => String(count).padStart(6)).join('');
  const shares = [percent(right, found), percent(right, gold), percent(kindsRight, right)];
  return `${name.padEnd(22)}${language.padEnd(6)}${counts} ${shares.join(' ')}`;
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

function evaluateArticles(chosen: readonly SandboxArticle[]): readonly ArticleRow[] {
  const rows = chosen.map(evaluateArticle);
  if (rows.length === 0) return rows;
  console.log('The sandbox’s articles');
  console.log(`${'article'.padEnd(28)}  gold found right      P      R  kinds`);
  for (const row of rows) console.log(articleLine(row));
  if (rows.length > 1) console.log(articleLine(sumOf(rows)));
  return rows;
}

function evaluateCorpus({ file, language }: Corpus, folder: string): CorpusRow {
  const documents = load(folder, file);
  return {
    name: file,
    documents: documents.length,
    ...scoreSpans(documents, (text) => recognisedSpans(text, language)),
    capitalisedRuns: scoreSpans(documents, capitalisedRuns).free,
  };
}

function corpusLine({ name, free, typed, capitalisedRuns: runs }: CorpusRow): string {
  const shares = ({ precision, recall, f1 }: Score) =>
    [precision, recall, f1].map((value) => percent(value, 1)).join(' ');
  return `${name.padEnd(16)}${shares(free)} |${shares(typed)} |${percent(runs.f1, 1)}`;
}

function evaluateCorpora(chosen: readonly Corpus[], folder: string): readonly CorpusRow[] {
  const present = chosen.filter(({ file }) => isPresent(folder, file));
  if (present.length > 0) {
    console.log('\nThe development corpora');
    console.log(`${''.padEnd(16)}     P      R     F1 |     P      R     F1 typed | runs`);
  }
  const rows = present.map((corpus) => {
    const row = evaluateCorpus(corpus, folder);
    console.log(corpusLine(row));
    return row;
  });
  const absent = chosen.filter((corpus) => !present.includes(corpus)).map(({ file }) => file);
  if (absent.length > 0) console.log(`\nNot scored: ${folder} holds no ${absent.join(', ')}.`);
  return rows;
}

function main(): void {
  const { data, only, json, help } = readOptions();
  if (help) {
    console.log(HELP);
    return;
  }
  const names = [...articles.map(({ name }) => name), ...CORPORA.map(({ file }) => file)];
  const unknown = only.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new UsageError(`No article or corpus "${unknown}". There are: ${names.join(', ')}.`);
  }
  const folder = data ?? CORPORA_FOLDER;
  if (data !== undefined && !CORPORA.some(({ file }) => isPresent(data, file))) {
    throw new UsageError(`No corpus in ${data}.`);
  }
  const isWanted = (name: string) => only.length === 0 || only.includes(name);
  const results = {
    articles: evaluateArticles(articles.filter(({ name }) => isWanted(name))),
    corpora: evaluateCorpora(
      CORPORA.filter(({ file }) => isWanted(file)),
      folder,
    ),
  };
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(results, null, 1)}\n`);
}

await runTool(main);
