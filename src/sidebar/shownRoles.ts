/** Roles that name nobody, as the cast shows them: rows of their own, or notes on a person's row. */
import type { ItemId } from '../engine/types';
import type { PageRole, RoleAnswer, RoleHolder } from '../protocol/roles';
import type { Labelled, Thumbnail } from '../wikidata/types';
import { type CastRow, castGroups, isRowOf } from './castGroups';
import type { PanelState } from './state';

/** Somebody who held the office of one or more roles of the article. */
export interface RoleRow {
  readonly key: string;
  readonly holder: RoleHolder;
  /** The row of the cast that this person has anyway; null for none. */
  readonly row: CastRow | null;
  /** The roles as printed: "prime minister", "No 10". */
  readonly said: readonly string[];
  /** The office, or else the country; null where neither has a name. */
  readonly office: Labelled | null;
  /** The country is the likeliest and no more, or the dates do not decide. */
  readonly possibly: boolean;
  /** The article does not say of which country. */
  readonly unsaid: boolean;
  /** Somebody else held it about that day, too. */
  readonly handOver: boolean;
  readonly thumbnail: Thumbnail | null;
  readonly quotes: PageRole['quotes'];
  readonly count: number;
}

/** What the cast shows of an article's roles. */
export interface ShownRoles {
  readonly rows: readonly RoleRow[];
  /** Roles of people who have a row anyway, by the entity of that row. */
  readonly notes: ReadonlyMap<number, readonly string[]>;
}

/** Every row of the cast asks for its notes: a state, which never changes, is read once. */
const shown = new WeakMap<PanelState, ShownRoles>();

const NOTHING: ShownRoles = { rows: [], notes: new Map() };

const isHolder = (row: CastRow, { item, entity }: RoleHolder): boolean =>
  (item !== null && row.item === item) || (entity !== null && isRowOf(row, entity));

const rowsFor = (
  role: PageRole,
  answer: RoleAnswer,
  cast: readonly CastRow[],
): readonly RoleRow[] =>
  answer.holders.map((holder) => {
    const row = cast.find((one) => isHolder(one, holder)) ?? null;
    return {
      key: `${holder.item ?? `entity ${holder.entity}`} ${answer.kind} ${answer.country}`,
      ...{ holder, row, said: [role.text], quotes: role.quotes, count: role.count },
      office: answer.office ?? answer.countryName,
      possibly: answer.ground === 'guess' || !answer.certain,
      unsaid: answer.ground !== 'given',
      handOver: answer.holders.length > 1,
      thumbnail: row?.thumbnail ?? null,
    };
  });

/** "the prime minister" and "No 10" in one row; what is sure of one is not taken from the other. */
const joined = (a: RoleRow, b: RoleRow): RoleRow => ({
  ...a,
  said: [...new Map([...a.said, ...b.said].map((text) => [text.toLowerCase(), text])).values()],
  count: a.count + b.count,
  quotes: [...a.quotes, ...b.quotes].slice(0, 1),
});

const joinSame = (rows: readonly RoleRow[]): readonly RoleRow[] => {
  const byKey = new Map<string, RoleRow>();
  for (const row of rows) {
    const key = `${row.key} ${row.possibly}`;
    const before = byKey.get(key);
    byKey.set(key, before === undefined ? row : joined(before, row));
  }
  return [...byKey.values()];
};

const isNote = ({ row, possibly, handOver }: RoleRow): boolean =>
  row !== null && !possibly && !handOver;

/**
 * The roles of an article with their holders. Somebody who is in the cast anyway gets a note there
 * and no second row, where it is certain that the role means them.
 */
export const shownRoles = (state: PanelState): ShownRoles => {
  const before = shown.get(state);
  if (before !== undefined) return before;
  const roles = rolesShown(state);
  shown.set(state, roles);
  return roles;
};

const rolesShown = (state: PanelState): ShownRoles => {
  const { article, holders } = state;
  if (article === null || holders?.state !== 'have' || holders.value.length === 0) return NOTHING;
  const cast = castGroups(state).flatMap((group) => group.rows);
  const byRole = new Map(holders.value.map((answer) => [answer.role, answer]));
  const all = joinSame(
    article.roles.roles.flatMap((role) => {
      const answer = byRole.get(role.role);
      return answer === undefined ? [] : rowsFor(role, answer, cast);
    }),
  );
  const notes = all.flatMap((one) =>
    one.row !== null && isNote(one) ? [[one.row.entity, one.said] as const] : [],
  );
  return { rows: all.filter((one) => !isNote(one)), notes: gathered(notes) };
};

const gathered = (
  notes: readonly (readonly [number, readonly string[]])[],
): ReadonlyMap<number, readonly string[]> => {
  const byRow = new Map<number, readonly string[]>();
  for (const [entity, said] of notes) byRow.set(entity, [...(byRow.get(entity) ?? []), ...said]);
  return byRow;
};

/** Where a click on a role leads. */
export const viewOfRole = ({
  holder,
  row,
}: RoleRow):
  | { readonly type: 'name'; readonly entity: number }
  | { readonly type: 'item'; readonly item: ItemId; readonly label: Labelled }
  | null => {
  const entity = row?.entity ?? holder.entity;
  if (entity !== null) return { type: 'name', entity };
  return holder.item === null ? null : { type: 'item', item: holder.item, label: holder.name };
};
