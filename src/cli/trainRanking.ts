import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { EVIDENCE_KINDS, type EvidenceKind } from '../engine/link/evidence';
import { Ranker } from '../engine/link/ranker';
import { recognise } from '../engine/recognise';
import type { Document, ItemId, Recognition } from '../engine/types';
import { PackedLexicon } from '../pack/packedLexicon';
import { bareLexicon } from '../train/bareLexicon';
import { distantSamples } from '../train/distantSamples';
import { itemOfTitle } from '../train/itemOfTitle';
import { loadSet } from '../train/linkingSets';
import { type Answer, accuracy, answersFor } from '../train/linkReport';
import {
  type LinkSample,
  type LinkSet,
  linkSamples,
  type SampleSource,
} from '../train/linkSamples';
import { RANK_RECIPE } from '../train/rankRecipe';
import { trainRank } from '../train/trainRank';
import { writeRankWeights } from '../train/writeRankWeights';
import { kernelBeside } from './kernelBeside';
import { taggersIn } from './taggersIn';

/** What `train.mjs rank` is told. */
export interface RankingOptions {
  /** Folder of the sets, `*.jsonl`. */
  readonly data: string;
  /**
   * Files. The first holds what the sets speak of; others, such as the starter pack, hold a part of
   * it, from which the ranker learns to say that something is not there.
   */
  readonly packs: readonly string[];
  /** Texts of news, `{"text"}` a line, gzip: what the smaller packs are in the news for; or null. */
  readonly news: string | null;
  /** The module to write. */
  readonly out: string;
  /** Folder of the recogniser's weights. */
  readonly weights: string;
  /** Also learn without a part of the documents, and say how well that part is linked. */
  readonly check: boolean;
  /** The same without each kind of evidence, on gold spans alone. */
  readonly ablation: boolean;
  readonly log: (line: string) => void;
}

/** As the views of the samples are called in print. */
const VIEWS = ['gold', 'recognised', 'bare'] as const;

/** Documents that the ranker that answers for them has not seen: every third one. */
const FOLDS = 3;

/**
 * Learns the ranker's weights from documents with known items and writes them as a module of the
 * engine. Prints how well documents are linked that were not learned from.
 * @throws Error where a set or the pack cannot be read
 */
export function trainRanking(options: RankingOptions): void {
  const { data, packs, out, log, check, ablation } = options;
  const [lexicon, ...smaller] = packs.map((pack) => new PackedLexicon(readFileSync(pack)));
  if (lexicon === undefined) throw new Error('There is no pack to learn with.');
  const itemOf = itemOfTitle(join(data, 'wikipedia_title_qid.tsv'));
  const names = Object.keys(RANK_RECIPE.weights).filter((name) =>
    existsSync(join(data, `${name}.jsonl`)),
  );
  if (names.length === 0) throw new Error(`${data} holds no set of documents with items.`);
  const sets = names.map((name): LinkSet => ({ name, documents: loadSet(data, name, itemOf) }));
  const by = { recognise: recogniserOf(options), learning: true } as const;
  const views: readonly SampleSource[] = [
    { ...by, lexicon, spans: 'gold' },
    { ...by, lexicon, spans: 'recognised' },
    { ...by, lexicon: bareLexicon(lexicon), spans: 'gold' },
    ...smaller.map((pack): SampleSource => ({ ...by, lexicon: pack, spans: 'recognised' })),
  ];
  log(`reading ${names.join(', ')}`);
  const samples = views.map((view) => sets.flatMap((set) => linkSamples(set, view)));
  const texts = options.news === null ? [] : textsIn(options.news);
  const distant = smaller.flatMap((pack) => distantSamples(texts, { ...by, lexicon: pack }));
  const holds = (item: ItemId): boolean => lexicon.indexOf(item) !== null;
  log('learning');
  const weights = trainRank([...samples.flat(), ...distant]);
  const inputs = [...names.map((name) => join(data, `${name}.jsonl`)), ...packs];
  if (options.news !== null) inputs.push(options.news);
  writeFileSync(out, writeRankWeights(weights, inputs.map(sumOf)));
  log(`${out} written`);
  if (!check && !ablation) return;
  log(`learning ${FOLDS} times without a part of the documents, for each line`);
  const told = { holds, names, log };
  if (check) report(crossAnswers({ views: samples, distant }, null), { ...told, title: 'whole' });
  if (!ablation) return;
  const gold = { views: samples.slice(0, 1), distant: [] };
  report(crossAnswers(gold, null), { ...told, title: 'gold alone' });
  for (const kind of EVIDENCE_KINDS) {
    report(crossAnswers(gold, kind), { ...told, title: `without ${kind}` });
  }
}

/** So many texts: more teach nothing new. */
const MOST_NEWS = 800;

function textsIn(file: string): readonly string[] {
  const lines = gunzipSync(readFileSync(file)).toString().split('\n', MOST_NEWS);
  return lines.flatMap((line) =>
    line === '' ? [] : [(JSON.parse(line) as { text: string }).text],
  );
}

const sumOf = (path: string): string =>
  `${path.split('/').at(-1)}: SHA-256 ${createHash('sha256').update(readFileSync(path)).digest('hex')}`;

// By the text alone: kinds that a pack told would agree with the pack.
function recogniserOf({ weights, log }: RankingOptions): (document: Document) => Recognition {
  const complain = (file: string, error: unknown) => log(`${file}: ${String(error)}`);
  const taggerOf = taggersIn(weights, kernelBeside(complain), complain);
  return (document) => recognise(document, taggerOf(document.language));
}

/** Each view's answers, by weights learned from all views of the other documents. */
function crossAnswers(
  {
    views,
    distant,
  }: {
    readonly views: readonly (readonly LinkSample[])[];
    readonly distant: readonly LinkSample[];
  },
  without: EvidenceKind | null,
): readonly (readonly Answer[])[] {
  const answers = views.map((): Answer[] => []);
  for (let fold = 0; fold < FOLDS; fold++) {
    const isOwn = (i: number): boolean => i % FOLDS === fold;
    const rest = views.flatMap((view) => view.filter((_, i) => !isOwn(i)));
    const ranker = new Ranker(trainRank([...rest, ...distant], without));
    views.forEach((view, v) => {
      answers[v]?.push(
        ...answersFor(
          view.filter((_, i) => isOwn(i)),
          ranker,
        ),
      );
    });
  }
  return answers;
}

/** One line: the accuracy on each set of each view, in percent. */
function report(
  views: readonly (readonly Answer[])[],
  by: {
    readonly holds: (item: ItemId) => boolean;
    readonly names: readonly string[];
    readonly title: string;
    readonly log: (line: string) => void;
  },
): void {
  const figures = VIEWS.slice(0, views.length).map((view, v) => {
    const own = by.names.map((name) => {
      const answers = (views[v] ?? []).filter(({ set }) => set === name);
      const { right, all } = accuracy(answers, by.holds);
      return all === 0 ? '–' : ((100 * right) / all).toFixed(1);
    });
    return `${view} ${own.join(' ')}`;
  });
  by.log(`${by.title.padEnd(20)} ${figures.join('   ')}`);
}
