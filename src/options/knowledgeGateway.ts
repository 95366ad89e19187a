import type { Progress } from '../pack/fetchPack';
import type { PackDescription } from '../pack/store';

/** Gives a site back that was asked for. Never rejects. */
export type GiveBack = () => Promise<void>;

/** All that the settings page needs of packs. */
export interface KnowledgeGateway {
  /** What is said of the pack in use. Rejects where not even the bundled one opens. */
  readonly describe: () => Promise<PackDescription>;
  /**
   * Asks the reader whether a site may be contacted; null: it may not. To be called from the click
   * itself: browsers ask no later.
   * @param pattern match pattern of the site's origin
   */
  readonly ask: (pattern: string) => Promise<GiveBack | null>;
  /** Rejects with `PackError` or `InstallError`, and then nothing has changed. */
  readonly install: (
    from: Blob | string,
    options: { readonly progress: Progress; readonly signal: AbortSignal },
  ) => Promise<PackDescription>;
  /** Back to the bundled pack. */
  readonly remove: () => Promise<void>;
  /** Calls back whenever another pack came into use, until `signal` aborts. */
  readonly watch: (callback: () => void, signal: AbortSignal) => void;
}
