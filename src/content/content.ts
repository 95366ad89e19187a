/**
 * The content script: composes the page room with the messages. It runs in every article of the
 * listed sites, so it does as little as it can until it knows that this is one.
 */
import { isConnected } from '../protocol/call';
import { createSession } from './createSession';

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

if (world[RUNNING]?.isAlive() !== true) {
  world[RUNNING]?.stop();
  const life = new AbortController();
  world[RUNNING] = { isAlive: isConnected, stop: () => life.abort() };
  createSession({ document, signal: life.signal });
}
