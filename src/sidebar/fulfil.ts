import type { SidebarToBackground } from '../protocol/directions';
import type { Answer, Params } from '../protocol/message';
import type { ArticleState, CastEntity } from '../protocol/panelPort';
import type { Failure, Outcome } from '../wikidata/types';
import type { Gateway } from './gateway';
import { isEditedLately } from './isEditedLately';
import { roleQuestion } from './roleQuestion';
import type { Arrival, PanelState, ProfileRequest, Request, Settled, Trouble } from './state';
import { storyItems } from './storyItems';
import { entityAt, isOpen } from './subject';
import { dayOf } from './toldDay';

type NameQuery = Params<SidebarToBackground, 'choices'>['name'];
type CastName = Params<SidebarToBackground, 'resolve'>['names'][number];
type Replied<T> = Answer<{ readonly visit: string; readonly outcome: Outcome<T> }>;

/** Requests that one card may cost, and what looking for choices takes of them. */
const CARD_BUDGET = 4;
const CHOICES_COST = 1;

/** Bounds of the protocol. */
const MOST = { names: 500, items: 200, forms: 20, length: 300, quotes: 3, quote: 1000 } as const;

/** Thrown where the extension itself is gone: nothing that could be asked again. */
export class ExtensionLost extends Error {
  override readonly name = 'ExtensionLost';
}

const queryOf = ({ entity, name, forms, kind }: CastEntity): NameQuery => ({
  entity,
  name: name.slice(0, MOST.length),
  forms: forms.filter((form) => form.length > 0 && form.length <= MOST.length).slice(0, MOST.forms),
  kind,
});

interface Errand {
  readonly gateway: Gateway;
  readonly state: PanelState;
  readonly article: ArticleState;
}

/**
 * The names of the article, most often named first: where requests are short, those come before
 * the rest. With the article's own sentences, which go no further than our background: they tell
 * which of several is meant. Names that fit several people of this article tell nothing.
 */
const castOf = ({ state, article }: Pick<Errand, 'state' | 'article'>): CastName[] =>
  article.entities
    .filter((entity) => entity.maybe.length === 0 && entity.name.trim() !== '')
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST.names)
    .map((entity) => ({
      ...queryOf(entity),
      score: entity.score,
      title: entity.title,
      quotes: entity.quotes
        .filter(({ text }) => text.length <= MOST.quote)
        .slice(0, MOST.quotes)
        .map(({ text, start, end }) => ({ text, start, end })),
      ask: isOpen(state, entity),
    }));

const troubleOf = (failure: Failure, now: number): Trouble => ({
  code: failure.code,
  retryAt: failure.retryAfter === null ? null : now + failure.retryAfter,
});

const settle = <T>(answer: Replied<T>, now: number): Settled<T> => {
  if (!answer.ok && answer.error.code === 'disconnected') throw new ExtensionLost();
  if (!answer.ok) return { ok: false, trouble: { code: 'worker', retryAt: null } };
  const { outcome } = answer.value;
  return outcome.ok ? outcome : { ok: false, trouble: troubleOf(outcome.failure, now) };
};

const choices = async ({ gateway, state, article }: Errand, entity: number): Promise<Arrival> => {
  const one = entityAt(state, entity);
  if (one === null) return { type: 'choices', entity, outcome: { ok: true, value: [] } };
  const { visit, language } = article;
  const reply = await gateway.ask('choices', { visit, language, name: queryOf(one) });
  return { type: 'choices', entity, outcome: settle(reply, gateway.now()) };
};

/** What bears the words that the reader typed in place of the name. */
const search = async (errand: Errand, entity: number, words: string): Promise<Arrival> => {
  const { gateway, state, article } = errand;
  const one = entityAt(state, entity);
  const name = words.trim().slice(0, MOST.length);
  if (one === null || name === '') {
    return { type: 'search', entity, outcome: { ok: true, value: [] } };
  }
  const { visit, language } = article;
  const asked = { visit, language, name: { ...queryOf(one), name, forms: [name] } };
  const reply = await gateway.ask('choices', asked);
  return { type: 'search', entity, outcome: settle(reply, gateway.now()) };
};

type CardRequest = Extract<Request, { type: 'card' }>;

