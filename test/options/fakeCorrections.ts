import type { CorrectionsGateway } from '../../src/options/createCorrections';
import type { Correction } from '../../src/settings/corrections';

export interface FakeCorrections extends CorrectionsGateway {
  /** Changed in a panel, say. */
  readonly changeElsewhere: (all: readonly Correction[]) => void;
  /** Fails from now on, as a full disk does. */
  refuse: boolean;
}

/** Corrections in memory, for the settings page. */
export const fakeCorrections = (at: readonly Correction[] = []): FakeCorrections => {
  let kept = at;
  const watchers = new Set<(all: readonly Correction[]) => void>();
  const keep = async (all: readonly Correction[]): Promise<readonly Correction[]> => {
    if (fake.refuse) throw new Error('The disk is full.');
    kept = all;
    return kept;
  };
  const fake: FakeCorrections = {
    refuse: false,
    load: async () => kept,
    remove: (name) => keep(kept.filter((one) => one.name !== name)),
    removeAll: () => keep([]),
    restore: (removed) => keep([...removed, ...kept]),
    watch: (callback, signal) => {
      watchers.add(callback);
      signal.addEventListener('abort', () => watchers.delete(callback));
    },
    changeElsewhere: (all) => {
      kept = all;
      for (const watcher of watchers) watcher(all);
    },
  };
  return fake;
};
