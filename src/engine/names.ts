import type { Gender } from './language/descriptor';
import type { Run } from './runs';
import type { Kind } from './types';

/** A run that is held to be a name, with what stood before it as evidence of what it names. */
export interface Name extends Run {
  /** How sure it is a name: 0 to 1. */
  readonly score: number;
  /** The title cut off its front, as printed; null where there was none. */
  readonly title: string | null;
  /** What a form of address says: "Mr" → m, "Ms" → f. */
  readonly gender: Gender | null;
  /** A title or form of address makes it a person. */
  readonly titled: boolean;
  /** What a trained model holds of its kind; absent where the rules found it. */
  readonly kinds?: Readonly<Record<Kind, number>>;
}

/** The lower-cased words of a run, without hyphens' and apostrophes' variants. */
export function wordsOf(run: Run): readonly string[] {
  const out: string[] = [];
  for (let i = run.from; i < run.to; i++) {
    const token = run.sentence.tokens[i];
    if (token !== undefined) out.push(token.lower);
  }
  return out;
}

/** The run's text as printed, with normalised apostrophes and hyphens. */
export function printed(run: Run): string {
  let text = '';
  for (let i = run.from; i < run.to; i++) {
    const token = run.sentence.tokens[i];
    if (token === undefined) continue;
    text += (i > run.from && !token.glued ? ' ' : '') + token.norm;
  }
  return text;
}
