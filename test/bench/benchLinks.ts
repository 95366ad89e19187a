/** What linking an article takes, once it is recognised: with a pack of the linking sets' entities. */
import { link } from '../../src/engine/link/link';
import { Ranker } from '../../src/engine/link/ranker';
import { RANK_WEIGHTS } from '../../src/engine/link/rankWeights';
import { loadSet, setsIn } from '../../src/train/linkingSets';
import { documentOf } from '../../src/train/linkSamples';
import type { Variant } from './engineUnderTest';
import { packFor } from './evalLinks';
import { LINKING_FOLDER } from './linkingFolder';
import { table } from './table';

/** Words of an article, and how often each is linked; the first round warms the code. */
const WORDS = 1000;
const ROUNDS = 6;

/** The texts of a set as articles of so many words, one after another. */
function articlesOf(texts: readonly string[]): readonly string[] {
  const words = texts.flatMap((text) => `${text}\n`.split(/(?<=\s)/));
  const count = Math.floor(words.length / WORDS);
  return Array.from({ length: count }, (_, i) => words.slice(i * WORDS, (i + 1) * WORDS).join(''));
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** Times linking and prints a table; nothing where there are no sets. */
export function benchLinks(engine: Variant) {
  const lexicon = packFor(LINKING_FOLDER, undefined);
  if (lexicon === null) {
    console.log('\nLinking is not timed: there is no table of entities.');
    return [];
  }
  const ranker = new Ranker(RANK_WEIGHTS);
  const rows = setsIn(LINKING_FOLDER).map((set) => {
    const documents = loadSet(LINKING_FOLDER, set, () => null);
    const read = articlesOf(documents.map(({ text }) => text)).map((text) => {
      const { document } = documentOf(text);
      return { document, recognition: engine.recognise(document) };
    });
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      for (const { document, recognition } of read) {
        const start = performance.now();
        link(document, recognition, { lexicon, ranker, year: null });
        if (round > 0) times.push(performance.now() - start);
      }
    }
    const entities = read.reduce((sum, { recognition }) => sum + recognition.entities.length, 0);
    return {
      set,
      articles: read.length,
      entities: entities / Math.max(1, read.length),
      median: median(times),
      fastest: Math.min(...times),
    };
  });
  console.log(`\nLinking, articles of ${WORDS} words, recognised before; ms, warm`);
  console.log(
    table({
      head: ['set', 'articles', 'entities', 'median', 'fastest'],
      rows: rows.map(({ set, articles, entities, ...times }) => [
        set,
        String(articles),
        entities.toFixed(0),
        times.median.toFixed(1),
        times.fastest.toFixed(1),
      ]),
    }),
  );
  return rows;
}
