/** How well names are linked: on sets of documents with known items, by a pack of their entities. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LEAST_LINK, link } from '../../src/engine/link/link';
import { Ranker } from '../../src/engine/link/ranker';
import { RANK_WEIGHTS } from '../../src/engine/link/rankWeights';
import type { ItemId, Recognition } from '../../src/engine/types';
import { PackedLexicon } from '../../src/pack/packedLexicon';
import { itemOfTitle } from '../../src/train/itemOfTitle';
import { type LinkDocument, loadSet, setsIn } from '../../src/train/linkingSets';
import { type Answer, accuracy, answersFor } from '../../src/train/linkReport';
import { documentOf, linkSamples, type Spans } from '../../src/train/linkSamples';
import { type Calibration, calibrate } from './calibration';
import type { Variant } from './engineUnderTest';
import { addLinks, type LinkScore, NO_LINKS, rates, scoreLinks } from './scoreLinks';
import { percent, table } from './table';

/** The pack to link with: a file, or made here of the table beside the sets. */
export function packFor(folder: string, file: string | undefined): PackedLexicon | null {
  const bytes = packBytes(folder, file);
  return bytes === null ? null : new PackedLexicon(bytes);
}

/** Its bytes. */
export function packBytes(folder: string, file: string | undefined): Uint8Array | null {
  if (file !== undefined) return readFileSync(file);
  const source = join(folder, 'kb.jsonl.gz');
  if (!existsSync(source)) return null;
  const temporary = mkdtempSync(join(tmpdir(), 'pack-'));
  const out = join(temporary, 'kb.pack');
  const maker = join(import.meta.dirname, '../cli/pack.mjs');
  // The day is only printed; the same one each time makes the same bytes.
  const day = ['--date', '2026-11-25'];
  try {
    execFileSync(process.execPath, [maker, '--from', source, ...day, '--out', out], {
      stdio: 'pipe',
    });
    return readFileSync(out);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** What was published for others, end to end, all [named]; theirs run against all of Wikipedia. */
const PUBLISHED = `Published end-to-end F1, all [named], against all of Wikipedia, where ours has a closed table:
AIDA-test     Baseline .519 [.549]  Spotlight .579 [.633]  WAT .606 [.640]  Ambiverse .673 [.716]
              REL .830 [.878]  ReFinED .852 [.904]
News-Fair v2  Baseline .471 [.580]  Spotlight .430 [.523]  WAT .511 [.627]  Ambiverse .514 [.633]
              REL .547 [.664]  ReFinED .663 [.793]`;

interface Plan {
  readonly folder: string;
  readonly lexicon: PackedLexicon;
  readonly engine: Variant;
}

/** One set's figures. */
interface Row {
  readonly set: string;
  readonly labels: number;
  readonly held: number;
  readonly baselines: Baselines;
  readonly gold: number;
  readonly recognised: number;
  readonly spans: number;
  readonly all: ReturnType<typeof rates>;
  readonly named: ReturnType<typeof rates>;
  readonly nil: number;
}

/** Scores every set of a folder and prints the tables. */
export function evaluateLinks(plan: Plan) {
  const itemOf = itemOfTitle(join(plan.folder, 'wikipedia_title_qid.tsv'));
  const ranker = new Ranker(RANK_WEIGHTS);
  const answers: Answer[] = [];
  const rows = setsIn(plan.folder).map((set) => {
    const documents = loadSet(plan.folder, set, itemOf);
    const row = rowOf({ set, documents }, plan, ranker);
    answers.push(...row.answers);
    return row.row;
  });
  printRows(rows, plan.lexicon);
  const reliability = printReliability(answers);
  const kinds = printKinds(answers, plan.lexicon);
  console.log(`\n${PUBLISHED}`);
  return { rows, reliability, kinds };
}

function rowOf(
  set: { readonly set: string; readonly documents: readonly LinkDocument[] },
  { lexicon, engine }: Plan,
  ranker: Ranker,
): { readonly row: Row; readonly answers: readonly Answer[] } {
  const holds = (item: ItemId): boolean => lexicon.indexOf(item) !== null;
  const { recognise } = engine;
  const samplesOf = (spans: Spans) =>
    linkSamples(
      { name: set.set, documents: set.documents },
      { lexicon, recognise, spans, learning: false },
    );
  const gold = answersFor(samplesOf('gold'), ranker);
  const recognised = answersFor(samplesOf('recognised'), ranker);
  const found = recognised.filter(({ item, held }) => item !== null || held);
  const linked = set.documents.map((document) => linksOf(document, { lexicon, ranker, recognise }));
  const score = (named: boolean): LinkScore =>
    set.documents
      .map((document, i) => scoreLinks(document, linked[i] ?? [], { named, holds }))
      .reduce(addLinks, NO_LINKS);
  const [all, named] = [score(false), score(true)];
  const total = accuracy(gold, holds);
  const shareOf = (answers: readonly Answer[]): number => {
    const { right, all: asked } = accuracy(answers, holds);
    return asked === 0 ? 0 : right / asked;
  };
  const row = {
    set: set.set,
    labels: total.all,
    held: total.all === 0 ? 0 : total.held / total.all,
    baselines: baselinesOf(set.documents, lexicon),
    gold: shareOf(gold),
    recognised: shareOf(found),
    spans: rates(named.found, named.spans, named.gold).f1,
    all: rates(all.right, all.made, all.gold),
    named: rates(named.right, named.made, named.gold),
    nil: all.left === 0 ? 0 : all.leftRight / all.left,
  };
  return { row, answers: gold };
}

/** How often two simple rules are right, of the labels whose item is in the table. */
interface Baselines {
  /** The most popular entity of the printed name. */
  readonly popular: number;
  /** The likeliest by shares of uses, and by popularity where none is stated. */
  readonly prior: number;
}

function baselinesOf(documents: readonly LinkDocument[], lexicon: PackedLexicon): Baselines {
  const right = { popular: 0, prior: 0 };
  let all = 0;
  for (const { text, gold } of documents) {
    for (const { start, end, item, optional } of gold) {
      const index = item === null || optional ? null : lexicon.indexOf(item);
      if (index === null) continue;
      all++;
      const links = lexicon.find(text.slice(start, end)).map(({ entity }) => entity);
      const popularity = links.map((entity) => lexicon.entity(entity).popularity);
      right.prior += Number(links[0] === index);
      right.popular += Number(links[popularity.indexOf(Math.max(...popularity))] === index);
    }
  }
  return { popular: right.popular / Math.max(1, all), prior: right.prior / Math.max(1, all) };
}

function linksOf(
  { text, year }: LinkDocument,
  by: {
    readonly lexicon: PackedLexicon;
    readonly ranker: Ranker;
    readonly recognise: Variant['recognise'];
  },
) {
  const { document, starts } = documentOf(text);
  const recognition: Recognition = link(document, by.recognise(document, by.lexicon), {
    ...by,
    year,
  });
  const at = (block: number, offset: number): number => (starts[block] ?? 0) + offset;
  const names = recognition.mentions.map(({ block, start, end, entity }) => ({
    start: at(block, start),
    end: at(block, end),
    item: recognition.entities[entity]?.item ?? null,
  }));
  const demonyms = recognition.demonyms.map(({ block, start, end, item = null }) => ({
    start: at(block, start),
    end: at(block, end),
    item,
  }));
  return [...names, ...demonyms];
}

function printRows(rows: readonly Row[], { counts }: PackedLexicon): void {
  const { entities, names } = counts;
  console.log(
    `\nLinks, with a pack of ${entities.toLocaleString('en')} entities and ${names.toLocaleString('en')} distinct names. Gold and found: accuracy on labels
whose item the pack holds, on gold spans and on those that the recogniser finds; popular and prior: by
these alone, gold spans. End to end: exact span and item, linked at ${LEAST_LINK} or more; NIL: of found names without a link, those without an item.`,
  );
  console.log(
    table({
      head: [
        'set',
        'labels',
        'held',
        'popular',
        'prior',
        'gold',
        'found',
        'spans F1',
        'all P',
        'R',
        'F1',
        'named P',
        'R',
        'F1',
        'NIL',
      ],
      rows: rows.map((row) => [
        row.set,
        String(row.labels),
        ...[row.held, row.baselines.popular, row.baselines.prior].map(percent),
        ...[row.gold, row.recognised, row.spans].map(percent),
        ...[row.all.precision, row.all.recall, row.all.f1].map(percent),
        ...[row.named.precision, row.named.recall, row.named.f1].map(percent),
        percent(row.nil),
      ]),
    }),
  );
}

/** How far a probability can be believed: of the answers held so likely, how many are right. */
function printReliability(answers: readonly Answer[]): Calibration {
  const told = answers.filter(({ item }) => item !== null);
  const calibration = calibrate(
    told.map(({ item, gold, share }) => ({ score: share, right: item === gold })),
  );
  const { bins, brier, expectedError } = calibration;
  console.log(
    `\nReliability on gold spans of all sets; Brier score ${brier.toFixed(3)}, expected error ${percent(expectedError)}`,
  );
  console.log(
    table({
      head: ['from', 'answers', 'held likely', 'right'],
      rows: bins.map(({ from, count, score, right }) => [
        from.toFixed(1),
        String(count),
        percent(score),
        percent(right),
      ]),
    }),
  );
  return calibration;
}

/** Accuracy on gold spans by the kind of the right item. */
function printKinds(answers: readonly Answer[], lexicon: PackedLexicon) {
  const kinds = new Map<string, { right: number; all: number }>();
  for (const { gold, item } of answers) {
    const index = gold === null ? null : lexicon.indexOf(gold);
    if (index === null) continue;
    const kind = lexicon.entity(index).kind ?? 'not told';
    const own = kinds.get(kind) ?? { right: 0, all: 0 };
    kinds.set(kind, { right: own.right + Number(item === gold), all: own.all + 1 });
  }
  const rows = [...kinds].sort(([, a], [, b]) => b.all - a.all);
  console.log('\nBy kind of the right item, gold spans of all sets');
  console.log(
    table({
      head: ['kind', 'labels', 'right'],
      rows: rows.map(([kind, { right, all }]) => [kind, String(all), percent(right / all)]),
    }),
  );
  return Object.fromEntries(kinds);
}
