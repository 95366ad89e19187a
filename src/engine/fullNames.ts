import { type Form, genderOf, groupByKey, groupForms, join, keyOf, rootOf } from './forms';
import { isHead } from './isHead';
import type { Gender, Language } from './language/descriptor';

/** The longest name of a person that is compared part by part. */
const LONGEST_NAME = 6;

/**
 * The forms that name a person in full. "Bin Salman" and "Von der Leyen" begin with a particle and are
 * full names only where no longer name ends in them.
 */
export function fullNamesOf(forms: readonly Form[], language: Language): readonly Form[] {
  const titled = titledSurnames(forms);
  const initialled = initialledNames(forms);
  const persons = forms.filter(
    (form) => initialled.has(form.key) || isNameOfPerson(form, titled, language),
  );
  const sure = persons.filter((form) => !language.particles.has(form.plain[0] ?? ''));
  if (sure.length === persons.length) return persons;
  const certain = new Set(sure);
  const ends = new Set(sure.flatMap(({ words }) => words.map((_, i) => keyOf(words.slice(i)))));
  return persons.filter((form) => certain.has(form) || isOwnName(form, ends));
}

// "JD Vance" looks like a company until "James David Vance" is named.
function initialledNames(forms: readonly Form[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { kind, words } of forms) {
    if (kind === 'person' && words.length > 2) keys.add(keyOf([initialsOf(words), lastOf(words)]));
  }
  return keys;
}

/** The first letters of the words before the last one. */
function initialsOf(words: readonly string[]): string {
  let initials = '';
  for (let i = 0; i < words.length - 1; i++) initials += words[i]?.charAt(0) ?? '';
  return initials;
}

function lastOf(words: readonly string[]): string {
  return words[words.length - 1] ?? '';
}

/** The surnames that stand alone behind a title somewhere: "Mr Washington". */
function titledSurnames(forms: readonly Form[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { words, names, key } of forms) {
    if (words.length === 1 && names.some((name) => name.titled)) keys.add(key);
  }
  return keys;
}

function isNameOfPerson(form: Form, titled: ReadonlySet<string>, language: Language): boolean {
  const { kind, words, plain } = form;
  if (words.length < 2 || words.length > LONGEST_NAME) return false;
  if (language.companyForms.has(lastOf(plain))) return false;
  if (kind === 'person') return true;
  // "Bill Burns" is no bill, where it ends in no head either, and "Denzel Washington" is no branch of
  // something where somebody is called Mr Washington.
  const [first = ''] = plain;
  const given = kind !== 'place' && language.givenNames.has(first) && words.length === 2;
  const called = titled.has(keyOf([lastOf(words)])) && !language.places.has(first);
  return (given || (called && kind !== 'place')) && !isHead(lastOf(plain), language);
}

function isOwnName({ key, names }: Form, ends: ReadonlySet<string>): boolean {
  const [name] = names;
  return name?.sentence.tokens[name.from]?.casing !== 'lower' && !ends.has(key);
}

/**
 * Joins full names of one person: with and without middle names, initials or a second surname. Each
 * goes to the only longer name that it fits, or stays alone.
 */
export function joinFullNames(persons: readonly Form[], language: Language): void {
  joinNumerals(persons, language);
  joinPrinces(persons, language);
  joinByLast(persons, language);
  joinParts(persons);
}

// "Joe Biden" and "Joseph R. Biden" stay two unless given names or initials say they are one.
function joinByLast(persons: readonly Form[], language: Language): void {
  const byLast = groupByKey(persons, ({ words }) => keyOf([lastOf(words)]));
  for (const group of byLast.values()) {
    if (group.length === 1) continue;
    const kept: Form[] = [];
    for (const form of [...group].sort((a, b) => b.words.length - a.words.length)) {
      const same = kept.filter((other) => mayBeOne(form, other, language));
      const [only] = same;
      if (same.length === 1 && only !== undefined) join(form, only);
      else kept.push(form);
    }
  }
}

