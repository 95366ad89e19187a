/** Runs work of one key one after another; of other keys, meanwhile. */
export type Turns = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/**
 * Turns by key, so that what counts by reading and then writing counts right under parallel calls.
 * A failure is passed on to who asked for that work, and the next still has its turn.
 */
export const createTurns = (): Turns => {
  const last = new Map<string, Promise<void>>();
  return async (key, work) => {
    const mine = (last.get(key) ?? Promise.resolve()).then(work);
    const over = mine.then(
      () => undefined,
      () => undefined,
    );
    last.set(key, over);
    try {
      return await mine;
    } finally {
      if (last.get(key) === over) last.delete(key);
    }
  };
};
