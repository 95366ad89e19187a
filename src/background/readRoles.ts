import type { Lexicon } from '../engine/lexicon';
import { type HolderIndex, officesOfPerson } from '../engine/office/holderIndex';
import { type Holders, holdersOn } from '../engine/office/holdersOn';
import { type OfficeReading, readCountry } from '../engine/office/readCountry';
import type { OfficeKind, TitledEntity } from '../engine/office/types';
import type { ItemId } from '../engine/types';
import type { PageCountry, PageRole } from '../protocol/roles';

/** Somebody of the article. */
export interface RolePerson {
  readonly entity: number;
  readonly item: ItemId | null;
}

/** What is known of an article's roles before anything is asked for. */
export interface RoleQuestion {
  /** ISO 8601. */
  readonly day: string;
  readonly roles: readonly Pick<PageRole, 'role' | 'readings' | 'country'>[];
  readonly setting: readonly PageCountry[];
  readonly titled: readonly TitledEntity[];
  readonly people: readonly RolePerson[];
  /** The outlet's country; null where it is not known. */
  readonly outlet: ItemId | null;
}

/** Who holds an office: somebody of the lexicon, by index, or of the article, by entity. */
export type ReadHolder = { readonly person: number } | { readonly entity: number };

/** A role with its office and country, and who held it as far as the device knows. */
export interface ReadRole extends OfficeReading {
  readonly role: number;
  /** The office by its English label, on that day if that is known; null where nobody held it. */
  readonly office: string | null;
  readonly holders: readonly ReadHolder[];
  readonly certain: boolean;
}

/** Reads each role by what the device knows. Roles without a country are left out. */
export function readRoles(
  question: RoleQuestion,
  known: { readonly lexicon: Lexicon; readonly index: HolderIndex },
): readonly ReadRole[] {
  const reader = new Reader(question, known);
  return question.roles.flatMap((role) => reader.read(role) ?? []);
}

/** An office that somebody of the article held, or that the article says somebody holds. */
interface Held {
  readonly entity: number;
  readonly person: number | null;
  readonly kind: OfficeKind;
  /** Null: a title that gives none, of somebody of whom nothing is known. */
  readonly country: ItemId | null;
  readonly titled: boolean;
}

class Reader {
  readonly #question: RoleQuestion;
  readonly #index: HolderIndex;
  readonly #held: readonly Held[];

  constructor(
    question: RoleQuestion,
    { lexicon, index }: { readonly lexicon: Lexicon; readonly index: HolderIndex },
  ) {
    this.#question = question;
    this.#index = index;
    const { day, people, titled } = question;
    const known = people.flatMap((one) => heldBy(one, { lexicon, index, day }));
    this.#held = [...known, ...titled.flatMap((title) => heldByTitle(title, known))];
  }

  read(role: RoleQuestion['roles'][number]): ReadRole | null {
    const { setting, outlet, day } = this.#question;
    const reading = readCountry(role, {
      setting,
      outlet,
      has: (country, kind) => this.#index.has(country, kind),
      held: (kind) => this.#countries(kind, false),
      titled: (kind) => this.#countries(kind, true),
    });
    if (reading === null) return null;
    const office = { country: reading.country.item, kind: reading.kind };
    const { holders, certain } = holdersOn(this.#index, office, day);
    const label = holders[0]?.label ?? this.#index.labelOf(office.country, office.kind);
    const found = { role: role.role, ...reading, office: label };
    const titled = this.#titledFor(reading, role.country !== null);
    const settled = settle(titled, { holders, certain }, role.country !== null);
    return settled && { ...found, ...settled };
  }

  #countries(kind: OfficeKind, titled: boolean): readonly ItemId[] {
    const found = this.#held.filter((one) => one.kind === kind && (one.titled || !titled));
    return [...new Set(found.flatMap(({ country }) => country ?? []))];
  }

  /**
   * Those whom the article gives the office by title, each once. A title that gives no country may
   * be of any; where the role itself gives one, it must be the one that the article is about.
   */
  #titledFor({ kind, country }: OfficeReading, isGiven: boolean): readonly Held[] {
    const [main] = this.#question.setting;
    const isOurs = (one: Held): boolean =>
      one.country === country.item ||
      (one.country === null && (!isGiven || main?.item === country.item));
    const found = this.#held.filter((one) => one.titled && one.kind === kind && isOurs(one));
    return [...new Map(found.map((one) => [one.entity, one])).values()];
  }
}

/**
 * Who is meant, by the article's own titles and by the pack's tenures. The article knows better than
 * an open tenure. Where it titles others than the pack knows, a bare role means one of those, and
 * nobody can tell which; one that gives its country is doubtful.
 */
function settle(
  titled: readonly Held[],
  { holders, certain }: Holders,
  isGiven: boolean,
): Pick<ReadRole, 'holders' | 'certain'> | null {
  const known = holders.map(({ person }) => ({ person }));
  const [one, ...others] = titled;
  if (one === undefined) return { holders: known, certain };
  const same = known.filter(({ person }) => titled.some((held) => held.person === person));
  // Another president whose country nobody knows may be the one that is meant.
  if (!isGiven && others.length > 0 && titled.some(({ country }) => country === null)) return null;
  if (same.length > 0) return { holders: same, certain: certain || others.length === 0 };
  if (certain || others.length > 0) return isGiven ? { holders: known, certain: false } : null;
  return { holders: [{ entity: one.entity }], certain: true };
}

/** The offices that somebody had begun and is not known to have left by that day. */
function heldBy(
  { item, entity }: RolePerson,
  {
    lexicon,
    index,
    day,
  }: { readonly lexicon: Lexicon; readonly index: HolderIndex; readonly day: string },
): readonly Held[] {
  const person = item === null ? null : lexicon.indexOf(item);
  if (person === null) return [];
  return officesOfPerson(lexicon, person)
    .filter((office) => index.judge(office, day) !== 'no')
    .flatMap(({ kinds, country }) =>
      kinds.map((kind): Held => ({ entity, person, kind, country, titled: false })),
    );
}

/** A title without a country is of the country of which its bearer is known to hold the office. */
function heldByTitle(
  { entity, kind, country }: TitledEntity,
  known: readonly Held[],
): readonly Held[] {
  const own = known.filter((one) => one.entity === entity && one.kind === kind);
  if (country !== null) {
    const person = own.find((one) => one.country === country)?.person ?? null;
    return [{ entity, person, kind, country, titled: true }];
  }
  if (own.length === 0) return [{ entity, person: null, kind, country, titled: true }];
  return own.map((one) => ({ ...one, titled: true }));
}
