/** The only place that listens for messages: checks the sender, then the shape, then answers. */
import browser, { type Runtime } from 'webextension-polyfill';
import type { Answer, Direction, Envelope, Params, Reply, WireError } from './message';

/** Who sent a message. `tab` is null for pages that are not in a tab, such as the popup. */
export interface Sender {
  readonly tab: number | null;
  readonly url: string;
}

/** One handler per message of a direction: a missing one, or a wrong reply, does not compile. */
export type Handlers<D extends Direction> = {
  readonly [N in keyof D & string]: (
    params: Params<D, N>,
    sender: Sender,
  ) => Reply<D, N> | Promise<Reply<D, N>>;
};

/** Everything that one direction needs to be served. */
export interface Service<D extends Direction> {
  /** The tag that callers put on their messages. */
  readonly direction: string;
  readonly messages: D;
  /** May this sender use this direction? */
  readonly allow: (sender: Sender) => boolean;
  readonly handlers: Handlers<D>;
}

const isEnvelope = (value: unknown): value is Envelope =>
  typeof value === 'object' && value !== null && 'direction' in value && 'name' in value;

const deny = (code: WireError['code'], message: string): Answer<never> => ({
  ok: false,
  error: { code, message },
});

/** Sent by a page of the extension itself (panel, popup, settings). */
export const isExtensionPage = (sender: Sender): boolean =>
  sender.url.startsWith(browser.runtime.getURL(''));

/** Sent by a content script: from a tab, and not by a page of ours that sits in one. */
export const isContentScript = (sender: Sender): boolean =>
  sender.tab !== null && !isExtensionPage(sender);

/**
 * Answers one envelope. Exported for tests; `serve` puts it on the browser's listener.
 * Never rejects: a handler that throws answers `failed`.
 */
export const answer = async <D extends Direction>(
  service: Service<D>,
  envelope: Envelope,
  sender: Sender,
): Promise<Answer<unknown>> => {
  if (!service.allow(sender)) return deny('not-allowed', `not for ${sender.url}`);
  if (!Object.hasOwn(service.messages, envelope.name))
    return deny('unknown-message', envelope.name);
  const spec = service.messages[envelope.name];
  const handler = service.handlers[envelope.name];
  if (spec === undefined || handler === undefined) return deny('unknown-message', envelope.name);
  if (!spec.isParams(envelope.params)) return deny('bad-params', envelope.name);
  try {
    return { ok: true, value: await handler(envelope.params as Params<D, string>, sender) };
  } catch (error) {
    return deny('failed', error instanceof Error ? error.message : String(error));
  }
};

/**
 * Serves a direction. To be called synchronously when a worker starts, or the message that woke
 * it is lost. Messages of other directions are left to their own listeners.
 */
export const serve = <D extends Direction>(service: Service<D>): void => {
  browser.runtime.onMessage.addListener((message: unknown, from: Runtime.MessageSender) => {
    if (!isEnvelope(message) || message.direction !== service.direction) return undefined;
    if (from.id !== browser.runtime.id) return undefined;
    return answer(service, message, { tab: from.tab?.id ?? null, url: from.url ?? '' });
  });
};
