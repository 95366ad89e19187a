import { type CallNames, callNamesOf, withoutArticle } from './callNames';
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
  const index = new PersonIndex(persons, language);
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

type Index = ReadonlyMap<string, readonly Form[]>;

/** Persons by what they may be called; most texts have a bare surname, and few a bare given name. */
class PersonIndex {
  readonly surnames: Index;
  readonly #persons: readonly Form[];
  readonly #calls: readonly CallNames[];
  #given: Index | null = null;
  #middle: Index | null = null;

  constructor(persons: readonly Form[], language: Language) {
    this.#persons = persons;
    this.#calls = persons.map((form) => callNamesOf(form, language));
    this.surnames = this.#by('surnames');
  }

  get given(): Index {
    this.#given ??= this.#by('given');
    return this.#given;
  }

  get middle(): Index {
    this.#middle ??= this.#by('middle');
    return this.#middle;
  }

  #by(which: keyof CallNames): Index {
    return groupForms(this.#persons, (_, i) => this.#calls[i]?.[which] ?? NOTHING);
  }
}

// "Houston Fakelastname … in Houston", "Jack London … in London", "Henry Ford … Ford builds trucks": a
// place and an organisation stay what they are unless a title says person.
function optionsFor(form: Form, index: PersonIndex, language: Language): Options | null {
  const called = { form, short: withoutArticle(keyOf(form.words), language) };
  const surnames = bearers(called, index.surnames);
  if (surnames.length > 0) {
    const acts = isPlace(form, language) && actsLikePerson(form, surnames, language);
    return { forms: surnames, bare: acts || isNothingElse(form, language) };
  }
  if (form.words.length !== 1 || form.key.length < 2) return null;
  if (form.kind !== 'person' && !language.givenNames.has(form.plain[0] ?? '')) return null;
  const given = bearers(called, index.given);
  const found = given.length > 0 ? given : bearers(called, index.middle);
  const fits = given.length > 0 || found.length === 1;
  return fits ? { forms: found, bare: isNothingElse(form, language) } : null;
}

function isPlace({ plain }: Form, { places }: Language): boolean {
  return places.has(plain.join(' '));
}

function isNothingElse(form: Form, language: Language): boolean {
  return !isPlace(form, language) && !isOtherThing(form) && rootOf(form) === form;
}

// "McCain" has the inner capital of companies, which proves little beside a Cindy McCain.
function isOtherThing({ kind, names }: Form): boolean {
  if (kind !== 'organisation') return kind === 'event';
  return names.some((name) => name.sentence.tokens[name.from]?.casing !== 'mixed');
}

const NOBODY: readonly Form[] = [];
const NOTHING: readonly string[] = [];

/** The persons whom an index has by a form's key, or by it without an article. */
function bearers(
  { form, short }: { readonly form: Form; readonly short: string },
  index: Index,
): readonly Form[] {
  const found = index.get(form.key) ?? (short === form.key ? undefined : index.get(short));
  if (found === undefined) return NOBODY;
  const roots = found.length === 1 ? found.map(rootOf) : [...new Set(found.map(rootOf))];
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
