import { type ReadonlySignal, signal } from '@preact/signals';
import type { PanelToContent } from '../protocol/panelPort';
import { createSaying, type Saying } from './createSaying';
import { ExtensionLost, fulfil } from './fulfil';
import type { Gateway } from './gateway';
import { type PanelEvent, reduce } from './reduce';
import { entityOf, initialState, type PanelState, type Request, viewOf } from './state';
import { sameItem } from './subject';
import { wanted } from './wanted';

export interface Panel extends Saying {
  readonly state: ReadonlySignal<PanelState>;
  readonly gateway: Gateway;
  readonly dispatch: (event: PanelEvent) => void;
  /** Jumps to the next (1) or previous (-1) mention in the page. */
  readonly jump: (entity: number, step: 1 | -1) => void;
  /** Connects to the page, the first time or anew. */
  readonly connect: () => void;
}

/**
 * A panel that a click on a name opens has the list in front until it hears of the name, one message
 * later: that is no reason to ask what everybody was. Milliseconds.
 */
const MOMENT = 50;

/** The part of a message that `tell` fills in. */
type WithoutVisit<M> = M extends { visit: string } ? Omit<M, 'visit'> : never;

/** The other names of an entity's item, where there are some. */
const alsoOf = (
  state: PanelState,
  entity: number | null,
): { readonly also?: readonly number[] } => {
  const same = entity === null ? [] : sameItem(state, entity);
  return same.length === 0 ? {} : { also: same.map((one) => one.entity) };
};

/**
 * The panel without its looks: holds the state, asks for what the current view needs, and tells
 * the page which name is open. Every answer goes through the reducer with the token it was asked
 * with, so that one for another visit or view changes nothing.
 */
export const createPanel = (gateway: Gateway): Panel => {
  const state = signal<PanelState>(initialState);
  let token = 0;
  let told: string | null = null;
  let waiting = false;

  const tell = (message: WithoutVisit<PanelToContent>): void => {
    const visit = state.peek().article?.visit;
    if (visit !== undefined) gateway.tell({ ...message, visit } as PanelToContent);
  };

  const tellOpened = (): void => {
    const { article, page } = state.peek();
    if (article === null || page !== 'found') return;
    const entity = entityOf(viewOf(state.peek()));
    const also = alsoOf(state.peek(), entity);
    const telling = JSON.stringify([article.visit, entity, also]);
    if (telling === told) return;
    told = telling;
    tell({ type: 'opened', entity, ...also });
  };

  const ask = async (request: Request): Promise<void> => {
    const before = state.peek();
    const { article } = before;
    if (article === null) return;
    token += 1;
    const mine = token;
    dispatch({ type: 'asked', request, token: mine });
    try {
      const arrival = await fulfil({ gateway, state: before, article }, request);
      dispatch({ type: 'arrived', visit: article.visit, token: mine, arrival });
    } catch (error) {
      if (!(error instanceof ExtensionLost)) throw error;
      dispatch({ type: 'lost', lost: 'extension' });
    }
  };

  /** Asks for the roles of the day if the list is still in front after a moment. */
  const askLater = (): void => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      const still = wanted(state.peek(), gateway.language);
      if (still?.type === 'roles') void ask(still);
    }, MOMENT);
  };

  const dispatch = (event: PanelEvent): void => {
    state.value = reduce(state.peek(), event);
    tellOpened();
    const request = wanted(state.peek(), gateway.language);
    if (request?.type === 'roles') askLater();
    else if (request !== null) void ask(request);
  };

  return {
    state,
    gateway,
    ...createSaying({ gateway, dispatch, entities: () => state.peek().article?.entities ?? [] }),
    dispatch,
    jump: (entity, step) => tell({ type: 'jump', entity, step, ...alsoOf(state.peek(), entity) }),
    connect: () => {
      dispatch({ type: 'reconnect' });
      gateway.connect({
        onMessage: (message) => dispatch({ type: 'page', message }),
        onLost: (lost) => dispatch({ type: 'lost', lost }),
      });
    },
  };
};
