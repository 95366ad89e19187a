import type { GenericSchema, InferOutput } from 'valibot';

/**
 * One message, stated once: the schema of its params (checked where it arrives) and the type of
 * its reply. A direction is a record of these; callers, handlers and checks all derive from it.
 */
export interface Message<Params extends GenericSchema, Reply> {
  readonly params: Params;
  /** Only a type: never has a value. */
  readonly reply?: Reply;
}

/** Any direction: message names and what they carry. */
export type Direction = Readonly<Record<string, Message<GenericSchema, unknown>>>;

export type Params<D extends Direction, N extends keyof D> = InferOutput<D[N]['params']>;
export type Reply<D extends Direction, N extends keyof D> =
  D[N] extends Message<GenericSchema, infer R> ? R : never;

/** Declares a message: `message<Reply>()(paramsSchema)`. Curried, so that params are inferred. */
export const message =
  <R>() =>
  <P extends GenericSchema>(params: P): Message<P, R> => ({ params });

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
