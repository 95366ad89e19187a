/** The oracle of packs, and a lexicon for tests of what uses one: plain maps of plain records. */
import type {
  Lexicon,
  LexiconEntity,
  LexiconMatch,
  LexiconOffice,
  NameLink,
  Spelling,
} from '../../src/engine/lexicon';
import type { ItemId } from '../../src/engine/types';
import type { ByLanguage, EntityRecord } from '../../src/pack/entityRecord';
import { foldName } from '../../src/pack/foldName';

interface Spelled {
  readonly text: string;
  readonly entity: number;
  readonly prior: number | null;
  readonly label: boolean;
}

const number = ({ id }: { readonly id: ItemId }): number => Number(id.slice(1));

/** The text in one Unicode form, with one kind of space, apostrophe and hyphen; case and marks stay. */
const normalised = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[‘’ʼʻ`´]/g, "'")
    .replace(/[‐‑–—−]/g, '-')
    .normalize('NFKD')
    .replace(/\s+/g, ' ')
    .trim();

function compare(asked: string, held: string): Spelling {
  const [a, b] = [normalised(asked), normalised(held)];
  if (a === b) return 'same';
  const lower = (text: string) => text.toLowerCase().replaceAll('ς', 'σ').normalize('NFKD');
  return lower(a) === lower(b) ? 'case' : 'folded';
}

const nearness: Readonly<Record<Spelling, number>> = { same: 2, case: 1, folded: 0 };

/** A lexicon over records, without bytes. */
export class MapLexicon implements Lexicon {
  readonly languages: readonly string[];
  readonly size: number;
  readonly #records: readonly EntityRecord[];
  readonly #names = new Map<string, Spelled[]>();

  constructor(records: readonly EntityRecord[], languages: readonly string[]) {
    this.languages = languages;
    this.#records = [...records].sort(
      (a, b) => (b.popularity ?? 0) - (a.popularity ?? 0) || number(a) - number(b),
    );
    this.size = records.length;
    for (const [entity, record] of this.#records.entries()) this.#addNames(record, entity);
  }

  #addNames({ labels, aliases, anchors }: EntityRecord, entity: number): void {
    for (const language of [...this.languages, 'mul']) {
      const label = labels[language];
      if (label !== undefined) this.#add({ text: label, entity, prior: null, label: true });
      for (const text of aliases?.[language] ?? []) {
        this.#add({ text, entity, prior: null, label: false });
      }
      for (const [text, prior] of Object.entries(anchors?.[language] ?? {})) {
        this.#add({ text, entity, prior, label: false });
      }
    }
  }

  #add(name: Spelled): void {
    const key = foldName(name.text);
    if (key === '' || key.length > 250) return;
    this.#names.set(key, [...(this.#names.get(key) ?? []), name]);
  }

  find(name: string): readonly NameLink[] {
    const spellings = this.#names.get(foldName(name)) ?? [];
    const shares = this.#shares(spellings);
    const entities = [...new Set(spellings.map(({ entity }) => entity))];
    const share = (entity: number) => shares.get(entity) ?? 0;
    entities.sort((a, b) => share(b) - share(a) || a - b);
    return entities.map((entity) =>
      this.#link(
        name,
        spellings.filter((spelled) => spelled.entity === entity),
      ),
    );
  }

  /** How often each entity is meant; what is not told has, by popularity, what the told leave. */
  #shares(spellings: readonly Spelled[]): ReadonlyMap<number, number> {
    const shares = new Map<number, number>();
    for (const { entity, prior } of spellings) {
      shares.set(entity, Math.max(shares.get(entity) ?? 0, prior ?? 0));
    }
    const weight = (entity: number) => 1 + (this.#records[entity]?.popularity ?? 0);
    const untold = [...shares.keys()].filter((entity) => shares.get(entity) === 0);
    const told = [...shares.values()].reduce((sum, share) => sum + share, 0);
    const all = untold.reduce((sum, entity) => sum + weight(entity), 0);
    for (const entity of untold) {
      shares.set(entity, (Math.max(0, 1 - told) * weight(entity)) / all);
    }
    return shares;
  }

  #link(asked: string, spellings: readonly Spelled[]): NameLink {
    const compared = spellings.map((spelled) => ({
      ...spelled,
      spelling: compare(asked, spelled.text),
    }));
    const nearest = Math.max(...compared.map(({ spelling }) => nearness[spelling]));
    const best = compared.filter(({ spelling }) => nearness[spelling] === nearest);
    const most = (from: readonly Spelled[]) => {
      const told = from.map(({ prior }) => prior).filter((prior) => prior !== null);
      return told.length > 0 ? Math.max(...told) : null;
    };
    const [first] = best;
    return {
      entity: first?.entity ?? -1,
      prior: most(best) ?? most(compared),
      label: best.some(({ label }) => label),
      spelling: first?.spelling ?? 'folded',
    };
  }

  longest(text: string, start: number, ends: readonly number[]): LexiconMatch | null {
    for (const end of [...ends].reverse()) {
      const links = this.find(text.slice(start, end));
      if (links.length > 0) return { end, links };
    }
    return null;
  }

  indexOf(item: ItemId): number | null {
    const index = this.#records.findIndex(({ id }) => id === item);
    return index < 0 ? null : index;
  }

  #record(index: number): EntityRecord {
    const record = this.#records[index];
    if (!record) throw new RangeError(`no entity ${index}`);
    return record;
  }

  entity(index: number): LexiconEntity {
    const { id, kind, popularity, coordinates, begin, end, related } = this.#record(index);
    const most = Math.log1p(this.#records[0]?.popularity ?? 0);
    const held = (related ?? []).map((item) => this.indexOf(item)).filter((at) => at !== null);
    const year = (date: string | null | undefined) =>
      date ? Number(/^-?\d+/.exec(date)?.[0]) : null;
    return {
      item: id,
      kind: kind ?? null,
      popularity: most > 0 ? Math.log1p(popularity ?? 0) / most : 0,
      coordinates: coordinates ?? null,
      begin: year(begin),
      end: year(end),
      related: [...new Set(held.filter((at) => at !== index))].slice(0, 32).sort((a, b) => a - b),
    };
  }

  #in(texts: ByLanguage<string> | undefined, language: string): string | null {
    const order = [language, language.split('-')[0] ?? '', ...this.languages];
    const own = order.filter((each) => this.languages.includes(each));
    const found = own.map((each) => texts?.[each] ?? texts?.mul).find((text) => text);
    return found ?? null;
  }

  label(index: number, language: string): string {
    const { id, labels } = this.#record(index);
    return this.#in(labels, language) ?? id;
  }

  description(index: number, language: string): string | null {
    return this.#in(this.#record(index).descriptions, language);
  }

  offices(index: number, language: string): readonly LexiconOffice[] {
    const offices = this.#record(index).offices ?? [];
    const time = (date: string | null | undefined) => date ?? '';
    return offices
      .map(({ label, item, country, begin, end }) => ({
        label: this.#in(label, language) ?? item ?? '',
        item: item ?? null,
        country: country ? this.indexOf(country) : null,
        begin: begin ?? null,
        end: end ?? null,
      }))
      .sort((a, b) => (time(a.begin ?? a.end) < time(b.begin ?? b.end) ? -1 : 1));
  }
}
