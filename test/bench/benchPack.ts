/** The knowledge pack at several sizes, beside a list of titles parsed into a set. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodePack } from '../../src/pack/encodePack';
import type { EntityRecord } from '../../src/pack/entityRecord';
import { readParts } from '../../src/pack/format';
import { namesOf } from '../../src/pack/namesOf';
import { verifyPack } from '../../src/pack/verifyPack';
import { generatedRecords } from '../pack/generatedRecords';
import type { PackCost } from './freshPack';
import { seededRandom } from './seededRandom';
import { table } from './table';

/** One size of pack. */
export interface PackRow {
  readonly entities: number;
  /** Names that differ once folded. */
  readonly names: number;
  /** Pairs of a name and an entity. */
  readonly links: number;
  readonly bytes: number;
  /** Of the name table, with candidates and priors. */
  readonly nameBytes: number;
  /** Milliseconds. */
  readonly encode: number;
  readonly verify: number;
  readonly pack: PackCost;
  readonly titles: PackCost;
}

// Bundled beside this program.
const FRESH = join(import.meta.dirname, 'freshPack.mjs');
// There are two and a half pairs of a name and an entity to each entity.
const ENTITIES = [4_000, 40_000, 400_000];
const LOOKUPS = 50_000;
const LANGUAGES = ['en'];
const META = { date: '2026-11-25', name: 'Bench', source: 'generated', languages: LANGUAGES };

const spelled = (records: readonly EntityRecord[]): readonly string[] => [
  ...new Set(records.flatMap((record) => namesOf(record, LANGUAGES).map(({ text }) => text))),
];

/** Half of them names, half nearly. */
function questions(names: readonly string[]): readonly string[] {
  const random = seededRandom(7);
  return Array.from({ length: LOOKUPS }, (_, at) => {
    const name = names[Math.floor(random() * names.length)] ?? '';
    return at % 2 === 0 ? name : `${name} Xy`;
  });
}

function fresh(way: 'pack' | 'titles', file: string, names: string): PackCost {
  const flags = ['--expose-gc', '--max-old-space-size=4096'];
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [...flags, FRESH, way, file, names],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The fresh process failed: ${stderr}`);
  return JSON.parse(stdout) as PackCost;
}

function clocked<T>(task: () => T): { readonly value: T; readonly time: number } {
  const start = performance.now();
  const value = task();
  return { value, time: performance.now() - start };
}

function benchSize(entities: number, folder: string): PackRow {
  const records = generatedRecords(entities);
  const { value: bytes, time: encode } = clocked(() => encodePack(records, META));
  const { counts, sections } = readParts(bytes);
  const titles = spelled(records);
  const [packFile = '', titlesFile = '', namesFile = ''] = ['pack', 'titles', 'names'].map((name) =>
    join(folder, name),
  );
  writeFileSync(packFile, bytes);
  writeFileSync(titlesFile, JSON.stringify(titles));
  writeFileSync(namesFile, JSON.stringify(questions(titles)));
  return {
    ...{ entities, names: counts.names, links: counts.links, bytes: bytes.length },
    nameBytes: sections.names.byteLength + sections.buckets.byteLength,
    encode,
    verify: clocked(() => verifyPack(bytes)).time,
    pack: fresh('pack', packFile, namesFile),
    titles: fresh('titles', titlesFile, namesFile),
  };
}

const count = (value: number): string => value.toLocaleString('en');
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(2);

function print(rows: readonly PackRow[]): void {
  const sizes = rows.map((row) => [
    ...[row.names, row.links, row.entities].map(count),
    megabytes(row.bytes),
    (row.nameBytes / row.names).toFixed(1),
    (row.nameBytes / row.links).toFixed(1),
    ((row.bytes - row.nameBytes) / row.entities).toFixed(1),
    (row.encode / 1000).toFixed(1),
    row.verify.toFixed(0),
  ]);
  const head = ['Pack: names', 'pairs', 'entities', 'MB', 'bytes/name', '/pair', '/entity'];
  console.log(`\n${table({ head: [...head, 'made in s', 'verified in ms'], rows: sizes })}`);
  const costs = rows.flatMap(({ names, pack, titles }) =>
    [
      { way: 'pack', ...pack },
      { way: 'JSON and Set', ...titles },
    ].map((cost) => [
      `${count(names)}: ${cost.way}`,
      ...[cost.read, cost.ready, cost.first].map((time) => time.toFixed(2)),
      (cost.read + cost.ready + cost.first).toFixed(2),
      cost.again.toFixed(3),
      cost.lookup.toFixed(2),
      megabytes(cost.heap),
    ]),
  );
  const costHead = [
    'Names',
    'read ms',
    'ready',
    'first lookup',
    'wake',
    'ready again',
    'lookup µs',
  ];
  console.log(`\n${table({ head: [...costHead, 'heap MB'], rows: costs })}`);
}

/** Prints what packs take and gives the rows. */
export function benchPack(): readonly PackRow[] {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-pack-'));
  try {
    const rows = ENTITIES.map((entities) => benchSize(entities, folder));
    print(rows);
    return rows;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
