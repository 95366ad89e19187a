/** The only place that sends messages. An answer always comes, and never as an exception. */
import browser from 'webextension-polyfill';
import type { Answer, Direction, Envelope, Params, Reply, WireError } from './message';

/** Sends one message of a direction and waits for its answer. */
export type Call<D extends Direction> = <N extends keyof D & string>(
  name: N,
  params: Params<D, N>,
) => Promise<Answer<Reply<D, N>>>;

/** Is the extension that this script came from still there? False after an update or removal. */
export const isConnected = (): boolean => {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
};

const isAnswer = (value: unknown): value is Answer<unknown> =>
  typeof value === 'object' && value !== null && 'ok' in value;

const refusal = (error: unknown): { ok: false; error: WireError } => ({
  ok: false,
  error: {
    code: isConnected() ? 'no-answer' : 'disconnected',
    message: error instanceof Error ? error.message : String(error),
  },
});

const send = async <R>(transport: () => Promise<unknown>): Promise<Answer<R>> => {
  try {
    const answer = await transport();
    return isAnswer(answer) ? (answer as Answer<R>) : refusal('nobody answered');
  } catch (error) {
    return refusal(error);
  }
};

/**
 * A caller of the background. `direction` is the tag under which the background serves it. A
 * worker that was asleep is woken by the browser; one that died while starting is asked once more.
 */
export const callBackground =
  <D extends Direction>(direction: string): Call<D> =>
  async (name, params) => {
    const envelope: Envelope = { direction, name, params };
    const first = await send<Reply<D, typeof name>>(() => browser.runtime.sendMessage(envelope));
    if (first.ok || first.error.code !== 'no-answer') return first;
    return send(() => browser.runtime.sendMessage(envelope));
  };

/** A caller of the content script in a tab's top frame. */
export const callTab =
  <D extends Direction>(direction: string, tab: number): Call<D> =>
  (name, params) => {
    const envelope: Envelope = { direction, name, params };
    return send(() => browser.tabs.sendMessage(tab, envelope, { frameId: 0 }));
  };
