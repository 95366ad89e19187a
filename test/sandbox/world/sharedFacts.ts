/**
 * What the shared data know of the items of this world, for the test that compares them. The data
 * lie outside the repository and may be absent; nothing here is read by the sandbox itself.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { RawEntity } from '../worldTypes';

/** An office in a source: its own wording, ISO days or years, an empty end where still held. */
export interface SourceTenure {
  readonly position: string;
  /** The office's item, where the source has it. */
  readonly item: string | null;
  readonly start: string;
  readonly end: string;
}

export interface SourceItem {
  /** Every name that some source gives the id, with the source's short name. */
  readonly names: { readonly source: string; readonly name: string }[];
  born: string | null;
  died: string | null;
  readonly tenures: SourceTenure[];
  coordinates: { readonly lat: number; readonly lon: number } | null;
  dump: RawEntity | null;
}

/** Where the shared data lie, or null: `SIDELIGHT_SHARED`, else beside the repository. */
export function sharedDirectory(): string | null {
  const folder = process.env.SIDELIGHT_SHARED ?? join(process.cwd(), '..', 'shared');
  return existsSync(join(folder, 'data', 'people')) ? join(folder, 'data') : null;
}

/** One line of comma-separated values, quotation marks respected. */
function readCsvLine(line: string): readonly string[] {
  const cells = line.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? [];
  return cells.map((cell) =>
    cell
      .replace(/,$/, '')
      .replace(/^"([\s\S]*)"$/, '$1')
      .replaceAll('""', '"'),
  );
}

const linesOf = (path: string): readonly string[] =>
  (path.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter(Boolean);

/** Gathers facts by id, and ids by name for the sources whose names are exact. */
export class SharedFacts {
  readonly items = new Map<string, SourceItem>();
  /** Of office holders, leaders and Wikipedia titles only: the rest is full of namesakes. */
  readonly idsByName = new Map<string, Set<string>>();

  constructor(folder: string) {
    this.readOfficeHolders(join(folder, 'people/office-holders.jsonl'));
    this.readLeaders(join(folder, 'people/world-leaders-2021.csv'));
    this.readPlaces(join(folder, 'places/populated-places.tsv'));
    this.readTable(join(folder, 'brands/organisations.tsv'), 'organisations', [0, 1]);
    this.readTable(join(folder, 'linking/wikipedia_title_qid.tsv'), 'titles', [1, 0]);
    this.readKnowledge(join(folder, 'linking/kb.jsonl.gz'));
    this.readDump(join(folder, 'entities/dump-slice.json.gz'));
  }

  private item(id: string): SourceItem {
    const known = this.items.get(id);
    if (known) return known;
    const fresh: SourceItem = {
      names: [],
      born: null,
      died: null,
      tenures: [],
      coordinates: null,
      dump: null,
    };
    this.items.set(id, fresh);
    return fresh;
  }

  private name(id: string, source: string, name: string): void {
    if (!name) return;
    this.item(id).names.push({ source, name: name.replaceAll('_', ' ') });
    if (!['office holders', 'leaders', 'titles'].includes(source)) return;
    const ids = this.idsByName.get(name.replaceAll('_', ' ')) ?? new Set();
    this.idsByName.set(name.replaceAll('_', ' '), ids.add(id));
  }

  private readOfficeHolders(path: string): void {
    interface Holder {
      id: string;
      name: string;
      dob?: string;
      dod?: string;
      enwiki?: string;
      pos: { position: string; start?: string; end?: string }[];
    }
    for (const line of linesOf(path)) {
      const holder = JSON.parse(line) as Holder;
      this.name(holder.id, 'office holders', holder.name);
      this.name(holder.id, 'office holders', holder.enwiki ?? '');
      const item = this.item(holder.id);
      item.born = holder.dob || item.born;
      item.died = holder.dod || item.died;
      for (const { position, start, end } of holder.pos)
        item.tenures.push({ position, item: null, start: start ?? '', end: end ?? '' });
    }
  }

  private readLeaders(path: string): void {
    for (const line of linesOf(path).slice(1)) {
      const [country, countryName, office, officeName, person, personName, start, end] =
        readCsvLine(line);
      this.name(country ?? '', 'leaders', countryName ?? '');
      this.name(office ?? '', 'leaders', officeName ?? '');
      this.name(person ?? '', 'leaders', personName ?? '');
      this.item(person ?? '').tenures.push({
        position: officeName ?? '',
        item: office ?? null,
        start: start ?? '',
        end: end ?? '',
      });
    }
  }

  private readPlaces(path: string): void {
    const [head = '', ...rows] = linesOf(path);
    const columns = head.split('\t');
    const at = (cells: readonly string[], column: string): string =>
      cells[columns.indexOf(column)] ?? '';
    for (const cells of rows.map((row) => row.split('\t'))) {
      const id = at(cells, 'wikidataid');
      for (const column of ['NAME', 'NAMEALT', 'name_en', 'name_de', 'name_fr', 'name_ru'])
        this.name(id, 'places', at(cells, column));
      this.item(id).coordinates = {
        lat: Number(at(cells, 'LATITUDE')),
        lon: Number(at(cells, 'LONGITUDE')),
      };
    }
  }

  private readTable(path: string, source: string, [id, name]: readonly [number, number]): void {
    for (const cells of linesOf(path).map((line) => line.split('\t')))
      this.name(cells[id] ?? '', source, cells[name] ?? '');
  }

  private readKnowledge(path: string): void {
    interface Row {
      id: string;
      labels: Record<string, string>;
      aliases?: Record<string, string[]>;
    }
    for (const line of linesOf(path)) {
      const { id, labels, aliases = {} } = JSON.parse(line) as Row;
      const names = [...Object.values(labels), ...Object.values(aliases).flat()];
      if (this.items.has(id)) for (const name of names) this.name(id, 'knowledge', name);
      else for (const name of Object.values(labels)) this.name(id, 'knowledge', name);
    }
  }

  private readDump(path: string): void {
    for (const line of linesOf(path)) {
      if (!line.startsWith('{')) continue;
      const entity = JSON.parse(line.replace(/,\s*$/, '')) as RawEntity;
      this.item(entity.id).dump = entity;
      for (const { value } of Object.values(entity.labels ?? {}))
        this.name(entity.id, 'dump', value);
    }
  }
}
