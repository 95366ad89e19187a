/** What there is to show of an entity or an item, and which request that still takes. */
import type { ItemId } from '../engine/types';
import type { CastEntity } from '../protocol/panelPort';
import type { Card, Choice, NameAnswer } from '../wikidata/types';
import { type Load, type PanelState, type Request, type Trouble, viewOf } from './state';

/** What a view is about, with as much as is known by now. */
export type Subject =
  | { readonly type: 'cast' }
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
  /** No page bears the name. `search`: what Wikidata's search said of it, once that was asked. */
  | {
      readonly type: 'unknown';
      readonly entity: CastEntity;
      readonly search: 'open' | 'none' | 'failed';
    };

/** An entity of the article by its index in the recognition, or null. */
export const entityAt = (state: PanelState, entity: number): CastEntity | null =>
  state.article?.entities.find((one) => one.entity === entity) ?? null;

/** What is known of an entity: the reader's own choice goes before any answer. */
export const answerOf = (state: PanelState, entity: number): NameAnswer | null => {
  const choice = state.picked.get(entity);
  if (choice !== undefined) return { entity, state: 'found', choice };
  const known = state.answers?.state === 'have' ? state.answers.value : state.earlier;
  return known.get(entity) ?? null;
};

/** The entity of this article that stands for an item, if one does. */
export const entityOfItem = (state: PanelState, item: ItemId): CastEntity | null =>
  state.article?.entities.find((one) => {
    const answer = answerOf(state, one.entity);
    return answer?.state === 'found' && answer.choice.item === item;
  }) ?? null;

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
    : { type: 'which', entity, choices: load.value };
};

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
  const picked = state.picked.has(entity.entity);
  const maybe = entity.maybe.flatMap((index) => entityAt(state, index) ?? []);
  if (!picked && maybe.length > 0) return { type: 'people', entity, maybe };
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
  if (view.type === 'cast') return view;
  if (view.type === 'item') {
    const load = state.cards.get(view.item) ?? null;
    const { item, label } = view;
    return { type: 'card', item, entity: null, name: label.text, choice: null, load };
  }
  const entity = entityAt(state, view.entity);
  if (entity === null) return { type: 'cast' };
  return view.type === 'which' ? whichOf(state, entity) : named(state, entity);
};

/** The entity whose choices the current view takes, or null. */
const choicesFor = (state: PanelState, subject: Subject): number | null => {
  if (subject.type !== 'waiting' && subject.type !== 'unknown') return null;
  const { entity } = subject.entity;
  if (state.choices.has(entity)) return null;
  // Names come first: without them nobody knows whether this one is open at all.
  return viewOf(state).type === 'which' || answerOf(state, entity) !== null ? entity : null;
};

/** The next request that the current view takes, or null. */
export const wanted = (state: PanelState): Request | null => {
  if (state.page !== 'found') return null;
  if (state.answers === null) return { type: 'resolve' };
  const subject = subjectOf(state);
  if (subject.type === 'card' && subject.load === null) return { type: 'card', item: subject.item };
  const entity = choicesFor(state, subject);
  return entity === null ? null : { type: 'choices', entity };
};
