/** The panel as a pure function of what happened. Answers that come too late change nothing. */
import type { ItemId } from '../engine/types';
import type { ArticleState, ContentToPanel } from '../protocol/panelPort';
import { arrive } from './arrive';
import { carryOver, isSameArticle } from './carryOver';
import type { Lost } from './gateway';
import { move, open, replace } from './history';
import { isUnpaid } from './isUnpaid';
import {
  type Arrival,
  CAST,
  initialState,
  type Load,
  type PanelState,
  type Request,
  type Said,
  type View,
  viewOf,
} from './state';
import { entityAt, subjectOf } from './subject';

export type PanelEvent =
  | { readonly type: 'page'; readonly message: ContentToPanel }
  | { readonly type: 'lost'; readonly lost: Lost }
  | { readonly type: 'reconnect' }
  | { readonly type: 'open'; readonly view: View }
  | { readonly type: 'move'; readonly step: 1 | -1 }
  /** The reader says what a name stands for. */
  | { readonly type: 'say'; readonly entity: number; readonly said: Said }
  /** The reader takes back what was said of a name. */
  | { readonly type: 'unsay'; readonly name: string }
  /** The browser could not keep what was said. */
  | { readonly type: 'unkept' }
  /** The reader says of which day the article is; null takes it back. */
  | { readonly type: 'day'; readonly day: string | null }
  /** Shows the relations as a drawing, or in words. */
  | { readonly type: 'draw'; readonly drawn: boolean }
  | { readonly type: 'search'; readonly entity: number; readonly words: string }
  | { readonly type: 'asked'; readonly request: Request; readonly token: number }
  | {
      readonly type: 'arrived';
      readonly visit: string;
      readonly token: number;
      readonly arrival: Arrival;
    }
  /** Ask again for everything that failed. */
  | { readonly type: 'retry' }
  /** The reader looks at the sources of an item that was edited lately. */
  | { readonly type: 'watch'; readonly item: ItemId }
  /** Ask again for a card that came without some of its parts. */
  | { readonly type: 'again'; readonly item: ItemId };

const put = <K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> =>
  new Map(map).set(key, value);

const putAll = <K, V>(map: ReadonlyMap<K, V>, keys: readonly K[], value: V): ReadonlyMap<K, V> =>
  new Map([...map, ...keys.map((key) => [key, value] as const)]);

const without = <K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> =>
  new Map([...map].filter(([other]) => other !== key));

const show = (entity: number | null): View => (entity === null ? CAST : { type: 'name', entity });

type ArticleMessage = Extract<ContentToPanel, { type: 'article' }>;

const namesOf = ({ entities }: ArticleState): string => entities.map(({ name }) => name).join('\n');

/** Cards that are there stay good for a new reading of the same article: late text brings one. */
const keptCards = (state: PanelState, next: ArticleState): PanelState['cards'] => {
  const { article } = state;
  const same = article?.url === next.url && article.day === next.day && state.day === null;
  return new Map(same ? [...state.cards].filter(([, { state: load }]) => load === 'have') : []);
};

/** The same reading told again: what is known stays, unless the names are others. */
const sameVisit = (state: PanelState, old: ArticleState, article: ArticleState): PanelState => ({
  ...state,
  page: 'found',
  article,
  answers: namesOf(old) === namesOf(article) ? state.answers : null,
});

/** An article. The same visit or another reading keeps what is known; another one begins anew. */
const takeArticle = (state: PanelState, message: ArticleMessage): PanelState => {
  const { article } = message;
  const { focusCalls, side, watched } = state;
  const edits = new Map([...state.edits].filter(([, load]) => load.state === 'have'));
  const stay = { focusCalls, side, watched, edits };
  if (article === null) return { ...initialState, page: message.state, ...stay };
  if (article.visit === state.article?.visit) return sameVisit(state, state.article, article);
  const { awaited } = state;
  const cards = keptCards(state, article);
  const before = state.article;
  const kept =
    before !== null && isSameArticle(before, article)
      ? carryOver(state, { before, after: article })
      : {};
  const fresh: PanelState = { ...initialState, page: 'found', article, ...stay, cards, ...kept };
  return awaited?.visit === article.visit
    ? { ...fresh, history: open(fresh.history, show(awaited.entity)) }
    : fresh;
};

const takeMessage = (state: PanelState, message: ContentToPanel): PanelState => {
  if (message.type === 'article') return takeArticle(state, message);
  if (message.type === 'focus')
    return { ...state, focusCalls: state.focusCalls + 1, side: message.side };
  const current = message.visit === state.article?.visit;
  if (message.type === 'show') {
    const { visit, entity } = message;
    if (!current) return { ...state, awaited: { visit, entity } };
    return { ...state, history: open(state.history, show(entity)) };
  }
  const { entity, mention, of } = message;
  return current ? { ...state, places: put(state.places, entity, { mention, of }) } : state;
};

