/** What there is to show of an entity or an item. */
import type { ItemId } from '../engine/types';
import type { LinkAnswer } from '../protocol/links';
import type { CastEntity } from '../protocol/panelPort';
import type { Card, Choice } from '../wikidata/types';
import { profiled, profiledAnswer } from './profiled';
import { isStory, type Load, type PanelState, type StoryView, type Trouble, viewOf } from './state';

/** What a view is about, with as much as is known by now. */
export type Subject =
  | { readonly type: StoryView }
  | {
      readonly type: 'card';
      readonly item: ItemId;
      readonly entity: CastEntity | null;
      readonly name: string;
      readonly choice: Choice | null;
      readonly load: Load<Card> | null;
    }
  /** Names are still being looked up. */
  | { readonly type: 'waiting'; readonly entity: CastEntity }
  | { readonly type: 'trouble'; readonly entity: CastEntity; readonly trouble: Trouble }
  /** A bare name that fits several entities of this article. */
  | { readonly type: 'people'; readonly entity: CastEntity; readonly maybe: readonly CastEntity[] }
  | {
      readonly type: 'which';
      readonly entity: CastEntity;
      readonly choices: readonly Choice[];
    }
  /** "Not this one?": what else the name may stand for. */
  | {
      readonly type: 'correct';
      readonly entity: CastEntity;
      readonly choices: readonly Choice[];
      /** The search for more by the name itself, where nothing else was known. */
      readonly load: Load<readonly Choice[]> | null;
    }
  /** No page bears the name, or the reader says so. `search`: what Wikidata's search said of it, once that was asked. */
  | {
      readonly type: 'unknown';
      readonly entity: CastEntity;
      readonly search: 'open' | 'none' | 'failed' | 'said';
    };

/** An entity of the article by its index in the recognition, or null. */
export const entityAt = (state: PanelState, entity: number): CastEntity | null =>
  state.article?.entities.find((one) => one.entity === entity) ?? null;

/** Did the reader say what this name stands for, or that it is none of those known? */
export const saidOf = (state: PanelState, entity: number): CastEntity['said'] => {
  const now = state.said.get(entity)?.what;
  if (now !== undefined) return now === 'item' ? 'item' : 'none';
  return entityAt(state, entity)?.said ?? null;
};

/** What the device knows of a name by itself. */
const linkOf = (one: CastEntity | null): LinkAnswer | null => {
  if (one === null || one.link === null) return null;
  return { entity: one.entity, state: 'found', ...one.link };
};

const FOR_SURE = { band: 'sure', doubts: [] } as const;

const bestAnswer = (state: PanelState, entity: number): LinkAnswer | null => {
  const now = state.said.get(entity);
  if (now?.what === 'item') return { entity, state: 'found', choice: now.choice, ...FOR_SURE };
  const said = saidOf(state, entity);
  if (said === 'none') return { entity, state: 'unknown' };
  const own = linkOf(entityAt(state, entity));
  if (said === 'item') return own;
  const known = state.answers?.state === 'have' ? state.answers.value : state.earlier;
  const answer = known.get(entity) ?? null;
  return answer === null || answer.state === 'unasked' ? (own ?? answer) : answer;
};

/**
 * What is known of an entity: what the reader said goes before any answer, and an answer, for which
 * Wikimedia was heard as well, before what the device knows alone. Items are called and pictured as
 * their profiles say.
 */
export const answerOf = (state: PanelState, entity: number): LinkAnswer | null => {
  const answer = bestAnswer(state, entity);
  return answer && profiledAnswer(state, answer);
};

/**
 * Is Wikipedia to be asked for this name? Not where the device is sure enough, nor where the reader
 * has spoken; a bare name that fits several people of this article would find a stranger.
 */
export const isOpen = (state: PanelState, entity: CastEntity): boolean => {
  if (entity.maybe.length > 0 || entity.name.trim() === '') return false;
  if (saidOf(state, entity.entity) !== null) return false;
  return entity.link === null || entity.link.band === 'unsure';
};

/** The entity of this article that stands for an item, if one does. */
export const entityOfItem = (state: PanelState, item: ItemId): CastEntity | null =>
  state.article?.entities.find((one) => {
    const answer = answerOf(state, one.entity);
    return answer?.state === 'found' && answer.choice.item === item;
  }) ?? null;

