import { fold } from '../fold';
import type { Language } from '../language/descriptor';
import { stem } from '../stem';
import type { Entity } from '../types';

/**
 * The names by which an entity may be looked up, and those that may only confirm what was found.
 *
 * A part of an unknown full name never links: "Houston" proposes nothing for the chain of "Houston
 * Fakelastname". What proposes is the representative name, that name without an article or a legal
 * form, and forms that are no part of it ("UN" beside "United Nations").
 */
export function lookupNames(
  { name, forms }: Pick<Entity, 'name' | 'forms'>,
  language: Language,
): { readonly names: readonly string[]; readonly shorter: readonly string[] } {
  // Most have one name of one word: nothing can be left out of it.
  if (forms.every((form) => form === name) && !name.includes(' ')) return ofOne(name);
  const names = new Set([name]);
  const shorter: string[] = [];
  let whole: ReadonlySet<string> | null = null;
  for (const form of forms) {
    if (form === name) continue;
    whole ??= new Set(wordsIn(name, language));
    const own = wordsIn(form, language);
    const isPart = own.length < whole.size && isWithin(own, whole);
    if (isPart) shorter.push(form);
    else names.add(form);
  }
  for (const each of [...names]) for (const bare of bareForms(each, language)) names.add(bare);
  return { names: [...names].slice(0, MOST_NAMES), shorter: shorter.slice(0, MOST_NAMES) };
}

const ofOne = (name: string) => ({ names: [name], shorter: [] });

const isWithin = (words: readonly string[], whole: ReadonlySet<string>): boolean =>
  words.every((word) => whole.has(word));

/** No more forms of one chain are looked up: hostile pages make thousands. */
const MOST_NAMES = 8;

/** As names are compared when they are joined: "Lodz" is a part of "Jan Łódź", "Кулебу" of a full name. */
function wordsIn(text: string, language: Language): readonly string[] {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[\s-]+/);
  const own = words.filter((word) => word !== '' && !language.articles.has(word));
  return own.map((word) => fold(stem(word, language)));
}

// "the United Nations" is listed without its article, "Ford Motor Co" without its legal form, and
// "Denver, Colorado" without its state.
function bareForms(name: string, language: Language): readonly string[] {
  if (!name.includes(' ')) return [];
  const words = name.split(' ');
  const plain = (at: number): string => (words.at(at) ?? '').toLowerCase().replace(/[.,]/g, '');
  const found: string[] = [];
  if (words.length > 1 && language.articles.has(plain(0))) found.push(words.slice(1).join(' '));
  if (words.length > 1 && language.companyForms.has(plain(-1))) {
    found.push(words.slice(0, -1).join(' ').replace(/,$/, ''));
  }
  const comma = name.indexOf(', ');
  if (comma > 0) found.push(name.slice(0, comma));
  return found;
}
