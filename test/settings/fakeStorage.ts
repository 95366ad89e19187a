import { installFakeBrowser } from '../protocol/fakeBrowser';

type Listener = (changes: Record<string, { newValue: unknown }>, area: string) => void;

/** What a test sees of the storage it put in place. */
export interface FakeStorage {
  readonly kept: Record<string, unknown>;
  /** Fails writes as a full disk does. */
  refuse: boolean;
}

/** Puts a `storage.local` in memory into the fake browser; to be called before what uses it loads. */
export function installFakeStorage(): FakeStorage {
  installFakeBrowser();
  const fake: FakeStorage = { kept: {}, refuse: false };
  const listeners = new Set<Listener>();
  const local = {
    get: async (key: string) => structuredClone({ [key]: fake.kept[key] }),
    set: async (values: Record<string, unknown>) => {
      if (fake.refuse) throw new Error('The disk is full.');
      Object.assign(fake.kept, structuredClone(values));
      const changes = Object.fromEntries(
        Object.entries(values).map(([key, newValue]) => [key, { newValue }]),
      );
      for (const listener of listeners) listener(changes, 'local');
    },
  };
  const onChanged = {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  };
  const { browser } = globalThis as unknown as { browser: object };
  Object.assign(browser, { storage: { local, onChanged } });
  return fake;
}
