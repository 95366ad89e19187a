import type { Language } from '../language/descriptor';
import type { Lexicon } from '../lexicon';
import { About } from './about';
import type { Contender } from './contender';
import { type Stems, stemsOf } from './stems';

/** What a lexicon says of an entity, whatever name it was found by. */
export type Dossier = Required<Omit<Contender, 'prior' | 'isLabel' | 'spelling' | 'known'>>;

/**
 * So many are kept at least, and twice as many at most: the candidates of some five to ten articles,
 * and a few megabytes. Much in the news comes again.
 */
const MOST = 4096;

/** The entities of a lexicon in one language, as far as candidates are compared by them. */
export class Dossiers {
  readonly #lexicon: Lexicon;
  readonly #language: Language;
  readonly #stems: Stems;
  #known = new Map<number, Dossier>();
  /** Those known before the last {@link MOST}. */
  #before: ReadonlyMap<number, Dossier> = new Map();

  constructor(lexicon: Lexicon, language: Language) {
    this.#lexicon = lexicon;
    this.#language = language;
    this.#stems = stemsOf(language);
  }

  /** Are they of the stems that the language has now? */
  get isCurrent(): boolean {
    return this.#stems === stemsOf(this.#language);
  }

  /** That of an entity by its index. @throws RangeError for an index that the lexicon has not */
  of(index: number): Dossier {
    const known = this.#known.get(index);
    if (known !== undefined) return known;
    if (this.#known.size >= MOST) {
      this.#before = this.#known;
      this.#known = new Map();
    }
    const found = this.#before.get(index) ?? this.#read(index);
    this.#known.set(index, found);
    return found;
  }

  #read(index: number): Dossier {
    const entity = this.#lexicon.entity(index);
    const { item, kind, popularity, coordinates, begin, end, related } = entity;
    const { code } = this.#language;
    const label = this.#lexicon.label(index, code);
    const description = this.#lexicon.description(index, code);
    return {
      item,
      entity: index,
      label,
      description,
      kind,
      popularity,
      coordinates,
      begin,
      end,
      related,
      about: new About(label, description, this.#stems),
    };
  }
}

const byLexicon = new WeakMap<Lexicon, Map<Language, Dossiers>>();

/** The dossiers of a lexicon, remembered from one article to the next while it is in use. */
export function dossiersOf(lexicon: Lexicon, language: Language): Dossiers {
  const own = byLexicon.get(lexicon) ?? new Map<Language, Dossiers>();
  byLexicon.set(lexicon, own);
  const known = own.get(language);
  if (known?.isCurrent) return known;
  const made = new Dossiers(lexicon, language);
  own.set(language, made);
  return made;
}
