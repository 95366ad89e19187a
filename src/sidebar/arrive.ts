/** Answers to what the panel asked for, as they become part of its state. */
import type { ItemId } from '../engine/types';
import type { LinkAnswer } from '../protocol/links';
import type { ItemRole, Role } from '../wikidata/types';
import type { Arrival, Load, PanelState, Settled } from './state';

const settle = <T>(outcome: Settled<T>): Load<T> =>
  outcome.ok
    ? { state: 'have', value: outcome.value }
    : { state: 'failed', trouble: outcome.trouble };

const byEntity = (outcome: Settled<readonly LinkAnswer[]>): Settled<Map<number, LinkAnswer>> =>
  outcome.ok
    ? { ok: true, value: new Map(outcome.value.map((answer) => [answer.entity, answer])) }
    : outcome;

const byItem = (outcome: Settled<readonly ItemRole[]>): Settled<Map<ItemId, Role | null>> =>
  outcome.ok
    ? { ok: true, value: new Map(outcome.value.map(({ item, role }) => [item, role])) }
    : outcome;

const firstOf = <K, V>(map: ReadonlyMap<K, V>, [first]: readonly K[]): V | undefined =>
  first === undefined ? undefined : map.get(first);

const loadFor = (state: PanelState, arrival: Arrival): Load<unknown> | null | undefined => {
  if (arrival.type === 'resolve') return state.answers;
  if (arrival.type === 'holders') return state.holders;
  if (arrival.type === 'roles') return state.roles;
  if (arrival.type === 'profiles') return firstOf(state.profiles, arrival.items);
  if (arrival.type === 'relations') return state.relations;
  if (arrival.type === 'lives') return state.lives;
  if (arrival.type === 'card') return state.cards.get(arrival.item);
  if (arrival.type === 'edits') return state.edits.get(arrival.item);
  return arrival.type === 'search' ? state.search?.load : state.choices.get(arrival.entity);
};

const locate = (
  { located }: PanelState,
  outcome: Settled<readonly ItemRole[]>,
): PanelState['located'] =>
  new Map([
    ...located,
    ...(outcome.ok ? outcome.value : []).flatMap(({ item, coordinates }) =>
      coordinates ? [[item, coordinates] as const] : [],
    ),
  ]);

const UNTOLD = { roles: null, relations: null, lives: null } as const;

/** What is known of the items asked for: nothing (null) of those that the answer leaves out. */
const profilesIn = (
  arrival: Extract<Arrival, { readonly type: 'profiles' }>,
): PanelState['profiles'] => {
  const outcome = settle(arrival.outcome);
  if (outcome.state !== 'have') return new Map(arrival.items.map((item) => [item, outcome]));
  const told = new Map(outcome.value.map((profile) => [profile.item, profile]));
  return new Map(
    arrival.items.map((item) => [item, { state: 'have', value: told.get(item) ?? null } as const]),
  );
};

const put = <K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> =>
  new Map(map).set(key, value);

const withCard = (
  state: PanelState,
  { item, outcome, watch }: Extract<Arrival, { readonly type: 'card' }>,
): PanelState => ({
  ...state,
  cards: put(state.cards, item, settle(outcome)),
  watched: outcome.ok && watch ? new Set([...state.watched, outcome.value.item]) : state.watched,
});

/** The state after an answer came. One that nobody waits for any more changes nothing. */
export const arrive = (state: PanelState, arrival: Arrival, token: number): PanelState => {
  const load = loadFor(state, arrival);
  if (load?.state !== 'asked' || load.token !== token) return state;
  // What the names stand for is another question now, and so is what relates them.
  if (arrival.type === 'resolve')
    return { ...state, answers: settle(byEntity(arrival.outcome)), ...UNTOLD };
  if (arrival.type === 'roles') {
    const { outcome } = arrival;
    return { ...state, roles: settle(byItem(outcome)), located: locate(state, outcome) };
  }
  if (arrival.type === 'profiles')
    return { ...state, profiles: new Map([...state.profiles, ...profilesIn(arrival)]) };
  if (arrival.type === 'relations') return { ...state, relations: settle(arrival.outcome) };
  if (arrival.type === 'holders') return { ...state, holders: settle(arrival.outcome) };
  if (arrival.type === 'lives') return { ...state, lives: settle(arrival.outcome) };
  if (arrival.type === 'card') return withCard(state, arrival);
  if (arrival.type === 'edits')
    return { ...state, edits: put(state.edits, arrival.item, settle(arrival.outcome)) };
  const found = settle(arrival.outcome);
  if (arrival.type === 'search')
    return { ...state, search: state.search && { ...state.search, load: found } };
  return { ...state, choices: put(state.choices, arrival.entity, found) };
};
