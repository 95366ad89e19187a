/** What linking an article takes, once it is recognised: with a pack of the linking sets' entities. */
import { link } from '../../src/engine/link/link';
import { Ranker } from '../../src/engine/link/ranker';
import { RANK_WEIGHTS } from '../../src/engine/link/rankWeights';
import type { Document, Recognition } from '../../src/engine/types';
import { PackedLexicon } from '../../src/pack/packedLexicon';
import { loadSet, setsIn } from '../../src/train/linkingSets';
import { documentOf } from '../../src/train/linkSamples';
import type { Variant } from './engineUnderTest';
import { packBytes } from './evalLinks';
import { LINKING_FOLDER } from './linkingFolder';
import { table } from './table';

/** Words of an article. */
const WORDS = 1000;
/** How often each is linked again, once all were linked before. */
const ROUNDS = 5;

/** The texts of a set as articles of so many words, one after another. */
function articlesOf(texts: readonly string[]): readonly string[] {
  const words = texts.flatMap((text) => `${text}\n`.split(/(?<=\s)/));
  const count = Math.floor(words.length / WORDS);
  return Array.from({ length: count }, (_, i) => words.slice(i * WORDS, (i + 1) * WORDS).join(''));
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

interface Article {
  readonly document: Document;
  readonly recognition: Recognition;
}

/** Milliseconds of the processor: what other work on the machine takes is not in it. */
function timed(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * Times the articles of a set as a background that has been reading meets them: after those of all
 * the other sets, each of them for the first time; and again, when all that can be remembered is.
 */
function timesOf(
  own: readonly Article[],
  others: readonly Article[],
  run: (article: Article) => void,
) {
  for (const article of others) run(article);
  const fresh = own.map((article) => timed(() => run(article)));
  const again = Array.from({ length: ROUNDS }, () =>
    own.map((article) => timed(() => run(article))),
  ).flat();
  return { fresh: median(fresh), again: median(again), fastest: Math.min(...again) };
}

/** Times linking and prints a table; nothing where there are no sets. */
export function benchLinks(engine: Variant) {
  const bytes = packBytes(LINKING_FOLDER, undefined);
  if (bytes === null) {
    console.log('\nLinking is not timed: there is no table of entities.');
    return [];
  }
  const ranker = new Ranker(RANK_WEIGHTS);
  const known = new PackedLexicon(bytes);
  const read = (text: string): Article => {
    const { document } = documentOf(text);
    return { document, recognition: engine.recognise(document, known) };
  };
  const sets = setsIn(LINKING_FOLDER).map((set) => {
    const documents = loadSet(LINKING_FOLDER, set, () => null);
    return { set, articles: articlesOf(documents.map(({ text }) => text)).map(read) };
  });
  const rows = sets.map(({ set, articles }) => {
    // A lexicon of its own for each set: what is remembered of entities hangs on it.
    const lexicon = new PackedLexicon(bytes);
    const others = sets.flatMap((other) => (other.set === set ? [] : other.articles));
    const entities = articles.reduce((sum, each) => sum + each.recognition.entities.length, 0);
    const count = Math.max(1, articles.length);
    const times = timesOf(articles, others, ({ document, recognition }) =>
      link(document, recognition, { lexicon, ranker, year: null }),
    );
    return { set, articles: articles.length, entities: entities / count, ...times };
  });
  printLinks(rows);
  return rows;
}

type Row = Readonly<Record<'articles' | 'entities' | keyof ReturnType<typeof timesOf>, number>> & {
  readonly set: string;
};

function printLinks(rows: readonly Row[]): void {
  console.log(
    `\nLinking, articles of ${WORDS} words, recognised before; ms of the processor, warm`,
  );
  console.log(
    table({
      head: ['set', 'articles', 'entities', 'median', 'again', 'fastest'],
      rows: rows.map(({ set, articles, entities, fresh, again, fastest }) => [
        ...[set, String(articles), entities.toFixed(0)],
        ...[fresh, again, fastest].map((time) => time.toFixed(1)),
      ]),
    }),
  );
}
