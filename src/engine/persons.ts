import { callNamesOf, withoutArticle } from './callNames';
import { type Form, groupForms, keyOf, rootOf } from './forms';
import { fullNamesOf, joinFullNames } from './fullNames';
import type { Language } from './language/descriptor';
import type { Name } from './names';

/** For a name of a form: the entities that it may stand for; undefined where it stands for itself. */
export type OptionsOf = (name: Name, form: Form) => readonly Form[] | undefined;

/**
 * Joins the full names of persons, and finds for surnames, given names and shortened names whom of
 * the document they may mean.
 */
export function linkPersons(forms: readonly Form[], language: Language): OptionsOf {
  const persons = fullNamesOf(forms, language);
  joinFullNames(persons, language);
  const full = new Set(persons);
  const calls = new Map(persons.map((form) => [form, callNamesOf(form, language)]));
  const index = {
    surnames: groupForms(persons, (form) => calls.get(form)?.surnames ?? []),
    given: groupForms(persons, (form) => calls.get(form)?.given ?? []),
    middle: groupForms(persons, (form) => calls.get(form)?.middle ?? []),
  };
  const options = new Map<Form, Options>();
  for (const form of forms) {
    const found = full.has(form) ? null : optionsFor(form, index, language);
    if (found !== null) options.set(form, found);
  }
  return (name, form) => {
    const found = options.get(form);
    return found !== undefined && (found.bare || name.titled) ? found.forms : undefined;
  };
}

interface Options {
  readonly forms: readonly Form[];
  /** Also without a title. */
  readonly bare: boolean;
}

interface PersonIndex {
  readonly surnames: ReadonlyMap<string, readonly Form[]>;
  readonly given: ReadonlyMap<string, readonly Form[]>;
  readonly middle: ReadonlyMap<string, readonly Form[]>;
}

// "Houston Fakelastname … in Houston", "Jack London … in London", "Henry Ford … Ford builds trucks": a
// place and an organisation stay what they are unless a title says person.
function optionsFor(form: Form, index: PersonIndex, language: Language): Options | null {
  const surnames = bearers(form, index.surnames, language);
  const place = language.places.has(form.plain.join(' '));
  const other = isOtherThing(form) || rootOf(form) !== form;
  if (surnames.length > 0) {
    const acts = place && actsLikePerson(form, surnames, language);
    return { forms: surnames, bare: acts || !(place || other) };
  }
  if (form.words.length !== 1 || form.key.length < 2) return null;
  const person = language.givenNames.has(form.plain[0] ?? '') || form.kind === 'person';
  const given = bearers(form, index.given, language);
  if (given.length > 0 && person) return { forms: given, bare: !(place || other) };
  const middle = bearers(form, index.middle, language);
  return middle.length === 1 && person ? { forms: middle, bare: !(place || other) } : null;
}

// "McCain" has the inner capital of companies, which proves little beside a Cindy McCain.
function isOtherThing({ kind, names }: Form): boolean {
  if (kind !== 'organisation') return kind === 'event';
  return names.some((name) => name.sentence.tokens[name.from]?.casing !== 'mixed');
}

const NOBODY: readonly Form[] = [];

function bearers(
  form: Form,
  index: ReadonlyMap<string, readonly Form[]>,
  language: Language,
): readonly Form[] {
  const found = index.get(form.key) ?? index.get(withoutArticle(keyOf(form.words), language));
  if (found === undefined) return NOBODY;
  const roots = [...new Set(found.map(rootOf))];
  if (form.suffix !== null) return roots.filter(({ suffix }) => suffix === form.suffix);
  // The son of "Donald Trump" is called "Trump Jr.", never "Trump".
  const elder = new Set(roots.filter(({ suffix }) => suffix === null).map(({ words }) => words[0]));
  return roots.filter(({ suffix, words }) => suffix === null || !elder.has(words[0]));
}

// "She saw every film," Washington said of Denzel: nothing in the text goes to, or is in, a Washington.
function actsLikePerson(form: Form, [bearer]: readonly Form[], language: Language): boolean {
  const first = bearer?.names[0]?.sentence.block ?? 0;
  return form.names.every((name) => {
    const { tokens, block } = name.sentence;
    const said = language.speech.has(tokens[name.to]?.lower ?? '');
    return name.titled || (said && block >= first);
  });
}
