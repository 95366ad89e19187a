/** Every name that the shared data give an id, to hold the starter pack against. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { foldName } from '../../src/pack/foldName';

/** Folded, without what a title of Wikipedia has in brackets. */
export const comparable = (name: string): string =>
  foldName(name.replaceAll('_', ' ').replace(/ \(.*\)$/, ''));

/** Cells between commas, some in quotation marks; a mark inside is doubled. */
const csvCells = (line: string): readonly string[] =>
  (line.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? []).map((cell) =>
    cell
      .replace(/,$/, '')
      .replace(/^"(.*)"$/, '$1')
      .replaceAll('""', '"'),
  );

/** Which files give an id one of these names. */
export class SharedNames {
  readonly #names = new Map<string, Map<string, Set<string>>>();
  readonly #folder: string;
  readonly #wanted: ReadonlySet<string>;

  /** @param wanted the ids that will be asked for: all others are passed over, which saves 5 s */
  constructor(folder: string, wanted: ReadonlySet<string>) {
    this.#folder = folder;
    this.#wanted = wanted;
    this.#table('linking/wikipedia_title_qid.tsv', (line) => [line[1], line[0]]);
    this.#table('brands/organisations.tsv', (line) => [line[0], line[1]]);
    this.#places();
    this.#leaders();
    for (const holder of this.#entities('people/office-holders.jsonl'))
      this.#add('office-holders', holder.id, holder.name, holder.enwiki);
    for (const { id, labels } of this.#entities('linking/kb.jsonl.gz'))
      this.#add('kb', id, ...Object.values(labels ?? {}));
    for (const corpus of ['aida-dev', 'news-fair-v1', 'oke-2016-train'])
      for (const { labels } of this.#json(`linking/${corpus}.jsonl`))
        for (const { entity_id, name } of Object.values(labels ?? {}).filter(isLabel))
          this.#add(corpus, entity_id, name);
  }

  /** The files that agree, in the order they were read; empty where none does. */
  confirming(id: string, names: readonly string[]): readonly string[] {
    const folded = new Set(names.map(comparable));
    return [...(this.#names.get(id) ?? [])]
      .filter(([, known]) => [...known].some((name) => folded.has(name)))
      .map(([file]) => file);
  }

  #add(file: string, id: string | undefined, ...names: readonly unknown[]): void {
    if (!id || !this.#wanted.has(id)) return;
    const files = this.#names.get(id) ?? new Map<string, Set<string>>();
    const known = files.get(file) ?? new Set();
    for (const name of names) if (typeof name === 'string' && name) known.add(comparable(name));
    this.#names.set(id, files.set(file, known));
  }

  #lines(path: string): readonly string[] {
    const bytes = readFileSync(join(this.#folder, path));
    return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes)
      .toString('utf8')
      .trimEnd()
      .split('\n');
  }

  #json(path: string): readonly Row[] {
    return this.#lines(path).map((line) => JSON.parse(line) as Row);
  }

  /** Lines that begin with an id; only those wanted are parsed. */
  #entities(path: string): readonly Row[] {
    return this.#lines(path)
      .filter((line) => this.#wanted.has(line.match(/^\{"id": ?"(Q\d+)"/)?.[1] ?? ''))
      .map((line) => JSON.parse(line) as Row);
  }

  #table(path: string, pick: (cells: readonly string[]) => readonly (string | undefined)[]): void {
    for (const line of this.#lines(path)) {
      const [id, name] = pick(line.split('\t'));
      this.#add(path.replace(/.*\//, ''), id, name);
    }
  }

  #places(): void {
    const [head = '', ...rows] = this.#lines('places/populated-places.tsv');
    const columns = head.split('\t');
    const named = ['NAME', 'NAMEASCII', 'name_en', 'name_de', 'name_es', 'name_fr', 'name_ru'];
    for (const row of rows.map((line) => line.split('\t'))) {
      const names = named.map((column) => row[columns.indexOf(column)]);
      this.#add('places', row[columns.indexOf('wikidataid')], ...names);
    }
  }

  /** Pairs of id and label stand at 0, 2 and 4. */
  #leaders(): void {
    for (const line of this.#lines('people/world-leaders-2021.csv').slice(1)) {
      const cells = csvCells(line);
      for (const at of [0, 2, 4]) this.#add('leaders', cells[at], cells[at + 1]);
    }
  }
}

interface Row {
  readonly id?: string;
  readonly name?: string;
  readonly enwiki?: string;
  readonly labels?: Readonly<Record<string, unknown>>;
}

interface Label {
  readonly entity_id: string;
  readonly name: string;
}

const isLabel = (value: unknown): value is Label =>
  typeof value === 'object' && value !== null && 'entity_id' in value && 'name' in value;
