import type { Position } from './checkpoint';
import type { Choice } from './draftOf';
import type { Keeper } from './keeper';

/** What a source is read into, and whom it tells. */
export interface SourceRun {
  readonly choice: Choice;
  readonly keeper: Keeper;
  /** Where to go on. */
  readonly from: Position;
  /** Told of what is skipped: where, and why. */
  readonly complain: (where: string, problem: string) => void;
  /** Told where the source has been read to; everything before is in the keeper. */
  readonly reached: (position: Position) => void;
  /** Aborted: stop at the next place to go on from. */
  readonly signal: AbortSignal;
}

/** The languages of texts that are read: those chosen, and Wikidata's "default for all". */
export const languagesRead = ({ languages }: Choice): readonly string[] => [
  ...new Set([...languages, 'mul']),
];
