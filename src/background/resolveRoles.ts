import type { Lexicon } from '../engine/lexicon';
import { genderOfName } from '../engine/office/genderOfName';
import { type HolderIndex, officesOfPerson } from '../engine/office/holderIndex';
import type { OfficeKind } from '../engine/office/types';
import type { ItemId } from '../engine/types';
import type { SidebarToBackground } from '../protocol/directions';
import type { Params } from '../protocol/message';
import type { RoleAnswer, RoleHolder } from '../protocol/roles';
import type { HeadAnswer, HeadQuery } from '../wikidata/heads';
import type { Labelled, Outcome } from '../wikidata/types';
import { type ReadHolder, type ReadRole, readRoles } from './readRoles';

type Asked = Pick<
  Params<SidebarToBackground, 'holders'>,
  'language' | 'day' | 'outlet' | 'roles' | 'setting' | 'titled' | 'people'
>;

/** What resolving takes. */
export interface RoleSources {
  readonly lexicon: Lexicon;
  readonly index: HolderIndex;
  /** ISO 8601: roles of an article without a day are of today. */
  readonly today: string;
  /** Asks Wikidata: the only thing here that leaves the device. */
  readonly heads: (asked: {
    readonly queries: readonly HeadQuery[];
    readonly day: string;
    readonly nameOf: (item: ItemId) => Labelled | null;
  }) => Promise<Outcome<readonly HeadAnswer[]>>;
}

/** What a country's own statements tell: its head of state and of government. */
const PROPERTIES: Partial<Record<OfficeKind, HeadQuery['property']>> = {
  president: 'P35',
  monarch: 'P35',
  headOfState: 'P35',
  headOfGovernment: 'P6',
};

/**
 * Who held the offices of an article's roles on its day: by the pack's tenures and the article's own
 * titles, without a request; where those are silent or unsure, by the country's statements. What
 * nobody knows has no answer. Fails only where nothing could be answered and Wikidata failed.
 */
export const resolveRoles = async (
  asked: Asked,
  sources: RoleSources,
): Promise<Outcome<readonly RoleAnswer[]>> => {
  // Of a day to come nobody knows anything: the present is told there, as on cards.
  const ahead = asked.day === null || asked.day > sources.today;
  const day = asked.day === null || ahead ? sources.today : asked.day;
  const { roles, setting, titled, people, outlet } = asked;
  const read = readRoles({ day, roles, setting, titled, people, outlet }, sources);
  const namer = new Namer(sources.lexicon, asked);
  const queries = queriesFor(read, asked, sources.index);
  const outcome: Outcome<readonly HeadAnswer[]> =
    queries.length === 0
      ? { ok: true, value: [] }
      : await sources.heads({ queries, day, nameOf: (item) => namer.nameOf(item) });
  const told = outcome.ok ? outcome.value : [];
  const answers = read.flatMap((role) => answerOf(role, told, { asked, sources, namer }) ?? []);
  return outcome.ok || answers.length > 0 ? { ok: true, value: answers } : outcome;
};

/** What to ask for: offices whose holder is not certain, those of the most frequent roles first. */
function queriesFor(
  read: readonly ReadRole[],
  { roles }: Asked,
  index: HolderIndex,
): readonly HeadQuery[] {
  const open = read.flatMap((one) => {
    const query = one.certain ? null : queryFor(one, index);
    const count = roles.find(({ role }) => role === one.role)?.count ?? 0;
    return query === null ? [] : [{ query, count }];
  });
  const counts = new Map<string, { readonly query: HeadQuery; count: number }>();
  for (const { query, count } of open) {
    const key = `${query.country} ${query.property}`;
    const before = counts.get(key);
    if (before === undefined) counts.set(key, { query, count });
    else before.count += count;
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ query }) => query);
}

/**
 * A country is asked only for an office that it is known to have: Spain has no president, and its
 * head of state is none. Where a supreme leader is the head of state, a president is something else.
 */
