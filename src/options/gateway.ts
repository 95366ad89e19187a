import type { Settings } from '../settings/schema';
import type { CorrectionsGateway } from './createCorrections';
import type { KnowledgeGateway } from './knowledgeGateway';

/** All that the settings page needs of the world outside it. */
export interface OptionsGateway {
  readonly version: string;
  readonly knowledge: KnowledgeGateway;
  readonly corrections: CorrectionsGateway;
  readonly loadSettings: () => Promise<Settings>;
  readonly saveSettings: (patch: Partial<Settings>) => Promise<Settings>;
  /** Calls back at every change made elsewhere, until `signal` aborts. */
  readonly watchSettings: (callback: (settings: Settings) => void, signal: AbortSignal) => void;
  /** Sites the reader allowed beyond the list, as match patterns. */
  readonly grantedOrigins: () => Promise<readonly string[]>;
  readonly removeOrigin: (origin: string) => Promise<boolean>;
  /** Calls back whenever sites were granted or taken back, until `signal` aborts. */
  readonly watchOrigins: (callback: () => void, signal: AbortSignal) => void;
  /** Empties what Wikimedia answered before. False where the browser did not let us. */
  readonly clearCache: () => Promise<boolean>;
  /** The keys that open and close the panel ("Alt+Shift+S"), or null where none are set. */
  readonly shortcut: () => Promise<string | null>;
}
