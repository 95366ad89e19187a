import type { KnowledgeGateway } from '../../src/options/knowledgeGateway';
import type { Progress } from '../../src/pack/fetchPack';
import type { PackDescription } from '../../src/pack/store';

export const STARTER: PackDescription = {
  ...{ name: 'Sidelight starter pack', date: '2026-11-25', source: 'Wikidata and tables of ours' },
  ...{ languages: ['en', 'uk', 'ru', 'de', 'fr', 'es'], entities: 3954, names: 20_312 },
  ...{ links: 23_000, bytes: 363_064, bundled: true, substitute: false },
};
export const BIG: PackDescription = {
  ...{ name: 'News of the world', date: '2026-11-20', source: 'a dump of Wikidata' },
  ...{ languages: ['en'], entities: 400_000, names: 1_000_000, links: 1_200_000 },
  ...{ bytes: 41_800_000, bundled: false, substitute: false },
};

export interface PackWorld {
  /** Null: not even the bundled pack opens. */
  readonly pack?: PackDescription | null;
  /** Does the reader allow the site? */
  readonly allows?: boolean;
}

/** An installation as the fake sees it: it goes on as the test says. */
export interface Installing {
  readonly from: Blob | string;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  readonly succeed: (pack: PackDescription) => void;
  readonly fail: (error: unknown) => void;
}

export interface FakeKnowledge extends KnowledgeGateway {
  /** Match patterns that were asked for, and given back. */
  readonly asked: string[];
  readonly givenBack: string[];
  readonly installing: Installing[];
  /** Another settings page installed it. */
  readonly changeElsewhere: (pack: PackDescription) => void;
  /** Fails removals from now on. */
  refuse: boolean;
}

/** Packs in memory, for the settings page. */
export const fakeKnowledge = ({ pack, allows = true }: PackWorld = {}): FakeKnowledge => {
  let current = pack === undefined ? STARTER : pack;
  const watchers = new Set<() => void>();
  const fake: FakeKnowledge = {
    ...{ asked: [], givenBack: [], installing: [], refuse: false },
    describe: async () => {
      if (current === null) throw new Error('damaged');
      return current;
    },
    ask: async (pattern) => {
      fake.asked.push(pattern);
      return allows ? async () => void fake.givenBack.push(pattern) : null;
    },
    install: (from, { progress, signal }) =>
      new Promise((resolve, reject) => {
        const succeed = (installed: PackDescription): void => {
          current = installed;
          resolve(installed);
        };
        signal.addEventListener('abort', () => reject(signal.reason));
        fake.installing.push({ from, progress, signal, succeed, fail: reject });
      }),
    remove: async () => {
      if (fake.refuse) throw new Error('The database is gone.');
      current = STARTER;
    },
    watch: (callback, signal) => {
      watchers.add(callback);
      signal.addEventListener('abort', () => watchers.delete(callback));
    },
    changeElsewhere: (changed) => {
      current = changed;
      for (const watcher of watchers) watcher();
    },
  };
  return fake;
};