/** The items that the names of this article stand for. */
export const castItems = (state: PanelState): ReadonlySet<ItemId> =>
  new Set(
    (state.article?.entities ?? []).flatMap(({ entity }) => {
      const answer = answerOf(state, entity);
      return answer?.state === 'found' ? [answer.choice.item] : [];
    }),
  );

/** Other entities of this article that stand for the same item: "US" beside "United States". */
export const sameItem = (state: PanelState, entity: number): readonly CastEntity[] => {
  const answer = answerOf(state, entity);
  if (answer?.state !== 'found') return [];
  return (state.article?.entities ?? []).filter((one) => {
    const other = one.entity === entity ? null : answerOf(state, one.entity);
    return other?.state === 'found' && other.choice.item === answer.choice.item;
  });
};

const whichOf = (state: PanelState, entity: CastEntity): Subject => {
  const load = state.choices.get(entity.entity);
  if (load?.state === 'failed') return { type: 'trouble', entity, trouble: load.trouble };
  if (load?.state !== 'have') return { type: 'waiting', entity };
  return load.value.length === 0
    ? { type: 'unknown', entity, search: 'none' }
    : { type: 'which', entity, choices: load.value.map((choice) => profiled(state, choice)) };
};

/** Everything that is known to bear the name, but what it is linked to now. */
const othersOf = (state: PanelState, entity: CastEntity): readonly Choice[] => {
  const answer = answerOf(state, entity.entity);
  const current = answer?.state === 'found' ? answer.choice.item : null;
  const known = state.answers?.state === 'have' ? state.answers.value : state.earlier;
  const told = known.get(entity.entity);
  const found = state.choices.get(entity.entity);
  const all = [
    ...(told?.state === 'found' ? [told.choice] : []),
    ...(told?.state === 'several' ? told.choices : []),
    ...(entity.link === null ? [] : [entity.link.choice]),
    ...entity.candidates,
    ...(found?.state === 'have' ? found.value : []),
  ];
  // The first of an item is the one that may have a picture.
  const byItem = new Map(all.toReversed().map((choice) => [choice.item, choice]));
  return [...new Set(all.map(({ item }) => item))]
    .flatMap((item) => (item === current ? [] : (byItem.get(item) ?? [])))
    .map((choice) => profiled(state, choice));
};

const correctionOf = (state: PanelState, entity: CastEntity): Subject => ({
  type: 'correct',
  entity,
  choices: othersOf(state, entity),
  load: state.choices.get(entity.entity) ?? null,
});

/**
 * A name without a page. What the search finds is offered, never linked; where it fails or the
 * article's searches are spent, the name stays as it is.
 */
const unknownOf = (state: PanelState, entity: CastEntity): Subject => {
  const subject = whichOf(state, entity);
  if (subject.type === 'waiting') return { type: 'unknown', entity, search: 'open' };
  return subject.type === 'trouble' ? { type: 'unknown', entity, search: 'failed' } : subject;
};

const named = (state: PanelState, entity: CastEntity): Subject => {
  const said = saidOf(state, entity.entity);
  const maybe = entity.maybe.flatMap((index) => entityAt(state, index) ?? []);
  if (said === null && maybe.length > 0) return { type: 'people', entity, maybe };
  if (said === 'none') return { type: 'unknown', entity, search: 'said' };
  const answer = answerOf(state, entity.entity);
  if (answer?.state === 'found') {
    const { item, label } = answer.choice;
    const load = state.cards.get(item) ?? null;
    return { type: 'card', item, entity, name: label, choice: answer.choice, load };
  }
  if (answer?.state === 'unknown') return unknownOf(state, entity);
  if (answer?.state === 'several' && answer.choices.length > 0)
    return { type: 'which', entity, choices: answer.choices };
  if (answer !== null) return whichOf(state, entity);
  return state.answers?.state === 'failed'
    ? { type: 'trouble', entity, trouble: state.answers.trouble }
    : { type: 'waiting', entity };
};

/** What the current view is about. A view of something that is gone is the cast. */
export const subjectOf = (state: PanelState): Subject => {
  const view = viewOf(state);
  if (isStory(view)) return view;
  if (view.type === 'item') {
    const load = state.cards.get(view.item) ?? null;
    const { item, label } = view;
    return { type: 'card', item, entity: null, name: label.text, choice: null, load };
  }
  const entity = entityAt(state, view.entity);
  if (entity === null) return { type: 'cast' };
  return view.type === 'which' ? correctionOf(state, entity) : named(state, entity);
};
