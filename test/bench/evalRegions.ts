/** Whether names are found as well wherever in the world they come from. */
import { engineFinder } from '../engine/engineFinder';
import type { Variant } from './engineUnderTest';
import type { EvaluationSet } from './evaluationSets';
import { CONTINENT, NAMES_BY_REGION, type NameRegion } from './namesByRegion';
import { type GroupRecall, type RecallColumn, recallOf, shareOf } from './regionRecall';
import { REGIONS, type Region, regionOf } from './regions';
import { swapNames } from './swapNames';
import { percent, points, table } from './table';

/** The requirement: so much lower than European names may African and Asian ones be found. */
const MOST = 0.05;
// Enough for a standard error of half a point, a fifth of the time.
const SWAP_STEP = 4;
const COLUMNS: readonly RecallColumn[] = ['PER', 'LOC', 'ORG', 'all'];

/** Both measurements on one corpus. */
export interface RegionRows {
  readonly corpus: string;
  readonly outlets: readonly GroupRecall<Region | 'together'>[];
  readonly swapped: readonly GroupRecall<NameRegion>[];
}

function outletRows(set: EvaluationSet, engine: Variant): RegionRows['outlets'] {
  const find = engineFinder(engine.recognise, { language: set.language });
  const rows = REGIONS.map((region) =>
    recallOf(
      region,
      set.documents.filter(({ id }) => regionOf(id) === region),
      find,
    ),
  );
  const present = rows.filter(({ documents }) => documents > 0);
  const known = set.documents.filter(({ id }) => regionOf(id) !== null);
  return [...present, recallOf('together', known, find)];
}

function printOutlets(corpus: string, rows: RegionRows['outlets']): void {
  const base =
    rows.find(({ group }) => group === 'Europe') ?? rows.find(({ group }) => group === 'together');
  const cells = rows.map(({ group, documents, recall }) => {
    const values = COLUMNS.flatMap((column) => {
      const share = shareOf(recall[column]);
      const of = base === undefined ? null : shareOf(base.recall[column]);
      const change = share === null || of === null ? '–' : points(share - of);
      return [String(recall[column].gold), percent(share), change];
    });
    return [group, String(documents), ...values];
  });
  const head = ['outlet in', 'docs', ...COLUMNS.flatMap((column) => [`${column} gold`, 'R', '±'])];
  const against = base?.group === 'Europe' ? 'Europe' : 'all together: none is European';
  console.log(
    `\nRecall by the outlet’s region, ${corpus}: exact spans of any type; ± is to ${against}`,
  );
  console.log(table({ head, rows: cells }));
}

function swappedRows(set: EvaluationSet, engine: Variant): RegionRows['swapped'] {
  const find = engineFinder(engine.recognise, { language: set.language });
  const some = set.documents.filter((_, index) => index % SWAP_STEP === 0);
  return [...NAMES_BY_REGION].map(([region, names]) => {
    const swapped = some.map((document, seed) => swapNames(document, { names, seed }));
    return recallOf(region, swapped, find);
  });
}

/** Recall of the names of a continent's lists together. */
function continentShare(rows: RegionRows['swapped'], continent: Region): number {
  const its = rows.filter(({ group }) => CONTINENT[group] === continent);
  const sum = (key: 'gold' | 'found') =>
    its.reduce((total, { recall }) => total + recall.PER[key], 0);
  return sum('found') / sum('gold');
}

function printSwapped(corpus: string, rows: RegionRows['swapped']): void {
  // No person is named in full in the documents taken: there was nobody to exchange.
  if (rows.every(({ recall }) => recall.PER.gold === 0)) return;
  const europe = continentShare(rows, 'Europe');
  const cells = rows.map(({ group, recall: { PER } }) => {
    const share = shareOf(PER) ?? 0;
    return [group, String(PER.gold), percent(share), points(share - europe)];
  });
  console.log(
    `\nRecall of persons in the same sentences, by whose names they are given, ${corpus}`,
  );
  console.log(table({ head: ['names of', 'mentions', 'R', 'to Europe'], rows: cells }));
  for (const continent of ['Africa', 'Asia'] as const) {
    const change = continentShare(rows, continent) - europe;
    const holds = change >= -MOST ? 'holds' : 'MISSED';
    console.log(`${continent}: ${points(change)} to Europe; at most ${100 * MOST} lower: ${holds}`);
  }
}

/** Prints both tables for each set whose ids tell where a document comes from. */
export function evaluateRegions(
  sets: readonly EvaluationSet[],
  engine: Variant,
): readonly RegionRows[] {
  const placed = sets.filter(({ documents }) => documents.some(({ id }) => regionOf(id) !== null));
  return placed.map((set) => {
    const outlets = outletRows(set, engine);
    printOutlets(set.name, outlets);
    const swapped = swappedRows(set, engine);
    printSwapped(set.name, swapped);
    return { corpus: set.name, outlets, swapped };
  });
}
