import type { Call } from '../protocol/call';
import type { SidebarToBackground } from '../protocol/directions';
import type { ContentToPanel, PanelToContent } from '../protocol/panelPort';
import type { Player } from './player';

/** What stands at the other end when the line to the page breaks. */
export type Lost = 'page' | 'extension';

/**
 * All that the panel needs of the world outside it. The entry makes one of the browser's ports
 * and messages; tests and the gallery hand in their own.
 */
export interface Gateway {
  /** In the page, beside the article, or in a window of its own. */
  readonly place: 'frame' | 'window';
  /** The reader's language, BCP 47. */
  readonly language: string;
  /** Asks the background. */
  readonly ask: Call<SidebarToBackground>;
  /** Tells the page. Dropped where the line is broken. */
  readonly tell: (message: PanelToContent) => void;
  /** Connects to the page; called again when the reader asks to connect anew. */
  readonly connect: (line: {
    readonly onMessage: (message: ContentToPanel) => void;
    readonly onLost: (lost: Lost) => void;
  }) => void;
  /** Leaves the panel: closes the frame or the window. */
  readonly close: () => void;
  readonly player: Player;
  readonly openSettings: () => void;
  readonly now: () => number;
}
