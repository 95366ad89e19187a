import { isOf, LETTER, runEnd } from './characters';
import { type Form, join } from './forms';
import type { Language } from './language/descriptor';
import type { Name } from './names';
import { isCapital } from './token';

// Two letters fit too much.
const SHORTEST_ACRONYM = 3;

/**
 * Joins acronyms with what they stand for: introduced in brackets in either order ("World Health
 * Organization (WHO)", "WHO (World Health Organization)"), or by exact initials of one name only,
 * from three letters on. A short name that is no acronym needs brackets:
 * "Metropolitan Police (the Met)".
 */
export function linkAcronyms(forms: readonly Form[], language: Language): void {
  const long = forms.filter((form) => form.words.length > 1);
  let known: Ends | null = null;
  const ends = (): Ends => {
    known ??= endIndex(long);
    return known;
  };
  const initials = initialIndex(long, language);
  for (const form of forms) {
    if (form.words.length > 1) continue;
    const target = introduced(form, ends, language) ?? byInitials(form, initials);
    if (target !== null) join(form, target);
  }
}

/** Where names of several words begin and end. Few texts have a bracket that asks for it. */
interface Ends {
  readonly byStart: ReadonlyMap<string, Form>;
  readonly byEnd: ReadonlyMap<string, Form>;
}

function endIndex(forms: readonly Form[]): Ends {
  const byStart = new Map<string, Form>();
  const byEnd = new Map<string, Form>();
  for (const form of forms) {
    for (const name of form.names) {
      byStart.set(`${name.sentence.block}:${name.from}`, form);
      byEnd.set(`${name.sentence.block}:${name.to}`, form);
    }
  }
  return { byStart, byEnd };
}

function isAcronym(form: Form): boolean {
  const [name] = form.names;
  if (form.words.length !== 1 || name === undefined) return false;
  return form.names.some((each) => {
    const token = each.sentence.tokens[each.from];
    return token?.casing === 'upper' || token?.type === 'initial' || token?.casing === 'mixed';
  });
}

function introduced(form: Form, ends: () => Ends, language: Language): Form | null {
  for (const name of form.names) {
    const target = bracketed(name, ends, language);
    if (target !== undefined && resembles(form, target)) return target;
  }
  return null;
}

function bracketed(name: Name, ends: () => Ends, language: Language): Form | undefined {
  const { tokens, block } = name.sentence;
  const behind = tokens[name.to]?.norm;
  if (behind !== ')' && behind !== '(') return undefined;
  const isArticle = (i: number) => i >= 0 && language.articles.has(tokens[i]?.lower ?? '');
  if (behind === '(')
    return ends().byStart.get(`${block}:${isArticle(name.to + 1) ? name.to + 2 : name.to + 1}`);
  const open = isArticle(name.from - 1) ? name.from - 2 : name.from - 1;
  return open >= 0 && tokens[open]?.norm === '(' ? ends().byEnd.get(`${block}:${open}`) : undefined;
}

// "FCDO" for "Foreign, Commonwealth and Development Office": letters in the order of the words. The
// bracket is evidence as well, so that half of the letters will do behind a long name: "Cocoa Board of
// Ghana (GCB)", and acronyms of another language, as "General Confederation of Labour (CGT)".
function resembles(acronym: Form, full: Form): boolean {
  const letters = lettersOf(acronym.words[0] ?? '');
  const text = full.words.join(' ');
  if (!isAcronym(acronym)) return letters.length > 2 && text.startsWith(letters);
  const initials = full.words.map((word) => word.charAt(0)).join('');
  if (initials.length > 1 && letters.slice(1) === initials) return true;
  const shared = [...letters].filter((letter) => initials.includes(letter)).length;
  const long = full.kind === 'organisation' && full.words.length > 2 && letters.length > 2;
  if (long && 2 * shared >= letters.length) return true;
  if (letters[0] !== text[0]) return false;
  let at = 0;
  for (const letter of text) if (letter === letters[at]) at++;
  return at >= letters.length;
}

function lettersOf(word: string): string {
  let letters = '';
  for (const character of word) if (isOf(LETTER, character, 0)) letters += character;
  return letters;
}

function initialIndex(long: readonly Form[], language: Language): ReadonlyMap<string, Form[]> {
  const index = new Map<string, Form[]>();
  for (const form of long) {
    for (const initials of initialsOf(form, language)) {
      const forms = index.get(initials);
      if (forms === undefined) index.set(initials, [form]);
      else forms.push(form);
    }
  }
  return index;
}

function byInitials(form: Form, index: ReadonlyMap<string, readonly Form[]>): Form | null {
  const letters = form.words[0] ?? '';
  // "Nato" and "Unesco" are printed like words; four letters are enough to tell.
  if (!isAcronym(form) && letters.length < 4) return null;
  if (letters.length < SHORTEST_ACRONYM) return null;
  if (runEnd(letters, 0, LETTER) < letters.length) return null;
  const fits = index.get(letters) ?? [];
  const [target] = fits;
  if (fits.length !== 1 || target === undefined) return null;
  return target.kind === 'person' ? null : target;
}

const NO_INITIALS: readonly string[] = [];

/** The initials of a name, with and without those of "of" and "and"; at least three or none. */
function initialsOf({ names, plain }: Form, { articles }: Language): readonly string[] {
  const [name] = names;
  const long = name !== undefined && name.to - name.from >= SHORTEST_ACRONYM;
  if (name === undefined || !(long || plain.some((word) => word.includes('-')))) return NO_INITIALS;
  let [all, capitals, noArticles] = ['', '', ''];
  for (let i = name.from; i < name.to; i++) {
    const token = name.sentence.tokens[i];
    if (token?.type !== 'word') continue;
    for (const part of token.lower.split('-')) {
      const initial = part.charAt(0);
      all += initial;
      if (isCapital(token)) capitals += initial;
      if (!articles.has(part)) noArticles += initial;
    }
  }
  if (capitals === all && noArticles === all) return [all];
  return [...new Set([all, capitals, noArticles])];
}
