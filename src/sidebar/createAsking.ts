import { ExtensionLost, fulfil } from './fulfil';
import type { Gateway } from './gateway';
import type { PanelEvent } from './reduce';
import type { PanelState, Request } from './state';
import { wanted } from './wanted';

/**
 * A panel that a click on a name opens has the list in front until it hears of the name, one message
 * later: that is no reason to ask who everybody is and was. Milliseconds.
 */
const MOMENT = 50;
const LATER: ReadonlySet<Request['type']> = new Set(['roles', 'profiles', 'holders', 'edits']);

interface Asker {
  readonly gateway: Gateway;
  readonly latest: () => PanelState;
  readonly dispatch: (event: PanelEvent) => void;
}

/**
 * Asks the background for what the current view needs, each time it is called. Every answer goes
 * through the reducer with the token it was asked with, so that one for another visit or view
 * changes nothing.
 */
export const createAsking = ({ gateway, latest, dispatch }: Asker): (() => void) => {
  let token = 0;
  let waiting = false;

  const ask = async (request: Request): Promise<void> => {
    const before = latest();
    const { article } = before;
    if (article === null) return;
    token += 1;
    const mine = token;
    dispatch({ type: 'asked', request, token: mine });
    try {
      const arrival = await fulfil({ gateway, state: before, article }, request);
      dispatch({ type: 'arrived', visit: article.visit, token: mine, arrival });
    } catch (error) {
      if (!(error instanceof ExtensionLost)) throw error;
      dispatch({ type: 'lost', lost: 'extension' });
    }
  };

  const wantedNow = (): Request | null => wanted(latest(), gateway.language);

  /** Asks who everybody is and was if the list is still in front after a moment. */
  const askLater = (): void => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      const still = wantedNow();
      if (still !== null && LATER.has(still.type)) void ask(still);
    }, MOMENT);
  };

  return () => {
    const request = wantedNow();
    if (request === null) return;
    if (LATER.has(request.type)) askLater();
    else void ask(request);
  };
};