function queryFor({ kind, country }: ReadRole, index: HolderIndex): HeadQuery | null {
  const property = PROPERTIES[kind];
  if (property === undefined || !index.has(country.item, kind)) return null;
  if (property === 'P35' && index.has(country.item, 'supremeLeader')) return null;
  return { country: country.item, property };
}

interface Context {
  readonly asked: Asked;
  readonly sources: RoleSources;
  readonly namer: Namer;
}

function answerOf(
  read: ReadRole,
  told: readonly HeadAnswer[],
  { asked, sources, namer }: Context,
): RoleAnswer | null {
  const { role, kind, country } = read;
  const head = read.certain ? undefined : headFor(read, told, sources);
  const holders: readonly RoleHolder[] =
    head?.heads.map(({ item, name }) => ({ item, entity: namer.entityOf(item), name })) ??
    read.holders.flatMap((holder) => namer.holder(holder) ?? []);
  const gender = asked.roles.find((one) => one.role === role)?.readings[0]?.gender ?? null;
  const genders = holders.map((holder) => namer.genderOf(holder));
  // A queen on a king's day is his wife, and no monarch.
  if (
    holders.length === 0 ||
    genders.some((one) => one !== null && gender !== null && one !== gender)
  )
    return null;
  const fits = gender !== 'f' || genders.every((one) => one === gender);
  return {
    ...{ role, kind, country: country.item, countryName: namer.nameOf(country.item) },
    office: read.office === null ? null : { text: read.office, language: 'en' },
    ground: country.ground,
    holders,
    certain: fits && (head?.certain ?? read.certain),
  };
}

/** The country's answer, unless it names somebody known to hold another of its offices, not this. */
function headFor(
  { kind, country }: ReadRole,
  told: readonly HeadAnswer[],
  { lexicon }: RoleSources,
): HeadAnswer | undefined {
  const head = told.find(
    (one) => one.country === country.item && one.property === PROPERTIES[kind],
  );
  const isOther = (item: ItemId): boolean => {
    const person = lexicon.indexOf(item);
    const offices = person === null ? [] : officesOfPerson(lexicon, person);
    const own = offices.filter((office) => office.country === country.item);
    const heads = own.filter(({ kinds }) => kinds.some((one) => PROPERTIES[one] !== undefined));
    return heads.length > 0 && !heads.some(({ kinds }) => kinds.includes(kind));
  };
  return head?.heads.some(({ item }) => isOther(item)) ? undefined : head;
}

/** What people and countries are called here, and which of them the article names. */
class Namer {
  readonly #lexicon: Lexicon;
  readonly #asked: Asked;

  constructor(lexicon: Lexicon, asked: Asked) {
    this.#lexicon = lexicon;
    this.#asked = asked;
  }

  nameOf(item: ItemId): Labelled | null {
    const index = this.#lexicon.indexOf(item);
    if (index === null) return null;
    const { language } = this.#asked;
    return { text: this.#lexicon.label(index, language), language };
  }

  genderOf({ item, name }: RoleHolder): 'm' | 'f' | null {
    const index = item === null ? null : this.#lexicon.indexOf(item);
    return genderOfName(index === null ? name.text : this.#lexicon.label(index, 'en'));
  }

  entityOf(item: ItemId): number | null {
    return this.#asked.people.find((one) => one.item === item)?.entity ?? null;
  }

  holder(holder: ReadHolder): RoleHolder | null {
    if ('person' in holder) {
      const { item } = this.#lexicon.entity(holder.person);
      const name = this.nameOf(item);
      return name === null ? null : { item, entity: this.entityOf(item), name };
    }
    const person = this.#asked.people.find(({ entity }) => entity === holder.entity);
    if (person === undefined) return null;
    const { item, entity, name } = person;
    return { item, entity, name: { text: name, language: this.#asked.language } };
  }
}