const card = async (errand: Errand, { item }: CardRequest): Promise<Arrival> => {
  const { gateway, state, article } = errand;
  const said = state.searched === null ? undefined : state.said.get(state.searched);
  const searched = said?.what === 'item' && said.choice.item === item;
  const reply = await gateway.ask('card', {
    visit: article.visit,
    item,
    language: gateway.language,
    pageLanguage: article.language,
    day: dayOf(state),
    budget: searched ? CARD_BUDGET - CHOICES_COST : CARD_BUDGET,
  });
  const now = gateway.now();
  const outcome = settle(reply, now);
  // Within what a card may cost, and only where there is something to expect.
  const isPaid = reply.ok && reply.value.left > 0;
  const watch = isPaid && outcome.ok && isEditedLately(outcome.value.modified, now);
  return { type: 'card', item, outcome, watch };
};

const edits = async (
  { gateway, article }: Errand,
  { item }: Extract<Request, { type: 'edits' }>,
): Promise<Arrival> => {
  const reply = await gateway.ask('edits', { visit: article.visit, item });
  return { type: 'edits', item, outcome: settle(reply, gateway.now()) };
};

const holders = async ({ gateway, state, article }: Errand): Promise<Arrival> => {
  const reply = await gateway.ask('holders', {
    visit: article.visit,
    language: gateway.language,
    ...roleQuestion(state, article),
  });
  return { type: 'holders', outcome: settle(reply, gateway.now()) };
};

/** The article's items, most important first; a request takes fifty of them. */
const storyOf = ({ gateway, state, article }: Errand) => ({
  visit: article.visit,
  language: gateway.language,
  day: dayOf(state),
  items: storyItems(state).slice(0, MOST.items),
});

const roles = async (errand: Errand): Promise<Arrival> => {
  const reply = await errand.gateway.ask('roles', storyOf(errand));
  return { type: 'roles', outcome: settle(reply, errand.gateway.now()) };
};

/** What is told of the whole article, with the failure that kept the rest back in the panel's words. */
const told = <T extends { readonly failure: Failure | null }>(
  outcome: Settled<T>,
  now: number,
): Settled<Omit<T, 'failure'> & { readonly trouble: Trouble | null }> => {
  if (!outcome.ok) return outcome;
  const { failure, ...rest } = outcome.value;
  return { ok: true, value: { ...rest, trouble: failure && troubleOf(failure, now) } };
};

const profiles = async (
  { gateway, article }: Errand,
  { items, purpose }: ProfileRequest,
): Promise<Arrival> => {
  const { visit } = article;
  const asked = { visit, language: gateway.language, items: items.slice(0, MOST.items), purpose };
  const reply = await gateway.ask('profiles', asked);
  return { type: 'profiles', items, outcome: settle(reply, gateway.now()) };
};

const relations = async (errand: Errand): Promise<Arrival> => {
  const now = () => errand.gateway.now();
  const reply = await errand.gateway.ask('relations', storyOf(errand));
  return { type: 'relations', outcome: told(settle(reply, now()), now()) };
};

const lives = async (errand: Errand): Promise<Arrival> => {
  const now = () => errand.gateway.now();
  const reply = await errand.gateway.ask('lives', storyOf(errand));
  return { type: 'lives', outcome: told(settle(reply, now()), now()) };
};

/**
 * Asks the background for one thing. Failures come back as data.
 * @throws {ExtensionLost} where the extension was updated or removed.
 */
export const fulfil = async (errand: Errand, request: Request): Promise<Arrival> => {
  const { gateway, article } = errand;
  if (request.type === 'choices') return choices(errand, request.entity);
  if (request.type === 'search') return search(errand, request.entity, request.words);
  if (request.type === 'card') return card(errand, request);
  if (request.type === 'edits') return edits(errand, request);
  if (request.type === 'holders') return holders(errand);
  if (request.type === 'roles') return roles(errand);
  if (request.type === 'profiles') return profiles(errand, request);
  if (request.type === 'relations') return relations(errand);
  if (request.type === 'lives') return lives(errand);
  const names = castOf(errand);
  // Nothing is asked for what the device knows by itself.
  if (!names.some(({ ask }) => ask)) return { type: 'resolve', outcome: { ok: true, value: [] } };
  const { visit, language, day } = article;
  const asked = { visit, language, day, outlet: article.roles.outlet, names };
  const reply = await gateway.ask('resolve', asked);
  return { type: 'resolve', outcome: settle(reply, gateway.now()) };
};
