/** Recognition by size of article: warm, first, and compromise on the same texts. */
import { Bench } from 'tinybench';
import { type FirstCalls, firstCalls } from './benchFresh';
import { articleOf, bytesOf, type Story, type StorySource } from './benchStories';
import type { Variant } from './engineUnderTest';
import type { FreshTimes } from './fresh';
import { compromiseSpans } from './peers';
import { table } from './table';

/** One size of article. Times are medians in milliseconds. */
export interface SizeRow extends FirstCalls {
  readonly name: string;
  /** Of UTF-8. */
  readonly bytes: number;
  readonly warm: Timing;
  /** Null: too large to wait for. */
  readonly compromise: Timing | null;
}

interface Size {
  readonly name: string;
  readonly bytes: number;
  /** How many different articles take turns. */
  readonly articles: number;
  readonly withPeer: boolean;
}

const SIZES: readonly Size[] = [
  { name: '1 KB', bytes: 1024, articles: 40, withPeer: true },
  { name: '5 KB', bytes: 5 * 1024, articles: 20, withPeer: true },
  { name: '50 KB', bytes: 50 * 1024, articles: 9, withPeer: true },
  { name: '2 MB', bytes: 2 * 1024 * 1024, articles: 3, withPeer: false },
];

/** How long a task is repeated before and while it is timed. */
interface Patience {
  readonly time: number;
  readonly iterations: number;
  readonly warmupTime: number;
  readonly warmupIterations: number;
}

const OURS: Patience = { time: 1000, iterations: 2, warmupTime: 700, warmupIterations: 1 };
const PEERS: Patience = { time: 1500, iterations: 3, warmupTime: 500, warmupIterations: 1 };

/** Milliseconds of a task: the median, and the fastest, which a busy machine spoils least. */
export interface Timing {
  readonly median: number;
  readonly fastest: number;
}

/** Repeats a task and says how long it takes. */
export async function timed(task: () => unknown, patience: Patience = OURS): Promise<Timing> {
  const bench = new Bench({ ...patience, throws: true });
  bench.add('task', task);
  await bench.run();
  const result = bench.tasks[0]?.result;
  if (!result || !('latency' in result)) throw new Error('A task was not measured.');
  return { median: result.latency.p50, fastest: result.latency.min };
}

/** A task that takes the articles in turn, so that no call sees the text of the one before. */
function inTurn(articles: readonly Story[], run: (blocks: Story) => unknown): () => unknown {
  let turn = 0;
  return () => run(articles[turn++ % articles.length] ?? []);
}

async function benchSize(
  { name, bytes, articles: count, withPeer }: Size,
  { engine, source }: { readonly engine: Variant; readonly source: StorySource },
): Promise<SizeRow> {
  const articles = Array.from({ length: count }, (_, round) => articleOf(source, { bytes, round }));
  const warm = inTurn(articles, (blocks) => engine.recognise({ language: 'en', blocks }));
  const peer = inTurn(articles, (blocks) => blocks.map(({ text }) => compromiseSpans(text)));
  return {
    name,
    bytes: articles[0] ? bytesOf(articles[0]) : 0,
    warm: await timed(warm),
    ...(await firstCalls(articles, bytes)),
    compromise: withPeer ? await timed(peer, PEERS) : null,
  };
}

const digits = (value: number): string => value.toFixed(2);

/** Millions of bytes a second. */
const speed = (bytes: number, milliseconds: number): string =>
  (bytes / 1000 / milliseconds).toFixed(2);

function print(rows: readonly SizeRow[]): void {
  console.log('recognise: milliseconds, medians');
  const steps = ({ load, decode, call }: FreshTimes) => [call, load, decode].map(digits);
  console.log(
    table({
      head: [
        'size',
        'warm',
        'fastest',
        'first: process',
        'load',
        'decode',
        'first: worker',
        'load',
        'decode',
        'rehearsed',
        'rehearsal',
      ],
      rows: rows.map(({ name, warm, process, worker, rehearsed }) => [
        ...[name, digits(warm.median), digits(warm.fastest)],
        ...[...steps(process), ...steps(worker)],
        ...[digits(rehearsed.call), digits(rehearsed.rehearsal)],
      ]),
    }),
  );
  console.log('\nMB/s');
  console.log(
    table({
      head: ['size', 'warm', 'fastest', 'cold', 'compromise', 'times as fast'],
      rows: rows.map(({ name, bytes, warm, process, compromise }) => [
        ...[
          name,
          speed(bytes, warm.median),
          speed(bytes, warm.fastest),
          speed(bytes, process.call),
        ],
        ...(compromise === null
          ? ['–', '–']
          : [speed(bytes, compromise.median), (compromise.median / warm.median).toFixed(1)]),
      ]),
    }),
  );
}

/** Prints the tables of times and speeds and gives their rows. */
export async function benchSizes(
  engine: Variant,
  source: StorySource,
): Promise<readonly SizeRow[]> {
  // The compiler takes longer than a warm-up to settle: the size measured first came out at double.
  const settling = articleOf(source, { bytes: 50 * 1024, round: 999 });
  await timed(() => engine.recognise({ language: 'en', blocks: settling }));
  const rows: SizeRow[] = [];
  for (const size of SIZES) rows.push(await benchSize(size, { engine, source }));
  print(rows);
  return rows;
}
