import { type ReadonlySignal, signal } from '@preact/signals';
import type { Correction } from '../settings/corrections';

/** All that the settings page needs of what the reader said of names. */
export interface CorrectionsGateway {
  /** Newest last, as are those that all others give back. */
  readonly load: () => Promise<readonly Correction[]>;
  readonly remove: (name: string) => Promise<readonly Correction[]>;
  readonly removeAll: () => Promise<readonly Correction[]>;
  readonly restore: (removed: readonly Correction[]) => Promise<readonly Correction[]>;
  /** Calls back at every change made elsewhere, until `signal` aborts. */
  readonly watch: (
    callback: (corrections: readonly Correction[]) => void,
    signal: AbortSignal,
  ) => void;
}

/** What the settings page shows of them. */
export interface CorrectionsState {
  /** Newest first; null until they are known. */
  readonly list: readonly Correction[] | null;
  /** What the last click removed, and can be brought back. */
  readonly removed: readonly Correction[];
  /** The browser did not let the last change be kept, or the corrections be read. */
  readonly failed: boolean;
}

/** The corrections of the settings page without their looks. */
export interface Corrections {
  readonly state: ReadonlySignal<CorrectionsState>;
  /** Loads, and follows changes made elsewhere until `signal` aborts. Never rejects. */
  readonly start: (signal: AbortSignal) => Promise<void>;
  readonly remove: (one: Correction) => Promise<void>;
  readonly removeAll: () => Promise<void>;
  /** Brings back what the last click removed. */
  readonly undo: () => Promise<void>;
}

/** The list of what the reader said of names, and the way back from the last removal. */
export const createCorrections = (gateway: CorrectionsGateway): Corrections => {
  const state = signal<CorrectionsState>({ list: null, removed: [], failed: false });
  const show = (list: readonly Correction[]): void => {
    state.value = { ...state.peek(), list: list.toReversed() };
  };
  /** How often a change was heard of. */
  let heard = 0;
  const hear = (list: readonly Correction[]): void => {
    heard += 1;
    show(list);
  };
  /** What is heard of meanwhile is at least as new as what an answer was made from. */
  const change = async (
    make: () => Promise<readonly Correction[]>,
    removed: readonly Correction[],
  ): Promise<void> => {
    const before = heard;
    try {
      const list = await make();
      if (heard === before) show(list);
      state.value = { ...state.peek(), removed, failed: false };
    } catch {
      state.value = { ...state.peek(), failed: true };
    }
  };
  return {
    state,
    start: async (signal) => {
      gateway.watch(hear, signal);
      await change(gateway.load, []);
    },
    remove: (one) => change(() => gateway.remove(one.name), [one]),
    removeAll: () => {
      const all = state.peek().list ?? [];
      return change(gateway.removeAll, all.toReversed());
    },
    undo: () => {
      const { removed } = state.peek();
      return change(() => gateway.restore(removed), []);
    },
  };
};
