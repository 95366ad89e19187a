import { isCommon } from './evidence';
import { type Form, groupByKey, groupForms, join, keyOf, rootOf } from './forms';
import type { Language } from './language/descriptor';
import type { OptionsOf } from './persons';

/**
 * Joins short names of organisations and storms with full ones, where one full name only fits:
 *
 *     Barclays          Barclays Bank plc            what may be left out is a legal form or a loose head
 *     Oxford University University of Oxford         turned around
 *     Foreign Office    Foreign, Commonwealth and Development Office
 *     Reserve Bank      Reserve Bank of India        up to its link
 *     Forest Service    Korea Forest Service         behind its country
 *     Greens            Green Party
 *     Melissa           Hurricane Melissa
 *
 * What only a head names ("the Commission"), or what several owners have ("the Foreign Ministry"), is
 * settled by what was named before: for these the options are returned.
 */
export function linkShortNames(forms: readonly Form[], language: Language): OptionsOf {
  const long = forms.filter((form) => form.words.length > 1);
  const shorts = groupForms(long, (form) => shortKeysOf(form, language));
  const plain = forms.filter(({ owner }) => owner === null);
  for (const form of plain) {
    const wholes = wholesOf(form, shorts);
    const only = wholes.length === 1 ? wholes[0] : undefined;
    if (only !== undefined && !isOtherThing(form, only, language)) join(form, only);
  }
  const owned = groupByKey(
    forms.filter(({ owner }) => owner !== null),
    ({ key }) => key,
  );
  const heads = groupByKey(long.filter(isOrganisation), (form) => headOf(form, language));
  const options = new Map<Form, readonly Form[]>();
  for (const form of plain) {
    const found = owned.get(form.key) ?? (isHeadAlone(form, language) ? heads.get(form.key) : null);
    if (found === null || found === undefined) continue;
    const roots = [...new Set(found.map(rootOf))].filter((root) => root !== rootOf(form));
    if (roots.length > 0 && rootOf(form) === form) options.set(form, roots);
  }
  return (_, form) => options.get(form);
}

const NONE: readonly Form[] = [];

function wholesOf(form: Form, shorts: ReadonlyMap<string, readonly Form[]>): readonly Form[] {
  const found = shorts.get(form.key);
  if (found === undefined) return NONE;
  const roots = new Set(found.map(rootOf));
  roots.delete(rootOf(form));
  return [...roots];
}

function isOrganisation({ kind }: Form): boolean {
  return kind === 'organisation';
}

// "Kyiv" is not short for the Kyiv Post, nor "Virginia" for a Virginia Bank.
function isOtherThing({ plain, words }: Form, { kind }: Form, language: Language): boolean {
  const word = plain.join(' ');
  if (language.places.has(word) || language.demonyms.has(word)) return true;
  return kind !== 'event' && words.length === 1 && language.givenNames.has(word);
}

const NO_KEYS: ReadonlySet<string> = new Set();

/** Every shorter key under which a name of several words may be printed. */
function shortKeysOf(form: Form, language: Language): ReadonlySet<string> {
  const { words, plain, kind } = form;
  if (kind === 'person') return NO_KEYS;
  const keys = new Set<string>();
  const [first = ''] = words;
  if (kind === 'event') {
    if (words.length === 2 && language.eventHeads.has(first)) keys.add(keyOf(words.slice(1)));
    return keys;
  }
  // A legal form proves a company, whose first word is its name: "Nordhav Shipping ASA".
  const legal = words.length > 2 && language.companyForms.has(plain.at(-1) ?? '');
  if (legal && !isCommon(plain[0] ?? '', language)) keys.add(first);
  for (let end = words.length; end > 1 && isLoose(plain[end - 1] ?? '', language); end--)
    keys.add(keyOf(words.slice(0, end - 1)));
  if (plain.at(-1) === 'party' && words.length === 2) keys.add(`${first}s`);
  if (plain.some((word) => language.conjunctions.has(word)))
    keys.add(keyOf([first, words.at(-1) ?? '']));
  for (const key of aroundLink(form, language)) keys.add(key);
  for (const key of behindPlace(form, language)) keys.add(key);
  keys.delete(form.key);
  return keys;
}

function isLoose(word: string, { companyForms, looseHeads }: Language): boolean {
  return companyForms.has(word) || looseHeads.has(word);
}

function aroundLink({ words, plain }: Form, language: Language): readonly string[] {
  const link = plain.findIndex((word) => language.links.has(word));
  if (link < 1) return [];
  const head = words.slice(0, link);
  const rest = words.slice(link + 1).filter((word) => !language.articles.has(word));
  const turned = link === 1 ? [keyOf([...rest, ...head])] : [];
  return link > 1 && language.organisationHeads.has(plain[link - 1] ?? '')
    ? [keyOf(head), ...turned]
    : turned;
}

function behindPlace({ words, plain }: Form, language: Language): readonly string[] {
  if (!language.organisationHeads.has(plain.at(-1) ?? '')) return [];
  const keys: string[] = [];
  for (let from = 1; from < 3 && from + 1 < words.length; from++) {
    const place = plain.slice(0, from).join(' ');
    if (language.places.has(place) || language.countryOf.has(place))
      keys.push(keyOf(words.slice(from)));
  }
  return keys;
}

/** The word that says what an organisation is: before the link of "Bank of Japan", else the last. */
function headOf({ words, plain }: Form, language: Language): string {
  const link = plain.findIndex((word) => language.links.has(word));
  return (link > 0 ? words[link - 1] : words.at(-1)) ?? '';
}

function isHeadAlone({ words, plain }: Form, language: Language): boolean {
  return words.length === 1 && language.organisationHeads.has(plain[0] ?? '');
}
