import type { ReadonlySignal } from '@preact/signals';
import type { PanelToContent } from '../protocol/panelPort';
import { createAsking } from './createAsking';
import { createDrawn } from './createDrawn';
import { createSaying, type Saying } from './createSaying';
import type { Gateway } from './gateway';
import { type PanelEvent, reduce } from './reduce';
import { entityOf, type PanelState, viewOf } from './state';
import { sameItem } from './subject';

export interface Panel extends Saying {
  /** What is drawn. */
  readonly state: ReadonlySignal<PanelState>;
  readonly gateway: Gateway;
  readonly dispatch: (event: PanelEvent) => void;
  /** Jumps to the next (1) or previous (-1) mention in the page. */
  readonly jump: (entity: number, step: 1 | -1) => void;
  /** Connects to the page, the first time or anew. */
  readonly connect: () => void;
}

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
 * the page which name is open.
 */
export const createPanel = (gateway: Gateway): Panel => {
  const { state, latest, take } = createDrawn();
  let told: string | null = null;

  const tell = (message: WithoutVisit<PanelToContent>): void => {
    const visit = latest().article?.visit;
    if (visit !== undefined) gateway.tell({ ...message, visit } as PanelToContent);
  };

  const tellOpened = (): void => {
    const { article, page } = latest();
    if (article === null || page !== 'found') return;
    const entity = entityOf(viewOf(latest()));
    const also = alsoOf(latest(), entity);
    const telling = JSON.stringify([article.visit, entity, also]);
    if (telling === told) return;
    told = telling;
    tell({ type: 'opened', entity, ...also });
  };

  const dispatch = (event: PanelEvent): void => {
    take(reduce(latest(), event));
    tellOpened();
    asking();
  };
  const asking = createAsking({ gateway, latest, dispatch });

  return {
    state,
    gateway,
    ...createSaying({ gateway, dispatch, entities: () => latest().article?.entities ?? [] }),
    dispatch,
    jump: (entity, step) => tell({ type: 'jump', entity, step, ...alsoOf(latest(), entity) }),
    connect: () => {
      dispatch({ type: 'reconnect' });
      gateway.connect({
        onMessage: (message) => dispatch({ type: 'page', message }),
        onLost: (lost) => dispatch({ type: 'lost', lost }),
      });
    },
  };
};
