/**
 * The content script: composes the page room with the messages. It runs in every article of the
 * listed sites, so it does as little as it can until it knows that this is one.
 */
import { isConnected } from '../protocol/call';
import { isExtensionPage, serve } from '../protocol/serve';
import { TAGS } from '../protocol/tags';
import { toContent } from '../protocol/toContent';
import { Session } from './session';

/**
 * Where a running copy leaves its mark, in the extension's isolated world. After an update the
 * old copy is still there but cannot reach the extension any more: then a new one takes over.
 */
const RUNNING = Symbol.for('sidelight.session');
interface Running {
  readonly isAlive: () => boolean;
  readonly stop: () => void;
}
const world = globalThis as { [RUNNING]?: Running };

const start = (): void => {
  const life = new AbortController();
  world[RUNNING] = { isAlive: isConnected, stop: () => life.abort() };
  const session = new Session(document, life);

  serve({
    direction: TAGS.toContent,
    messages: toContent,
    // The popup has an address of ours, the background has none: `serve` knows both for ours.
    allow: (sender) => sender.tab === null || isExtensionPage(sender),
    handlers: {
      report: () => session.report(),
      open: ({ pointer }) => {
        if (pointer) session.openUnderMenu();
        else session.open(null);
        return true;
      },
      close: () => {
        session.close();
        return true;
      },
    },
  });
  // Esc closes from the page as from the panel, unless the page has a use for it itself.
  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented && session.isPanelOpen) session.close();
    },
    { signal: life.signal },
  );
  // A page kept for "back" slept through every change of the settings.
  addEventListener('pageshow', ({ persisted }) => persisted && void session.wake(), {
    signal: life.signal,
  });
  void session.start();
};

if (world[RUNNING]?.isAlive() !== true) {
  world[RUNNING]?.stop();
  start();
}
