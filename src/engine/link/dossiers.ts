import type { Language } from '../language/descriptor';
import type { Lexicon } from '../lexicon';
import { About } from './about';
import type { Contender } from './contender';
import { type Stems, stemsOf } from './stems';

/** What a lexicon says of an entity, whatever name it was found by. */
export type Dossier = Required<Omit<Contender, 'prior' | 'isLabel' | 'spelling' | 'known'>>;

/** The candidates of some five to ten articles, and a few megabytes: much in the news comes again. */
const MOST = 4096;

/** The entities of a lexicon in one language, as far as candidates are compared by them. */
export class Dossiers {
  readonly #lexicon: Lexicon;
  readonly #language: string;
  readonly #stems: Stems;
  readonly #known = new Map<number, Dossier>();

  constructor(lexicon: Lexicon, language: Language) {
    this.#lexicon = lexicon;
    this.#language = language.code;
    this.#stems = stemsOf(language);
  }

  /** That of an entity by its index. @throws RangeError for an index that the lexicon has not */
  of(index: number): Dossier {
    const known = this.#known.get(index);
    if (known !== undefined) return known;
    if (this.#known.size >= MOST) this.#known.clear();
    const found = this.#read(index);
    this.#known.set(index, found);
    return found;
  }

  #read(index: number): Dossier {
    const entity = this.#lexicon.entity(index);
    const { item, kind, popularity, coordinates, begin, end, related } = entity;
    const label = this.#lexicon.label(index, this.#language);
    const description = this.#lexicon.description(index, this.#language);
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
  const known = own.get(language) ?? new Dossiers(lexicon, language);
  own.set(language, known);
  return known;
}
