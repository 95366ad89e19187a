import type { Cluster } from './cluster';
import { type Form, genderOf, join, rootOf } from './forms';
import type { Gender, Language } from './language/descriptor';
import type { Name } from './names';

/**
 * Joins surnames, given names and shortened names with the full name of a person of the document.
 * A bare surname that several persons share goes to the only one whose gender "Mr" or "Ms" allows,
 * else to the only one named in full earlier in the same paragraph, else it is left open.
 */
export function linkPersons(forms: readonly Form[], language: Language): readonly Cluster[] {
  const persons = forms.filter((form) => isFullName(form));
  const full = new Set(persons);
  joinFullNames(persons);
  const bySurname = groupBy(persons, surnamesOf(language));
  const byGiven = groupBy(persons, (form) => [form.words[0] ?? '']);
  const open: OpenName[] = [];
  const moved = new Map<Name, Form>();
  for (const form of forms) {
    if (full.has(form)) continue;
    const options = bySurname.get(form.words.join(' ')) ?? [];
    if (options.length > 0) settle(form, { options, language, moved, open });
    else joinGivenName(form, byGiven.get(form.words[0] ?? '') ?? [], language);
  }
  return clustersOf({ forms, moved, open });
}

interface OpenName {
  readonly name: Name;
  readonly form: Form;
  readonly options: readonly Form[];
}

function isFullName({ words, kind, names }: Form): boolean {
  if (kind !== 'person' || words.length < 2 || words.length > 6) return false;
  // "Ms von der Leyen": a surname that begins with its particle.
  const [name] = names;
  return name?.sentence.tokens[name.from]?.casing !== 'lower';
}

// A page with more bearers of one surname is a list of names, where no bare surname can be settled;
// the bound keeps the work linear.
const MOST_NAMESAKES = 20;

/** The words by which a person may be called: the last, and the last with its particles. */
function surnamesOf(language: Language): (form: Form) => readonly string[] {
  return ({ words }) => {
    const last = words.at(-1) ?? '';
    const particle = words.findIndex((word, i) => i > 0 && language.particles.has(word));
    const long = particle > 0 ? [words.slice(particle).join(' ')] : [];
    const double = words.length > 2 ? [words.slice(-2).join(' ')] : [];
    return [...new Set([last, ...long, ...double])];
  };
}

function groupBy(
  forms: readonly Form[],
  keysOf: (form: Form) => readonly string[],
): ReadonlyMap<string, readonly Form[]> {
  const groups = new Map<string, Form[]>();
  for (const form of forms) {
    for (const key of keysOf(form)) {
      const group = groups.get(key) ?? [];
      const room = group.length < MOST_NAMESAKES;
      if (room && !group.includes(rootOf(form))) group.push(rootOf(form));
      groups.set(key, group);
    }
  }
  return groups;
}

// "Joe Biden" and "Joseph R. Biden" stay two unless a given name or initial says they are one.
function joinFullNames(persons: readonly Form[]): void {
  const byLast = groupBy(persons, ({ words }) => [words.at(-1) ?? '']);
  for (const group of byLast.values()) {
    const [first, ...rest] = [...group].sort((a, b) => b.words.length - a.words.length);
    if (first === undefined) continue;
    const kept = [first];
    for (const form of rest) {
      const same = kept.filter((other) => sameGiven(form.words[0] ?? '', other.words[0] ?? ''));
      if (same.length === 1 && same[0] !== undefined) join(form, same[0]);
      else kept.push(form);
    }
  }
}

function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length === 1 && long.startsWith(short);
}

interface Settling {
  readonly options: readonly Form[];
  readonly language: Language;
  readonly moved: Map<Name, Form>;
  readonly open: OpenName[];
}

function settle(form: Form, { options, language, moved, open }: Settling): void {
  // "Houston Fakelastname … in Houston", "Jack London … in London": a place stays one unless
  // something at the mention itself says person.
  const place = language.places.has(form.words.join(' '));
  const other = form.kind;
  if (!place && (other === 'organisation' || other === 'event') && !form.names.some(isPersonal))
    return;
  for (const name of form.names) {
    if (place && !isPersonal(name)) continue;
    const choice = choose(name, options, language);
    if (choice !== null) moved.set(name, choice);
    else open.push({ name, form, options });
  }
}

function isPersonal(name: Name): boolean {
  return name.titled;
}

function choose(name: Name, options: readonly Form[], language: Language): Form | null {
  const [only] = options;
  if (options.length === 1 && only !== undefined) return only;
  const fitting = options.filter((form) => allows(genderOf(form, language), name.gender));
  const [fit] = fitting;
  if (fitting.length === 1 && fit !== undefined) return fit;
  const near = fitting.filter((form) => isNamedBefore(form, name));
  const [nearest] = near;
  return near.length === 1 && nearest !== undefined ? nearest : null;
}

function allows(known: Gender | null, told: Gender | null): boolean {
  return told === null || known === null || known === told;
}

function isNamedBefore(form: Form, name: Name): boolean {
  return form.names.some(
    (other) => other.sentence.block === name.sentence.block && other.from < name.from,
  );
}

// A given name alone is safe only where one person bears it, and where it is no place as well.
function joinGivenName(form: Form, options: readonly Form[], language: Language): void {
  const [word] = form.words;
  const [only] = options;
  if (form.words.length !== 1 || word === undefined || only === undefined) return;
  if (options.length > 1 || language.places.has(word)) return;
  const person = language.givenNames.has(word) || form.kind === 'person';
  if (person) join(form, only);
}

function clustersOf(of: {
  readonly forms: readonly Form[];
  readonly moved: ReadonlyMap<Name, Form>;
  readonly open: readonly OpenName[];
}): readonly Cluster[] {
  const groups = new Map<Form, Name[]>();
  const openBy = new Map(of.open.map((entry) => [entry.name, entry]));
  const openGroups = new Map<Form, OpenName[]>();
  for (const form of of.forms) {
    for (const name of form.names) {
      const entry = openBy.get(name);
      if (entry !== undefined) push(openGroups, form, entry);
      else push(groups, rootOf(of.moved.get(name) ?? form), name);
    }
  }
  const roots = [...groups.keys()];
  const indexOf = new Map(roots.map((root, index) => [root, index]));
  const settled = roots.map((root) => cluster(groups.get(root) ?? []));
  const left = [...openGroups.values()].map((entries) => ({
    names: entries.map(({ name }) => name),
    maybe: (entries[0]?.options ?? []).flatMap((form) => indexOf.get(rootOf(form)) ?? []),
    joined: false,
  }));
  return [...settled, ...left];
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function cluster(names: readonly Name[]): Cluster {
  const texts = new Set(names.map((name) => name.to - name.from));
  return { names, maybe: [], joined: texts.size > 1 };
}
