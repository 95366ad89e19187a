import { type ReadonlySignal, signal } from '@preact/signals';
import { InstallError, type InstallFault } from '../pack/installError';
import { PackError, type PackFault } from '../pack/packError';
import type { PackDescription } from '../pack/store';
import type { GiveBack, KnowledgeGateway } from './knowledgeGateway';
import { packAddress } from './packAddress';

/**
 * Why no other pack came into use. `address`: what was typed is no address that a pack can come
 * from. `forbidden`: the reader did not allow it to be contacted. For the others see
 * {@link PackFault} and {@link InstallFault}.
 */
export type KnowledgeFault = PackFault | InstallFault | 'address' | 'forbidden';

/** Where an installation or a removal is, or how the last one ended. */
export type Step =
  | { readonly name: 'idle' | 'storing' | 'installed' | 'removed' | 'cancelled' }
  | { readonly name: 'asking'; readonly host: string }
  /** Bytes; `total` is null where the server does not tell. */
  | { readonly name: 'loading'; readonly loaded: number; readonly total: number | null }
  | { readonly name: 'failed'; readonly fault: KnowledgeFault };

/** What the settings page shows of packs. */
export interface KnowledgeState {
  /** Null until it is known. `damaged`: not even the bundled one opens. */
  readonly pack: PackDescription | 'damaged' | null;
  readonly step: Step;
}

/** The packs of the settings page without their looks. */
export interface Knowledge {
  readonly state: ReadonlySignal<KnowledgeState>;
  /** Loads, and follows changes made elsewhere until `signal` aborts. */
  readonly start: (signal: AbortSignal) => Promise<void>;
  /** A file, or an address as typed; ignored while another is being installed. Never rejects. */
  readonly install: (from: Blob | string) => Promise<void>;
  /** Stops an installation. What was written already is whole, and then stays. */
  readonly cancel: () => void;
  /** Back to the bundled pack; ignored during an installation. Never rejects. */
  readonly remove: () => Promise<void>;
}

/** A refusal before the store was asked. */
class Refusal extends Error {
  constructor(readonly fault: 'address' | 'forbidden') {
    super(fault);
  }
}

/** What no one foresaw happened in the browser's storage: the rest has names of its own. */
const faultOf = (error: unknown): KnowledgeFault => {
  const named = error instanceof PackError || error instanceof InstallError;
  return named || error instanceof Refusal ? error.fault : 'storage';
};

/** Uses a site that the reader was asked for, and gives it back whatever happens. */
const withLeave = async (asked: Promise<GiveBack | null>, use: () => Promise<void>) => {
  const giveBack = await asked;
  if (giveBack === null) throw new Refusal('forbidden');
  try {
    await use();
  } finally {
    await giveBack();
  }
};

/** Is something being installed just now? */
export const isBusy = ({ name }: Step): boolean =>
  name === 'asking' || name === 'loading' || name === 'storing';

/** The settings page's packs: what is in use, and another one coming into its place. */
export const createKnowledge = (gateway: KnowledgeGateway): Knowledge => {
  const state = signal<KnowledgeState>({ pack: null, step: { name: 'idle' } });
  const update = (patch: Partial<KnowledgeState>): void => {
    state.value = { ...state.peek(), ...patch };
  };
  const to = (step: Step): void => update({ step });
  const describe = async (): Promise<void> =>
    update({ pack: await gateway.describe().catch(() => 'damaged' as const) });
  let running: AbortController | null = null;

  const put = async (from: Blob | string, signal: AbortSignal): Promise<void> => {
    const progress = (loaded: number, total: number | null): void =>
      to(loaded === total ? { name: 'storing' } : { name: 'loading', loaded, total });
    to({ name: 'loading', loaded: 0, total: typeof from === 'string' ? null : from.size });
    update({ pack: await gateway.install(from, { progress, signal }) });
  };

  const fromAddress = async (typed: string, signal: AbortSignal): Promise<void> => {
    const address = packAddress(typed);
    if (address === null) throw new Refusal('address');
    to({ name: 'asking', host: address.host });
    await withLeave(gateway.ask(address.pattern), () => put(address.url, signal));
  };

  return {
    state,
    start: async (signal) => {
      gateway.watch(() => void describe(), signal);
      await describe();
    },
    install: async (from) => {
      if (running !== null) return;
      running = new AbortController();
      const { signal } = running;
      try {
        await (typeof from === 'string' ? fromAddress(from, signal) : put(from, signal));
        to({ name: 'installed' });
      } catch (error) {
        to(signal.aborted ? { name: 'cancelled' } : { name: 'failed', fault: faultOf(error) });
      } finally {
        running = null;
      }
    },
    cancel: () => running?.abort(),
    remove: async () => {
      if (running !== null) return;
      try {
        await gateway.remove();
        to({ name: 'removed' });
      } catch (error) {
        to({ name: 'failed', fault: faultOf(error) });
      }
      await describe();
    },
  };
};
