/** An answer of `prop=revisions` → whether an item is edited heavily now. Pure. */
import * as v from 'valibot';
import type { Edits } from './types';

const HOUR = 3_600_000;
/** What is told of: the two days before now. Milliseconds. */
const WINDOW = 48 * HOUR;
/**
 * Edits with less than this between them are one sitting: on Wikidata each statement that somebody
 * adds, each label and each source is an edit of its own, and an hour of tidying makes thirty.
 */
const PAUSE = HOUR / 2;

/**
 * How much is unusual. Most items see a few edits a month. Ten in two days that come from one
 * sitting are somebody at work; from four and more they are a crowd, as after news about the item.
 */
const MANY = { edits: 10, sittings: 4 } as const;
/** One thing taken back is somebody's slip or a vandal; by the third people disagree. */
const MANY_REVERTS = 3;

/** How MediaWiki tags an edit that takes others back, since version 1.36 by what it does. */
const REVERTS: ReadonlySet<string> = new Set(['mw-undo', 'mw-rollback', 'mw-manual-revert']);

const revision = v.object({ timestamp: v.string(), tags: v.optional(v.array(v.string()), []) });
const answer = v.object({
  continue: v.optional(v.unknown()),
  query: v.object({
    pages: v.array(v.object({ revisions: v.optional(v.array(revision), []) })),
  }),
});

/** In how many sittings edits were made, from their times in any order. */
const sittingsIn = (times: readonly number[]): number => {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted.filter((time, i) => time - (sorted[i - 1] ?? Number.NEGATIVE_INFINITY) > PAUSE)
    .length;
};

/**
 * How often an item was edited in the two days before `now` (milliseconds), where that is unusual;
 * `edits` null where it is not, or the item is gone. Null where this is no such answer. Who edited
 * is not in the answer, so bots are told apart only by their working in one go.
 */
export const readEdits = (json: unknown, now: number): { readonly edits: Edits | null } | null => {
  const read = v.safeParse(answer, json);
  if (!read.success) return null;
  const all = read.output.query.pages.flatMap(({ revisions }) => revisions);
  const late = all.filter(({ timestamp }) => Date.parse(timestamp) > now - WINDOW);
  const times = late.map(({ timestamp }) => Date.parse(timestamp));
  const reverts = late.filter(({ tags }) => tags.some((tag) => REVERTS.has(tag)));
  const crowd = late.length >= MANY.edits && sittingsIn(times) >= MANY.sittings;
  if (!crowd && reverts.length < MANY_REVERTS) return { edits: null };
  const more = read.output.continue !== undefined && late.length === all.length;
  return { edits: { count: late.length, more } };
};
