import { languageOf } from '../language/languageOf';
import type { Lexicon } from '../lexicon';
import type { Document, Recognition } from '../types';
import { englishRoles } from './englishRoles';
import { houseRoles } from './houseRoles';
import { de } from './language/de';
import { ENGLISH_HOUSES } from './language/englishWords';
import { es } from './language/es';
import { fr } from './language/fr';
import { pl } from './language/pl';
import type { RoleLanguage } from './language/roleLanguage';
import { ru } from './language/ru';
import { uk } from './language/uk';
import { RoleFinder } from './roleFinder';
import type { FoundRoles, RoleMention } from './types';

const LANGUAGES: Readonly<Record<string, RoleLanguage>> = { de, es, fr, pl, ru, uk };
const ENGLISH_PLACES = '(?:in|at|inside|outside|near|around|behind|to|opposite)';
const finders = new Map<string, RoleFinder>();

function finderOf(code: string, speech: ReadonlySet<string>): RoleFinder | null {
  const words = Object.hasOwn(LANGUAGES, code) ? LANGUAGES[code] : undefined;
  if (words === undefined) return null;
  const finder = finders.get(code) ?? new RoleFinder(words, speech);
  finders.set(code, finder);
  return finder;
}

/**
 * All in a linked document who are named by an office alone, in reading order: what the recogniser
 * found in English, what patterns find in six other languages, and houses that stand for their
 * holders. A role beside the name of a person names nobody anew; it is that person's title.
 */
export function roleMentions(
  document: Document,
  recognition: Recognition,
  lexicon: Lexicon,
): FoundRoles {
  const { code, speech } = languageOf(document.language);
  const finder = finderOf(code, speech);
  if (finder === null && code !== 'en') return { roles: [], titled: [] };
  const { roles, titled } =
    finder === null
      ? englishRoles(document, recognition, lexicon)
      : finder.find(document, recognition, lexicon);
  const houses = finder?.language ?? { houses: ENGLISH_HOUSES, at: ENGLISH_PLACES };
  return { roles: inOrder([...roles, ...houseRoles(document, recognition, houses)]), titled };
}

const inOrder = (roles: readonly RoleMention[]): readonly RoleMention[] =>
  roles.toSorted((a, b) => a.block - b.block || a.start - b.start);
