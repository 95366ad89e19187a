import { type Form, genderOf, rootOf } from './forms';
import type { Gender, Language } from './language/descriptor';
import type { Name } from './names';
import { kinGenderOf, nounsAround, officesOf } from './offices';

/** A name that fits several entities and was left open. */
export interface OpenName {
  readonly name: Name;
  readonly form: Form;
  readonly options: readonly Form[];
}

/** Where the bare names of a document went: to a form each, or open. */
export interface Settlement {
  readonly moved: ReadonlyMap<Name, Form>;
  readonly open: readonly OpenName[];
}

/**
 * Settles short names by what stands around them, reading the document once from the start:
 *
 *     1. whom the title's gender allows ("Mrs Clinton")
 *     2. the only one named so far, since writers introduce people in full; in a headline, the one
 *        whom the story introduces first
 *     3. the only one to whom the text gives the title's office or gender ("Senator Ríos")
 *     4. the only one named in this paragraph, or else in the one before
 *     5. else it stays open
 *
 * Each step asks for exactly one; a guess between two would show the reader the wrong person.
 * @param optionsOf what a name may stand for; undefined where it stands for itself
 */
export function settle(
  forms: readonly Form[],
  optionsOf: (name: Name, form: Form) => readonly Form[] | undefined,
  language: Language,
): Settlement {
  const seen = new Traces(language);
  const moved = new Map<Name, Form>();
  const open: OpenName[] = [];
  for (const form of forms) for (const name of form.names) seen.learn(form, name);
  for (const { name, form } of inOrder(forms)) {
    const options = optionsOf(name, form);
    if (options === undefined) {
      seen.note(rootOf(form), name);
      continue;
    }
    const fitting = options.filter((option) => seen.allows(option, name));
    const choice = seen.choose(name, fitting);
    if (choice === null) open.push({ name, form, options: fitting });
    else {
      seen.note(choice, name);
      moved.set(name, choice);
    }
  }
  return { moved, open };
}

function inOrder(forms: readonly Form[]): readonly { readonly name: Name; readonly form: Form }[] {
  return forms
    .flatMap((form) => form.names.map((name) => ({ name, form })))
    .sort((a, b) => a.name.sentence.block - b.name.sentence.block || a.name.from - b.name.from);
}

/** What the document has said of one entity up to where it is read. */
interface Trace {
  /** The block that named it last; null where none has yet. */
  block: number | null;
  /** The first block that names it in full. */
  first: number;
  gender: Gender | null;
  /** Null until the text gives one. */
  offices: Set<string> | null;
}

class Traces {
  readonly #traces = new Map<Form, Trace>();
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  learn(form: Form, name: Name): void {
    if (form.words.length < 2) return;
    const trace = this.#of(rootOf(form));
    trace.first = Math.min(trace.first, name.sentence.block);
    const nouns = nounsAround(name);
    trace.gender ??= name.gender ?? kinGenderOf(nouns, this.#language);
    for (const office of officesOf(name, nouns, this.#language)) {
      trace.offices ??= new Set();
      trace.offices.add(office);
    }
  }

  note(root: Form, name: Name): void {
    this.#of(root).block = name.sentence.block;
  }

  allows(form: Form, { gender }: Name): boolean {
    if (gender === null) return true;
    const known = this.#of(rootOf(form)).gender ?? genderOf(form, this.#language);
    return known === null || known === gender;
  }

  choose(name: Name, fitting: readonly Form[]): Form | null {
    const { block } = name.sentence;
    if (fitting.length < 2) return fitting[0] ?? null;
    const at = (form: Form) => this.#of(rootOf(form)).block;
    const named = fitting.filter((form) => at(form) !== null);
    if (named.length === 0) return this.#first(fitting);
    const told = this.#told(name, named);
    const pool = told.length > 0 ? told : named;
    const here = pool.filter((form) => at(form) === block);
    const near = here.length > 0 ? here : pool.filter((form) => at(form) === block - 1);
    return [named, pool, near].find((left) => left.length === 1)?.[0] ?? null;
  }

  #first(options: readonly Form[]): Form | null {
    const first = (form: Form) => this.#of(rootOf(form)).first;
    const earliest = Math.min(...options.map(first));
    const [only, ...others] = options.filter((form) => first(form) === earliest);
    return only !== undefined && others.length === 0 ? only : null;
  }

  #of(root: Form): Trace {
    const known = this.#traces.get(root);
    if (known !== undefined) return known;
    const trace: Trace = { block: null, first: Infinity, gender: null, offices: null };
    this.#traces.set(root, trace);
    return trace;
  }

  // A title that the text gives to one of them decides; one that it gives to none says nothing.
  #told(name: Name, options: readonly Form[]): readonly Form[] {
    if (name.title === null) return [];
    const offices = officesOf(name, nounsAround(name), this.#language);
    const trace = (form: Form) => this.#of(rootOf(form));
    const holders = options.filter((form) =>
      offices.some((office) => trace(form).offices?.has(office)),
    );
    if (holders.length > 0 || name.gender === null) return holders;
    return options.filter((form) => trace(form).gender === name.gender);
  }
}
