import { addVotes, NO_VOTES, type Votes, votesFor, winner } from './kinds';
import type { Gender, Language } from './language/descriptor';
import { type Name, wordsOf } from './names';
import { stem } from './stem';
import type { Kind } from './types';

/**
 * One form in which something is named, with all names of that form. Forms of one thing are joined
 * by pointing to a common root, so that joining never has to rename anything.
 */
export interface Form {
  /** Compared words: stems where names decline, initials without dots, no suffix such as "Jr". */
  readonly words: readonly string[];
  readonly names: Name[];
  /** What the mentions of this form alone say of its kind. */
  readonly kind: Kind | null;
  root: Form | null;
}

/** The forms of a document in order of first appearance. */
export function formsOf(names: readonly Name[], language: Language): readonly Form[] {
  const byKey = new Map<string, { words: readonly string[]; names: Name[] }>();
  for (const name of names) {
    const words = comparable(name, language);
    const key = words.join(' ');
    const form = byKey.get(key);
    if (form === undefined) byKey.set(key, { words, names: [name] });
    else form.names.push(name);
  }
  return [...byKey.values()].map(({ words, names }) => {
    const { kind } = winner(votesOf(names, language));
    return { words, names, kind, root: null };
  });
}

function comparable(name: Name, language: Language): readonly string[] {
  const out: string[] = [];
  let initials = false;
  wordsOf(name).forEach((word, i) => {
    if (word === ',' || (i > 0 && language.nameSuffixes.has(word))) return;
    const token = name.sentence.tokens[name.from + i];
    const short = token?.type === 'initial' && i + 1 < name.to - name.from;
    const plain = token?.type === 'initial' ? word.replaceAll('.', '') : stem(word, language);
    // "J. D. Vance" and "JD Vance" are one form.
    if (initials && short) out.push(`${out.pop() ?? ''}${plain}`);
    else out.push(plain);
    initials = short;
  });
  return out;
}

/** The form that stands for all that `form` was joined with. */
export function rootOf(form: Form): Form {
  let root = form;
  while (root.root !== null) root = root.root;
  if (form !== root) form.root = root;
  return root;
}

/** Makes two forms one; the root of `into` stays root. */
export function join(form: Form, into: Form): void {
  const from = rootOf(form);
  const to = rootOf(into);
  if (from !== to) from.root = to;
}

// What a well-known place weighs before the text has said anything. Counted once and not for every
// mention, so that a text about a match can make a team of a country.
const KNOWN_PLACE = 5;

/** What all of these mentions together say of their kind. */
export function votesOf(names: readonly Name[], language: Language): Votes {
  const known = names.some((name) => !name.titled && language.places.has(wordsOf(name).join(' ')));
  const prior = known ? { ...NO_VOTES, place: KNOWN_PLACE } : NO_VOTES;
  return names.reduce((sum, name) => addVotes(sum, votesFor(name, language)), prior);
}

/** The gender that a form's own titles, or else its given name, tell. */
export function genderOf(form: Form, language: Language): Gender | null {
  const told = form.names.find((name) => name.gender !== null);
  return told?.gender ?? language.givenNames.get(form.words[0] ?? '') ?? null;
}
