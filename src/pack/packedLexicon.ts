import type {
  Lexicon,
  LexiconEntity,
  LexiconMatch,
  LexiconOffice,
  NameLink,
} from '../engine/lexicon';
import type { ItemId } from '../engine/types';
import { EntityTable } from './entityTable';
import { type PackCounts, readParts } from './format';
import { NameTable, type Spelled } from './nameTable';
import { LONGEST_NAME, NameWalk } from './nameWalk';
import type { PackMeta } from './packMeta';

/** The numbers of a pack that people may want to see. */
export type PackSize = Pick<PackCounts, 'entities' | 'names' | 'links'> & {
  readonly bytes: number;
};

/** A knowledge pack, read from its bytes as they are asked for. */
export class PackedLexicon implements Lexicon {
  readonly meta: PackMeta;
  readonly counts: PackSize;
  readonly languages: readonly string[];
  readonly size: number;
  readonly #longest: number;
  readonly #names: NameTable;
  readonly #entities: EntityTable;
  readonly #walk = new NameWalk();

  /**
   * Opens a pack. The bytes must not change afterwards.
   * @throws {PackError} that says what is wrong with them
   */
  constructor(bytes: Uint8Array) {
    const { counts, meta, sections } = readParts(bytes);
    const { entities, names, links, longest, seed } = counts;
    this.meta = meta;
    this.counts = { entities, names, links, bytes: bytes.length };
    this.languages = meta.languages;
    this.size = entities;
    this.#longest = Math.min(longest, LONGEST_NAME);
    this.#entities = new EntityTable(sections);
    this.#names = new NameTable({ ...sections, seed, entities });
  }

  find(name: string): readonly NameLink[] {
    const walk = this.#walk;
    walk.reset();
    walk.push(name, 0, name.length);
    const at = this.#locate();
    return at < 0 ? [] : this.#names.links(at, walk);
  }

  longest(text: string, start: number, ends: readonly number[]): LexiconMatch | null {
    const walk = this.#walk;
    walk.reset();
    let at = start;
    let best: { readonly end: number; readonly at: number; readonly spelled: Spelled } | null =
      null;
    for (const end of ends) {
      if (cutsPair(text, end)) continue;
      walk.push(text, at, end);
      if (walk.length > this.#longest) break;
      at = end;
      const found = this.#locate();
      // Its links are read once no longer name is found: a first word may have a hundred bearers.
      if (found >= 0) best = { end, at: found, spelled: { cases: walk.cases, lost: walk.lost } };
    }
    const links = best ? this.#names.links(best.at, best.spelled) : [];
    return best && links.length > 0 ? { end: best.end, links } : null;
  }

  indexOf(item: ItemId): number | null {
    return this.#entities.indexOf(Number(item.slice(1)));
  }

  entity(index: number): LexiconEntity {
    return this.#entities.entity(this.#checked(index));
  }

  label(index: number, language: string): string {
    return this.#entities.label(this.#checked(index), this.#language(language));
  }

  description(index: number, language: string): string | null {
    return this.#entities.description(this.#checked(index), this.#language(language));
  }

  offices(index: number, language: string): readonly LexiconOffice[] {
    return this.#entities.offices(this.#checked(index), this.#language(language));
  }

  #locate(): number {
    const { length } = this.#walk;
    return length === 0 || length > this.#longest ? -1 : this.#names.locate(this.#walk);
  }

  #checked(index: number): number {
    if (Number.isInteger(index) && index >= 0 && index < this.size) return index;
    throw new RangeError(`The pack has no entity ${index}: it has ${this.size}.`);
  }

  /** The place of a language, or of what it is a variety of ("en-GB"); -1 for none. */
  #language(tag: string): number {
    const exact = this.languages.indexOf(tag);
    return exact >= 0 ? exact : this.languages.indexOf(tag.split('-')[0] ?? '');
  }
}

/** Does an offset lie between the two halves of one character? */
function cutsPair(text: string, at: number): boolean {
  const isLow = (text.charCodeAt(at) & 0xfc00) === 0xdc00;
  return isLow && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}
