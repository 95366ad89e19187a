import { type ReadonlySignal, signal } from '@preact/signals';
import { initialState, type PanelState, viewOf } from './state';
import { subjectOf } from './subject';

/**
 * Milliseconds: a frame. A card that the background has is here within it; its skeleton would flash
 * for a moment, and drawing that would hold the card up by as long as it takes.
 */
const FRAME = 16;

/** The panel's state, and what of it is drawn. */
export interface Drawn {
  readonly state: ReadonlySignal<PanelState>;
  readonly latest: () => PanelState;
  readonly take: (next: PanelState) => void;
}

/** Is a card in front that has still to come? */
const isAwaited = (state: PanelState): boolean => {
  const subject = state.page === 'found' ? subjectOf(state) : null;
  return subject?.type === 'card' && (subject.load === null || subject.load.state === 'asked');
};

/** Draws each state at once, but for a card that was just opened: that, or its skeleton, a frame later. */
export const createDrawn = (): Drawn => {
  const state = signal<PanelState>(initialState);
  let latest = initialState;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const draw = (): void => {
    clearTimeout(timer);
    timer = undefined;
    state.value = latest;
  };
  return {
    state,
    latest: () => latest,
    take: (next) => {
      const isNew = timer !== undefined || viewOf(next) !== viewOf(state.peek());
      latest = next;
      if (isNew && isAwaited(next)) timer ??= setTimeout(draw, FRAME);
      else draw();
    },
  };
};
