/** How tests speak to the Wikimedia double: what it should break, and what it saw. */
import type { Route, SiteRequest } from '../server';

/**
 * Ways to fail. `429`: too many requests, `Retry-After` as given or absent. `403`: the robot
 * policy's refusal. `503`: the CDN's HTML. `html`: HTML with status 200. `truncated`: the right
 * JSON, cut in half. `reset`: the connection breaks. `stall`: the answer comes after 30 s. `404`:
 * nothing is there. `unknown-action`: the API has no such module, which it says with status 200.
 */
export type FailureMode =
  | ('429' | '403' | '503' | '404' | 'html')
  | ('truncated' | 'reset' | 'stall' | 'unknown-action');

export interface FailurePlan {
  /** Which requests: a substring of the URL, a pattern for it, or a test. Absent: all. */
  readonly match?: string | RegExp | ((request: SiteRequest) => boolean);
  readonly mode: FailureMode;
  /** How many requests fail before the plan is spent; absent: all, until undone. */
  readonly times?: number;
  /** Seconds in the `Retry-After` of a 429; null: the header is left out. Default 7. */
  readonly retryAfter?: number | null;
  /** Milliseconds of a stall. Default 30,000. */
  readonly delay?: number;
}

/** Something that Wikimedia's etiquette or our own rules forbid, seen in a request. */
export interface Violation {
  readonly rule:
    | 'api-user-agent-missing'
    | 'user-agent-overridden'
    | 'cookie-sent'
    | 'titles-unsorted'
    | 'titles-duplicated'
    | 'maxlag-sent'
    | 'too-many-concurrent'
    | 'not-served';
  readonly url: string;
  readonly detail: string;
}

/** The Wikimedia double: a route for the TLS server, and the test's controls. */
export interface Double {
  readonly route: Route;
  /** All that broke a rule so far. Tests end by expecting none. */
  readonly violations: readonly Violation[];
  /** Makes matching requests fail from now on; the function returned undoes it. */
  fail(plan: FailurePlan): () => void;
  /** Forgets failures, violations and the rate counter. */
  reset(): void;
}
