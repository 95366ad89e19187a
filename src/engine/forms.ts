import { comparable } from './comparable';
import type { Gender, Language } from './language/descriptor';
import { type Name, wordsOf } from './names';
import { ownerOf } from './owner';
import type { Kind } from './types';
import { NO_VOTES, type Votes, winner } from './votes';
import { votesFor } from './votesFor';

/**
 * One form in which something is named, with all names of that form. Forms of one thing are joined
 * by pointing to a common root, so that joining never has to rename anything.
 */
export interface Form {
  /** Compared words: folded, stems where names decline, initials without dots, no suffix. */
  readonly words: readonly string[];
  /** The compared words in one string, hyphens as spaces: "Kim Jong-un" is "Kim Jong Un". */
  readonly key: string;
  /** The lower-case words as printed, for looking them up in the language's lists. */
  readonly plain: readonly string[];
  /** "jr", "iii": tells bearers of one name apart. */
  readonly suffix: string | null;
  /** A name in quotation marks inside the name: William "Bill" Burns. */
  readonly nickname: string | null;
  /** Whose it is, for a name that several may have: "Kenya's Supreme Court". */
  readonly owner: string | null;
  readonly names: Name[];
  /** What the mentions of this form alone say of its kind. */
  readonly kind: Kind | null;
  root: Form | null;
}

/** A form whose names are still being gathered. */
type Draft = { -readonly [Field in keyof Form]: Form[Field] };

/** The forms of a document in order of first appearance. */
export function formsOf(names: readonly Name[], language: Language): readonly Form[] {
  const byKey = new Map<string, Draft>();
  const forms: Draft[] = [];
  for (const name of names) {
    const { words, plain, suffix, nickname } = comparable(name, language);
    const spoken = keyOf(words);
    const key = language.sameNames.get(spoken) ?? spoken;
    const owner = ownerOf(name, language);
    // Hardly any name has a suffix or an owner, and no key has a bar in it that is not set off by spaces.
    const id = suffix === null && owner === null ? key : `${key}|${suffix ?? ''}|${owner ?? ''}`;
    const known = byKey.get(id);
    if (known !== undefined) {
      known.names.push(name);
      continue;
    }
    const form = {
      words,
      key,
      plain,
      suffix,
      nickname,
      owner,
      names: [name],
      kind: null,
      root: null,
    };
    byKey.set(id, form);
    forms.push(form);
  }
  for (const form of forms) form.kind = winner(votesOf(form.names, language)).kind;
  return forms;
}

/** Compared words as one string, in which a hyphen is a space. */
export function keyOf(words: readonly string[]): string {
  const key = words.length === 1 ? (words[0] ?? '') : words.join(' ');
  return key.includes('-') ? key.replaceAll('-', ' ') : key;
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

/** Forms by the keys that a function gives them, in order, each once per key. */
export function groupForms(
  forms: readonly Form[],
  keysOf: (form: Form, index: number) => Iterable<string>,
): ReadonlyMap<string, readonly Form[]> {
  const groups = new Map<string, Form[]>();
  forms.forEach((form, index) => {
    for (const key of keysOf(form, index)) addToGroup(groups, key, rootOf(form));
  });
  return groups;
}

/** Forms by one key each, as {@link groupForms} groups them by several. */
export function groupByKey(
  forms: readonly Form[],
  keyOfForm: (form: Form) => string,
): ReadonlyMap<string, readonly Form[]> {
  const groups = new Map<string, Form[]>();
  for (const form of forms) addToGroup(groups, keyOfForm(form), rootOf(form));
  return groups;
}

function addToGroup(groups: Map<string, Form[]>, key: string, root: Form): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [root]);
  else if (group.length < MOST_NAMESAKES && !holds(group, root)) group.push(root);
}

function holds(group: readonly Form[], root: Form): boolean {
  for (const form of group) if (rootOf(form) === root) return true;
  return false;
}

// A page with more bearers of one name is a list of names, where no bare name can be settled; the
// bound keeps the work linear.
const MOST_NAMESAKES = 20;

// What a well-known place weighs before the text has said anything. Counted once and not for every
// mention, so that a text about a match can make a team of a country.
const KNOWN_PLACE = 5;

/** What all of these mentions together say of their kind. */
export function votesOf(names: readonly Name[], language: Language): Votes {
  const known = isKnownPlace(names, language);
  const only = names.length === 1 && !known ? names[0] : undefined;
  if (only !== undefined) return votesFor(only, language);
  let { person, place, organisation, event, work } = NO_VOTES;
  if (known) place += KNOWN_PLACE;
  for (const name of names) {
    const votes = votesFor(name, language);
    person += votes.person;
    place += votes.place;
    organisation += votes.organisation;
    event += votes.event;
    work += votes.work;
  }
  return { person, place, organisation, event, work };
}

// A trained model has read the context; the rules have not, and lean on the list.
function isKnownPlace(names: readonly Name[], { places }: Language): boolean {
  for (const name of names) {
    const ruled = !name.titled && name.kinds === undefined;
    if (ruled && places.has(wordsOf(name).join(' '))) return true;
  }
  return false;
}

/** The gender that a form's own titles, or else its given name, tell. */
export function genderOf(form: Form, language: Language): Gender | null {
  for (const { gender } of form.names) if (gender !== null) return gender;
  return language.givenNames.get(form.plain[0] ?? '') ?? null;
}
