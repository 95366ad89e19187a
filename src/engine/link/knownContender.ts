import type { NameLink, Spelling } from '../lexicon';
import type { ItemId, Kind } from '../types';
import type { Contender } from './contender';
import type { Dossier } from './dossiers';

/** One that a lexicon knows: what it says of the entity, and of the name that the entity has here. */
export class KnownContender implements Contender {
  readonly about: Dossier;
  readonly prior: number | null;
  readonly isLabel: boolean;
  readonly spelling: Spelling;
  readonly known: number;

  constructor(link: Omit<NameLink, 'entity'>, about: Dossier, known: number) {
    this.about = about;
    this.prior = link.prior;
    this.isLabel = link.label;
    this.spelling = link.spelling;
    this.known = known;
  }

  get item(): ItemId {
    return this.about.item;
  }

  get entity(): number {
    return this.about.entity;
  }

  get label(): string {
    return this.about.label;
  }

  get description(): string | null {
    return this.about.description;
  }

  get kind(): Kind | null {
    return this.about.kind;
  }

  get popularity(): number {
    return this.about.popularity;
  }

  get coordinates(): Contender['coordinates'] {
    return this.about.coordinates;
  }

  get begin(): number | null {
    return this.about.begin;
  }

  get end(): number | null {
    return this.about.end;
  }

  get related(): readonly number[] {
    return this.about.related;
  }
}

/** The same candidate with another prior. */
export function withPrior(contender: Contender, prior: number | null): Contender {
  if (!(contender instanceof KnownContender)) return { ...contender, prior };
  const { about, isLabel: label, spelling, known } = contender;
  return new KnownContender({ prior, label, spelling }, about, known);
}
