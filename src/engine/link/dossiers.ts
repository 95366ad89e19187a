import type { Language } from '../language/descriptor';
import type { Lexicon, LexiconEntity } from '../lexicon';
import type { ItemId } from '../types';
import { About } from './about';
import { describesTeam } from './describesTeam';
import { type Stems, stemsOf } from './stems';

/** Where dossiers are read from. */
interface Source {
  readonly lexicon: Lexicon;
  /** BCP 47. */
  readonly language: string;
  readonly stems: Stems;
}

/**
 * What a lexicon says of an entity, whatever name it was found by. What ranking asks of every
 * candidate is read at once, and what it asks of few when it does: thousands are kept.
 */
export class Dossier extends About {
  readonly entity: number;
  readonly kind: LexiconEntity['kind'];
  readonly popularity: number;
  readonly coordinates: LexiconEntity['coordinates'];
  readonly begin: number | null;
  readonly end: number | null;
  readonly related: readonly number[];
  readonly #from: Source;
  #isTeam: boolean | null = null;

  /** @throws RangeError for an index that the lexicon has not */
  constructor(index: number, from: Source) {
    const { lexicon, language, stems } = from;
    const facts = lexicon.entity(index);
    super(lexicon.label(index, language), lexicon.description(index, language), stems);
    this.#from = from;
    this.entity = index;
    this.kind = facts.kind;
    this.popularity = facts.popularity;
    this.coordinates = facts.coordinates;
    this.begin = facts.begin;
    this.end = facts.end;
    this.related = facts.related;
  }

  get item(): ItemId {
    return this.#from.lexicon.entity(this.entity).item;
  }

  get description(): string | null {
    return this.#from.lexicon.description(this.entity, this.#from.language);
  }

  /** Does its description tell of a team? */
  get isTeam(): boolean {
    this.#isTeam ??= describesTeam(this.description);
    return this.#isTeam;
  }
}

/**
 * So many are kept at least, and twice as many at most: the candidates of some ten to twenty
 * articles, and a few megabytes. Much in the news comes again.
 */
const MOST = 8192;

/** The entities of a lexicon in one language, as far as candidates are compared by them. */
export class Dossiers {
  readonly #language: Language;
  readonly #from: Source;
  #known = new Map<number, Dossier>();
  /** Those known before the last {@link MOST}. */
  #before: ReadonlyMap<number, Dossier> = new Map();

  constructor(lexicon: Lexicon, language: Language) {
    this.#language = language;
    this.#from = { lexicon, language: language.code, stems: stemsOf(language) };
  }

  /** Are they of the stems that the language has now? */
  get isCurrent(): boolean {
    return this.#from.stems === stemsOf(this.#language);
  }

  /** That of an entity by its index. @throws RangeError for an index that the lexicon has not */
  of(index: number): Dossier {
    const known = this.#known.get(index);
    if (known !== undefined) return known;
    if (this.#known.size >= MOST) {
      this.#before = this.#known;
      this.#known = new Map();
    }
    const found = this.#before.get(index) ?? new Dossier(index, this.#from);
    this.#known.set(index, found);
    return found;
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
