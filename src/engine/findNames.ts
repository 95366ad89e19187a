import { type Evidence, isInitial } from './evidence';
import { judge } from './judge';
import type { Language } from './language/descriptor';
import { mayTie } from './mergeNames';
import { type Name, nameOf, printed, wordsOf } from './names';
import { quotedNames } from './quotedNames';
import { findRuns, type Run } from './runs';
import type { Sentence } from './sentences';
import { splitRun } from './splitRun';
import { cutTitle } from './titles';
import type { Token } from './token';

/** What every stage after tokenising needs to know of the document. */
export interface Context {
  readonly language: Language;
  readonly evidence: Evidence;
  /** Tokens of names that are found already: what lies wholly among them is not judged again. */
  readonly settled?: ReadonlySet<Token>;
}

/** The names of one sentence in ordinary spelling, in order. */
export function findNames(sentence: Sentence, context: Context): readonly Name[] {
  const { language } = context;
  const { plain, titles } = overlay(findRuns(sentence, language), quotedNames(sentence, language));
  const names: Name[] = [];
  for (const run of plain) {
    if (isCredit(run, language) || isOpening(run, language)) continue;
    if (isSettled(run, context)) continue;
    for (const part of splitRun(run, language)) {
      if (!isSettled(part, context)) addNames(part, context, names);
    }
  }
  for (const run of titles) names.push(nameOf(run, { score: 0.7 }));
  return names;
}

/**
 * What stands in quotation marks is one name, whatever runs it holds, unless a run holds it:
 * ТОВ «Нова пошта». Both lists are in order, so that one walk over both suffices.
 */
function overlay(
  runs: readonly Run[],
  quoted: readonly Run[],
): { readonly plain: readonly Run[]; readonly titles: readonly Run[] } {
  if (quoted.length === 0) return { plain: runs, titles: [] };
  const plain: Run[] = [];
  const titles: Run[] = [];
  let next = 0;
  for (const run of runs) {
    for (; (quoted[next]?.to ?? run.to) <= run.from; next++)
      titles.push(...quoted.slice(next, next + 1));
    const title = quoted[next];
    if (title === undefined || title.from >= run.to) plain.push(run);
    else if (run.from < title.from && run.to >= title.to) {
      plain.push(run);
      while ((quoted[next]?.from ?? run.to) < run.to) next++;
    }
  }
  return { plain, titles: [...titles, ...quoted.slice(next)] };
}

// "(Photo: Getty Images)" says whose picture it is, not who the story is about.
function isCredit({ sentence: { tokens }, from }: Run, language: Language): boolean {
  if (from < 2) return false;
  return tokens[from - 1]?.norm === ':' && language.credits.has(tokens[from - 2]?.lower ?? '');
}

// "Meanwhile", "The": a lone word of the closed classes that starts a sentence names nothing, whatever
// other list has it. Half of all runs that the model has not taken are these.
function isOpening({ sentence, from, to }: Run, { starters }: Language): boolean {
  const token = sentence.tokens[from];
  if (to - from > 1 || token?.casing !== 'title' || !starters.has(token.lower)) return false;
  return isInitial(sentence, from);
}

// A mark or a suffix may tie several names that were found into one.
function isSettled({ sentence, from, to }: Run, { settled, language }: Context): boolean {
  if (settled === undefined) return false;
  for (let i = from; i < to; i++) {
    const token = sentence.tokens[i];
    if (token === undefined || !settled.has(token)) return false;
    if (mayTie(token, language)) return false;
  }
  return true;
}

function addNames(run: Run, context: Context, names: Name[]): void {
  const parts = cutTitle(run, context.language);
  if (parts.before !== null) addUntitled(parts.before, context, names);
  if (parts.name === null) return;
  if (parts.title === null || isOffice(parts.name, context.language)) {
    addUntitled(parts.name, context, names);
    return;
  }
  const title = printed(parts.title);
  names.push(nameOf(parts.name, { score: 0.97, title, gender: parts.gender, titled: true }));
}

// "Президент США", "Szef MSZ": where nothing stands for "of", what follows a role need be nobody.
function isOffice(name: Run, { lowerHeads, places, institutions }: Language): boolean {
  if (!lowerHeads) return false;
  const words = wordsOf(name);
  const [first] = name.sentence.tokens.slice(name.from, name.to);
  const short = words.length === 1 && (first?.casing === 'upper' || first?.casing === 'mixed');
  const text = words.join(' ');
  return short || places.has(text) || institutions.has(text);
}

function addUntitled(run: Run, context: Context, names: Name[]): void {
  const judged = judge(run, context);
  if (judged !== null) names.push(nameOf(judged.run, judged));
}
