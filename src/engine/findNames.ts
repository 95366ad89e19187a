import type { Evidence } from './evidence';
import { judge } from './judge';
import type { Language } from './language/descriptor';
import { type Name, printed } from './names';
import { findRuns, type Run } from './runs';
import type { Sentence } from './sentences';
import { cutTitle } from './titles';

/** What every stage after tokenising needs to know of the document. */
export interface Context {
  readonly language: Language;
  readonly evidence: Evidence;
}

/** The names of one sentence in ordinary spelling, in order. */
export function findNames(sentence: Sentence, context: Context): readonly Name[] {
  return findRuns(sentence, context.language).flatMap((run) => namesOf(run, context));
}

function namesOf(run: Run, context: Context): readonly Name[] {
  const parts = cutTitle(run, context.language);
  const names: Name[] = [];
  if (parts.before !== null) names.push(...untitled(parts.before, context));
  if (parts.name === null) return names;
  if (parts.title === null) return [...names, ...untitled(parts.name, context)];
  const title = printed(parts.title);
  return [...names, { ...parts.name, score: 0.97, title, gender: parts.gender, titled: true }];
}

function untitled(run: Run, context: Context): readonly Name[] {
  const judged = judge(run, context);
  if (judged === null) return [];
  return [{ ...judged.run, score: judged.score, title: null, gender: null, titled: false }];
}
