import type { Language } from './language/descriptor';
import { stem } from './stem';

/**
 * The nominative of a full name that the document only declines: "Дмитра Кулебу", with "Кулеба"
 * standing alone elsewhere → "Дмитро Кулеба". The given name comes from the language's list, the
 * surname from the document. Null where either is not known: a wrong nominative names somebody else.
 * @param full the words of the fullest form, as printed
 * @param singles the one-word forms of the same entity, as printed
 */
export function nominative(
  full: readonly string[],
  singles: readonly string[],
  language: Language,
): string | null {
  const [given, surname] = full;
  if (language.nominatives.size === 0 || given === undefined || surname === undefined) return null;
  if (full.length !== 2) return null;
  const first = language.nominatives.get(stem(given.toLowerCase(), language));
  const root = stem(surname.toLowerCase(), language);
  const bare = singles.filter((form) => stem(form.toLowerCase(), language) === root);
  const last = bare.find((form) => isNominative(form, [...bare, surname]));
  if (first === undefined || last === undefined) return null;
  return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${last}`;
}

// A consonant or "о" ends a nominative. "а" does so only where the other cases are those of the
// a-declension: "Кулеба, Кулеби" against "Байдена, Байденом"; "Duda, Dudy" against "Tuska, Tuskiem".
function isNominative(form: string, siblings: readonly string[]): boolean {
  if (/[бвгґджзйклмнпрстфхцчшщьоbcćdfghjklłmnńprsśtwzźżo]$/u.test(form)) return !OBLIQUE.test(form);
  return /[аяa]$/u.test(form) && siblings.some((other) => A_DECLENSION.test(other));
}

const OBLIQUE = /(?:ого|ому|ом|им|ем|єм|ым|ego|emu|em|im|ym)$/u;
const A_DECLENSION = /(?:и|і|ї|ы|ою|єю|ей|ой|y|i|ą|ę)$/u;
