import type { Language } from '../engine/language/descriptor';
import type { CastName } from './recast';

/** An apposition ends with its clause; so many units hold "a spokeswoman for China's ministry". */
const APPOSITION = /^,\s*([^,;:.–—]{2,80})/u;
const WORD = /[\p{L}\p{M}'’-]+/gu;

const rolesIn = (text: string, { roles }: Language): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(WORD)].flatMap(([word]) => {
      const lower = word.toLowerCase();
      return roles.has(lower) ? [lower] : [];
    }),
  );

/**
 * Does the article give a name another role than a description does: "Mao Ning, a spokeswoman for
 * China's foreign ministry", and a page of that title about a pop singer? Only where both state one
 * by a word of the language's list, and share none. A ranker that knows of a page nothing but title
 * and description has little else to tell namesakes apart by.
 */
export const givesOtherRole = (
  { title, quotes }: Pick<CastName, 'title' | 'quotes'>,
  description: string | null,
  language: Language,
): boolean => {
  const appositions = quotes.flatMap(
    ({ text, end }) => APPOSITION.exec(text.slice(end))?.[1] ?? [],
  );
  const given = rolesIn([title ?? '', ...appositions].join('; '), language);
  const described = rolesIn(description ?? '', language);
  if (given.size === 0 || described.size === 0) return false;
  return ![...described].some((role) => given.has(role));
};