const ask = (state: PanelState, request: Request, token: number): PanelState => {
  const load: Load<never> = { state: 'asked', token };
  if (request.type === 'resolve') return { ...state, answers: load };
  if (request.type === 'holders') return { ...state, holders: load };
  if (request.type === 'roles') return { ...state, roles: load };
  if (request.type === 'profiles')
    return { ...state, profiles: putAll(state.profiles, request.items, load) };
  if (request.type === 'edits') return { ...state, edits: put(state.edits, request.item, load) };
  if (request.type === 'relations') return { ...state, relations: load };
  if (request.type === 'lives') return { ...state, lives: load };
  if (request.type === 'search') {
    const { entity, words } = request;
    return { ...state, search: { entity, words, load }, searched: entity };
  }
  if (request.type === 'choices')
    return {
      ...state,
      choices: put(state.choices, request.entity, load),
      searched: request.entity,
    };
  return { ...state, cards: put(state.cards, request.item, load), searched: null };
};

const withoutFailed = <K, T>(loads: ReadonlyMap<K, Load<T>>): ReadonlyMap<K, Load<T>> =>
  new Map([...loads].filter(([, load]) => load.state !== 'failed'));

/** Are relations or lives missing, or some of them? */
const isShort = (load: PanelState['relations' | 'lives']): boolean =>
  load?.state === 'failed' || (load?.state === 'have' && load.value.trouble !== null);

/** Forgets what failed, so that what the current view still needs is asked for again. */
const retry = (state: PanelState): PanelState => ({
  ...state,
  answers: state.answers?.state === 'failed' ? null : state.answers,
  holders: state.holders?.state === 'failed' ? null : state.holders,
  choices: withoutFailed(state.choices),
  search: state.search?.load?.state === 'failed' ? { ...state.search, load: null } : state.search,
  cards: withoutFailed(state.cards),
  roles: state.roles?.state === 'failed' ? null : state.roles,
  profiles: withoutFailed(state.profiles),
  relations: isShort(state.relations) ? null : state.relations,
  lives: isShort(state.lives) ? null : state.lives,
});

/** What the reader said counts at once; the page is read anew with it a moment later. */
const say = (state: PanelState, entity: number, said: Said): PanelState => {
  const heard = { ...state, said: put(state.said, entity, said), search: null, unkept: false };
  // "Which one?" was a question, not a place: going back from the card must not ask it again.
  if (said.what !== 'never')
    return { ...heard, history: replace(state.history, { type: 'name', entity }) };
  const hidden = entityAt(state, entity)?.name ?? null;
  return { ...heard, hidden, history: open(state.history, CAST) };
};

const unsay = (state: PanelState, name: string): PanelState => ({
  ...state,
  said: new Map([...state.said].filter(([entity]) => entityAt(state, entity)?.name !== name)),
  hidden: state.hidden === name ? null : state.hidden,
});

/**
 * What a view that was just opened begins with. The search of the opening before is no part of its
 * cost, and a card that came short for want of requests is asked for again: the rest is kept.
 */
const beginOpening = (state: PanelState): PanelState => {
  const subject = subjectOf(state);
  const load = subject.type === 'card' ? subject.load : null;
  const short = load?.state === 'have' && load.value.missing.some(isUnpaid);
  const stale = state.searched !== null || state.hidden !== null || state.search !== null;
  const fresh = stale ? { ...state, searched: null, hidden: null, search: null } : state;
  return short && subject.type === 'card'
    ? { ...fresh, cards: without(fresh.cards, subject.item) }
    : fresh;
};

const step = (state: PanelState, event: PanelEvent): PanelState => {
  switch (event.type) {
    case 'page':
      return takeMessage(state, event.message);
    case 'lost':
      return { ...state, page: event.lost === 'page' ? 'page-lost' : 'extension-lost' };
    case 'reconnect':
      return { ...state, page: 'connecting' };
    case 'open':
      return { ...state, history: open(state.history, event.view) };
    case 'move':
      return { ...state, history: move(state.history, event.step) };
    case 'say':
      return say(state, event.entity, event.said);
    case 'unsay':
      return unsay(state, event.name);
    case 'unkept':
      return { ...state, unkept: true };
    case 'day':
      // Every card is as of a day, and so are the story and who held an office. What they are made of is kept, so that most cost no request.
      return {
        ...state,
        day: event.day,
        cards: new Map(),
        holders: null,
        roles: null,
        relations: null,
      };
    case 'search':
      return { ...state, search: { entity: event.entity, words: event.words, load: null } };
    case 'watch':
      return { ...state, watched: new Set([...state.watched, event.item]) };
    case 'draw':
      return { ...state, drawn: event.drawn };
    case 'asked':
      return ask(state, event.request, event.token);
    case 'arrived':
      return event.visit === state.article?.visit
        ? arrive(state, event.arrival, event.token)
        : state;
    case 'retry':
      return retry(state);
    case 'again':
      return { ...state, cards: without(state.cards, event.item) };
  }
};

/** The state after an event. The same state object where nothing changed. */
export const reduce = (state: PanelState, event: PanelEvent): PanelState => {
  const next = step(state, event);
  const moved = JSON.stringify(viewOf(next)) !== JSON.stringify(viewOf(state));
  return moved && event.type !== 'say' ? beginOpening(next) : next;
};
