import type { Lexicon, LexiconOffice, PartialDate } from '../lexicon';
import type { ItemId } from '../types';
import { isCountry } from './countryCodes';
import { kindsOfLabel } from './kindsOfLabel';
import { knownToOf, type TenureHolds, tenureOn } from './tenureOn';
import type { OfficeKind } from './types';

/** Somebody's time in an office of a country. */
export interface HeldOffice {
  /** Index of the person in the lexicon. */
  readonly person: number;
  readonly kinds: readonly OfficeKind[];
  readonly country: ItemId;
  /** The office's item, where the pack has it. */
  readonly office: ItemId | null;
  readonly label: string;
  readonly begin: PartialDate | null;
  readonly end: PartialDate | null;
}

/** A tenure that may contain the day asked for. */
export interface HolderOn extends HeldOffice {
  readonly holds: Exclude<TenureHolds, 'no' | 'stale'>;
}

/** The offices of state that one person of a lexicon held. */
export function officesOfPerson(lexicon: Lexicon, person: number): readonly HeldOffice[] {
  // English: the labels that are read have one form there. A pack without it has no offices to read.
  return lexicon.offices(person, 'en').flatMap((office) => heldOffice(lexicon, person, office));
}

function heldOffice(
  lexicon: Lexicon,
  person: number,
  { label, country, item, begin, end }: LexiconOffice,
): readonly HeldOffice[] {
  const land = country === null ? null : lexicon.entity(country).item;
  if (land === null || !isCountry(land)) return [];
  const kinds = kindsOfLabel(label);
  return kinds.length === 0
    ? []
    : [{ person, kinds, country: land, office: item, label, begin, end }];
}

/**
 * The offices of state of a lexicon's people from one index to another, exclusive: a large lexicon
 * is read piece by piece, so that whoever waits for the thread gets it.
 */
export function heldIn(lexicon: Lexicon, from: number, to: number): readonly HeldOffice[] {
  const held: HeldOffice[] = [];
  for (let person = from; person < Math.min(to, lexicon.size); person++) {
    if (lexicon.entity(person).kind === 'person') held.push(...officesOfPerson(lexicon, person));
  }
  return held;
}

/** Who held the offices of state, by country: all that a lexicon knows of them. */
export class HolderIndex {
  readonly #byCountry = new Map<ItemId, HeldOffice[]>();
  readonly #lexicon: Lexicon;
  /** The last day of which the lexicon's offices tell. */
  readonly knownTo: string;

  /** @param held all of {@link heldIn}, from the first entity to the last */
  constructor(lexicon: Lexicon, held: readonly HeldOffice[]) {
    this.#lexicon = lexicon;
    for (const one of held) {
      const before = this.#byCountry.get(one.country);
      if (before === undefined) this.#byCountry.set(one.country, [one]);
      else before.push(one);
    }
    this.knownTo = knownToOf(held.flatMap(({ begin }) => begin ?? []));
  }

  /** Did a tenure contain a day? What began after all the rest is known up to its own beginning. */
  judge(held: HeldOffice, day: string): TenureHolds {
    const { begin } = held;
    const knownTo = begin !== null && begin > this.knownTo ? begin : this.knownTo;
    return tenureOn(held, { day, knownTo });
  }

  /** Does the country have such an office, whoever holds it, as far as the lexicon knows? */
  has(country: ItemId, kind: OfficeKind): boolean {
    return this.#of(country, kind).length > 0;
  }

  /** What the office is called in English, by whoever held it last; null where nobody is known to have. */
  labelOf(country: ItemId, kind: OfficeKind): string | null {
    const begun = ({ begin }: HeldOffice): string => begin ?? '';
    const [last] = this.#of(country, kind).toSorted((a, b) => (begun(a) < begun(b) ? 1 : -1));
    return last?.label ?? null;
  }

  /**
   * Who may have held an office on a day, the surest first, each person once. An open tenure that
   * somebody else's later one overtook is stale: its end was never recorded.
   */
  on(country: ItemId, kind: OfficeKind, day: string): readonly HolderOn[] {
    const all = this.#of(country, kind);
    const found = all.flatMap((held): readonly HolderOn[] => {
      const holds = this.judge(held, day);
      if (holds === 'no' || holds === 'stale' || this.#isDead(held.person, day)) return [];
      return isOvertaken(held, all, day) ? [] : [{ ...held, holds }];
    });
    const surest = found.toSorted(
      (a, b) => Number(a.holds === 'maybe') - Number(b.holds === 'maybe'),
    );
    return surest.filter(
      ({ person }, at) => surest.findIndex((one) => one.person === person) === at,
    );
  }

  #of(country: ItemId, kind: OfficeKind): readonly HeldOffice[] {
    return (this.#byCountry.get(country) ?? []).filter(({ kinds }) => kinds.includes(kind));
  }

  #isDead(person: number, day: string): boolean {
    const { end } = this.#lexicon.entity(person);
    return end !== null && end < Number(day.slice(0, 4));
  }
}

function isOvertaken(held: HeldOffice, all: readonly HeldOffice[], day: string): boolean {
  const { begin, end, person, label } = held;
  if (end !== null || begin === null) return false;
  return all.some(
    (other) =>
      other.person !== person &&
      other.label === label &&
      other.begin !== null &&
      other.begin > begin &&
      other.begin < day,
  );
}
