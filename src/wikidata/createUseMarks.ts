/** When kept answers were last used, until that is written down. */

/** By key, milliseconds since the Unix epoch. */
export type Marks = ReadonlyMap<string, number>;

/**
 * Marks wait this long, milliseconds, or for the next write: a transaction that writes would stand
 * in the way of the reads that a card makes one after another. A worker that dies meanwhile loses
 * them, which costs nothing but the order in which entries are dropped.
 */
const REST = 2000;

/** Marks that are not yet written. */
export interface UseMarks {
  /** Marks keys as used now. */
  readonly add: (keys: Iterable<string>) => void;
  /** Those that wait; from now on it is the caller who writes them. */
  readonly take: () => Marks;
}

/** @param options `write` is called after a rest with what waits; where it fails, that is lost */
export const createUseMarks = (options: {
  readonly now: () => number;
  readonly write: (marks: Marks) => Promise<void>;
}): UseMarks => {
  const { now, write } = options;
  const waiting = new Map<string, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const take = (): Marks => {
    clearTimeout(timer);
    timer = undefined;
    const taken = new Map(waiting);
    waiting.clear();
    return taken;
  };
  return {
    add: (keys) => {
      for (const key of keys) waiting.set(key, now());
      if (waiting.size > 0)
        timer ??= setTimeout(() => void write(take()).catch(() => undefined), REST);
    },
    take,
  };
};