// "Pedro Sánchez" for "Pedro Sánchez Pérez-Castejón", "Suu Kyi" for "Aung San Suu Kyi".
function joinParts(persons: readonly Form[]): void {
  const long = persons.filter(({ words }) => words.length > 2);
  if (long.length === 0) return;
  const byPart = groupForms(long, ({ words }) => partsOf(words));
  for (const form of persons) {
    const wholes = byPart.get(form.key);
    if (wholes === undefined) continue;
    const others = new Set(wholes.map(rootOf));
    others.delete(rootOf(form));
    const [only] = others;
    if (others.size === 1 && only !== undefined && !isAnotherBearer(form, only)) join(form, only);
  }
}

/** The first words and the last words of a name, at least two of them and not all. */
function partsOf(words: readonly string[]): ReadonlySet<string> {
  const parts = new Set<string>();
  for (let length = 2; length < words.length; length++) {
    parts.add(keyOf(words.slice(0, length)));
    parts.add(keyOf(words.slice(-length)));
  }
  return parts;
}

// "King Charles" and "King Charles III", where no other number is about.
function joinNumerals(persons: readonly Form[], language: Language): void {
  const reigning = persons.filter(({ plain }) => language.sovereigns.has(plain[0] ?? ''));
  if (reigning.length < 2) return;
  const byKey = new Map<string, Form[]>();
  for (const form of reigning) byKey.set(form.key, [...(byKey.get(form.key) ?? []), form]);
  for (const [one, other, ...more] of byKey.values()) {
    if (
      one !== undefined &&
      other !== undefined &&
      more.length === 0 &&
      !(one.suffix && other.suffix)
    )
      join(one.suffix === null ? one : other, one.suffix === null ? other : one);
  }
}

// "Prince Mohammed" for Crown Prince Mohammed bin Salman.
function joinPrinces(persons: readonly Form[], language: Language): void {
  const princes = persons.filter(
    ({ words }) => words.length < 3 && language.sovereigns.has(words[0] ?? ''),
  );
  if (princes.length === 0) return;
  const byGiven = groupByKey(persons, ({ words }) => words[0] ?? '');
  for (const form of princes) {
    const [sovereign = '', given = ''] = form.words;
    const bearers = (byGiven.get(given) ?? []).filter(({ names }) =>
      names.some(({ title }) => title?.toLowerCase().split(' ').includes(sovereign)),
    );
    const [only] = bearers;
    if (bearers.length === 1 && only !== undefined) join(form, only);
  }
}

/** Whether two full names with one last word may be one person's. */
function mayBeOne(short: Form, long: Form, language: Language): boolean {
  if (isAnotherBearer(short, long) || !agree(short, long, language)) return false;
  const [given, ...middle] = short.words.slice(0, -1);
  const [first, ...between] = long.words.slice(0, -1);
  if (given === undefined || first === undefined) return false;
  if (fitsInitials(given, long) || fitsInitials(first, short)) return true;
  const named = sameGiven(given, first, language) || given === long.nickname;
  return named && middlesAgree(middle, between);
}

// "Ken Griffey Jr." is not "Ken Griffey Sr.", and a mere "Ken Griffey" may be either.
function isAnotherBearer(one: Form, other: Form): boolean {
  return one.suffix !== other.suffix && one.words[0] === other.words[0];
}

function agree(one: Form, other: Form, language: Language): boolean {
  const genders: readonly (Gender | null)[] = [genderOf(one, language), genderOf(other, language)];
  return genders.includes(null) || genders[0] === genders[1];
}

// "JD Vance" for "James David Vance".
function fitsInitials(given: string, { words }: Form): boolean {
  return given.length > 1 && words.length > 2 && given === initialsOf(words);
}

/** Whether two given names may be one: equal, an initial of the other, or a usual short form. */
function sameGiven(a: string, b: string, { shortGivenNames }: Language): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.startsWith(short);
  const [one, other] = [shortGivenNames.get(a) ?? a, shortGivenNames.get(b) ?? b];
  return one === other;
}

// "George W." is not "George H. W.", but may be "George Walker".
function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  return few.every((middle) =>
    many.some((other) => {
      const [short, long] = middle.length < other.length ? [middle, other] : [other, middle];
      return short === long || (short.length === 1 && long.startsWith(short));
    }),
  );
}
