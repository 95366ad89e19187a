import type { Gender } from './language/descriptor';
import type { Run } from './runs';
import type { Token } from './token';
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
  readonly kinds?: Readonly<Record<Kind, number>> | undefined;
  /** What a lexicon knows of the kinds of what is called so; absent where it has no such name. */
  readonly known?: Readonly<Record<Kind, number>> | undefined;
}

/** What is known of a name beside where it stands; what is left out is not known. */
type Told = Pick<Name, 'score'> &
  Partial<Pick<Name, 'title' | 'gender' | 'titled' | 'kinds' | 'known'>>;

/**
 * Makes a name of a run. All names are made here, with their fields in one order: an engine reads a
 * field of objects that were all made alike several times as fast as one of a dozen makes.
 */
export function nameOf({ sentence, from, to }: Run, told: Told): Name {
  const { score, title = null, gender = null, titled = false, kinds, known } = told;
  return { sentence, from, to, score, title, gender, titled, kinds, known };
}

/** The lower-cased words of a run, without hyphens' and apostrophes' variants. */
export function wordsOf(run: Run): readonly string[] {
  return run.sentence.tokens.slice(run.from, run.to).map(lowerOf);
}

function lowerOf({ lower }: Token): string {
  return lower;
}

/** The run's text as printed, with normalised apostrophes and hyphens. */
export function printed(run: Run): string {
  const { tokens } = run.sentence;
  let text = tokens[run.from]?.norm ?? '';
  for (let i = run.from + 1; i < run.to; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    text += token.glued ? token.norm : ` ${token.norm}`;
  }
  return text;
}
