import type { Guard } from '../lib/guards';

/**
 * One message, stated once: the guard of its params (asked where it arrives) and the type of its
 * reply. A direction is a record of these; callers, handlers and checks all derive from it. What
 * the guard lets through is used as it is, so it must look at every field that is used.
 */
export interface Message<P, R> {
  readonly isParams: Guard<P>;
  /** Only a type: never has a value. */
  readonly reply?: R;
}

/** Any direction: message names and what they carry. */
export type Direction = Readonly<Record<string, Message<unknown, unknown>>>;

export type Params<D extends Direction, N extends keyof D> =
  D[N] extends Message<infer P, unknown> ? P : never;
export type Reply<D extends Direction, N extends keyof D> =
  D[N] extends Message<unknown, infer R> ? R : never;

/** Declares a message: `message<Reply>()(isParams)`. Curried, so that params are inferred. */
export const message =
  <R>() =>
  <P>(isParams: Guard<P>): Message<P, R> => ({ isParams });

/** What travels: the direction's tag tells listeners in the same context apart. */
export interface Envelope {
  readonly direction: string;
  readonly name: string;
  readonly params: unknown;
}

/** Errors cross as data. `message` is for developers; the panel words its own from the code. */
export interface WireError {
  readonly code:
    | 'bad-params' // the params are not of the message's shape
    | 'unknown-message' // this direction has no such message
    | 'not-allowed' // the sender may not send it
    | 'failed' // the handler threw
    | 'no-answer' // nobody listens: the page has no content script, or the worker died on the way
    | 'disconnected'; // the extension was updated or removed under us: only a reload helps
  readonly message: string;
}

/** What comes back. */
export type Answer<R> =
  | { readonly ok: true; readonly value: R }
  | { readonly ok: false; readonly error: WireError };
