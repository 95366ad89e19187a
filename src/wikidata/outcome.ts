import type { Failure, FailureCode, Outcome } from './types';

/** A failure as data. `retryAfter` in milliseconds. */
export const failure = (code: FailureCode, retryAfter: number | null = null): Failure => ({
  code,
  retryAfter,
});

/** A result as data. */
export const ok = <T>(value: T): Outcome<T> => ({ ok: true, value });

/** An outcome that is a failure, of whatever was asked. */
export const failed = (why: Failure): { readonly ok: false; readonly failure: Failure } => ({
  ok: false,
  failure: why,
});
