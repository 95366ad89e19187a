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
  const moved = new Map<Name, Form>();
  const open: OpenName[] = [];
  const bare = bareNames(forms, optionsOf);
  if (bare.size === 0) return { moved, open };
  const seen = new Traces(bare.values(), language);
  for (const form of forms) seen.learn(form);
  const telling = forms.filter(
    (form) => seen.knows(form) || form.names.some((name) => bare.has(name)),
  );
  for (const { name, form } of inOrder(telling)) {
    const options = bare.get(name);
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

/** The names that stand for others, with what each may stand for. */
function bareNames(
  forms: readonly Form[],
  optionsOf: (name: Name, form: Form) => readonly Form[] | undefined,
): ReadonlyMap<Name, readonly Form[]> {
  const bare = new Map<Name, readonly Form[]>();
  for (const form of forms) {
    for (const name of form.names) {
      const options = optionsOf(name, form);
      if (options !== undefined) bare.set(name, options);
    }
  }
  return bare;
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

/** Traces of those whom some name may stand for; nobody asks for others. */
class Traces {
  readonly #traces = new Map<Form, Trace>();
  readonly #language: Language;

  constructor(options: Iterable<readonly Form[]>, language: Language) {
    this.#language = language;
    for (const forms of options) for (const form of forms) this.#of(rootOf(form));
  }

  /** Whether some name may stand for what this form names. */
  knows(form: Form): boolean {
    return this.#traces.has(rootOf(form));
  }

  learn(form: Form): void {
    const trace = form.words.length < 2 ? undefined : this.#traces.get(rootOf(form));
    if (trace === undefined) return;
    for (const name of form.names) this.#learnFrom(name, trace);
  }

  #learnFrom(name: Name, trace: Trace): void {
    trace.first = Math.min(trace.first, name.sentence.block);
    const nouns = nounsAround(name);
    trace.gender ??= name.gender ?? kinGenderOf(nouns, this.#language);
    for (const office of officesOf(name, nouns, this.#language)) {
      trace.offices ??= new Set();
      trace.offices.add(office);
    }
  }

  note(root: Form, name: Name): void {
    const trace = this.#traces.get(root);
    if (trace !== undefined) trace.block = name.sentence.block;
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
