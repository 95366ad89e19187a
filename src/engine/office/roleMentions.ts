import { languageOf } from '../language/languageOf';
import type { Lexicon } from '../lexicon';
import type { Document, Mention, Recognition } from '../types';
import { englishRoles } from './englishRoles';
import { RoleFinder } from './roleFinder';
import { houseRoles } from './houseRoles';
import { de } from './language/de';
import { ENGLISH_HOUSES, englishWords } from './language/englishWords';
import { es } from './language/es';
import { fr } from './language/fr';
import { pl } from './language/pl';
import type { RoleLanguage } from './language/roleLanguage';
import { ru } from './language/ru';
import { uk } from './language/uk';
import type { OfficeKind, RoleMention } from './types';

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
 * holders. A role beside the name of a person names nobody anew and is left out.
 */
export function roleMentions(
  document: Document,
  recognition: Recognition,
  lexicon: Lexicon,
): readonly RoleMention[] {
  const { code, speech } = languageOf(document.language);
  if (code === 'en') return english(document, recognition, lexicon);
  const finder = finderOf(code, speech);
  if (finder === null) return [];
  const roles = finder.find(document, recognition, lexicon);
  return inOrder([...roles, ...houseRoles(document, recognition, finder.language)]);
}

/** The offices that a title before a name says: "French Foreign Minister" → the foreign minister. */
export function kindsOfTitle(title: string, language: string): readonly OfficeKind[] {
  const { code, speech } = languageOf(language);
  if (code !== 'en') return finderOf(code, speech)?.kindsIn(title) ?? [];
  const parts = title.toLowerCase().split(/\s+/);
  const readings = parts.flatMap((_, at) => englishWords(parts.slice(at).join(' ')));
  return readings.map(({ kind }) => kind);
}

function english(
  document: Document,
  recognition: Recognition,
  lexicon: Lexicon,
): readonly RoleMention[] {
  const named = recognition.mentions.filter(({ kind }) => kind === 'person');
  const roles = englishRoles(document, recognition, lexicon).filter(
    (role) => !named.some((mention) => isApposed(document, role, mention)),
  );
  const houses = { houses: ENGLISH_HOUSES, at: ENGLISH_PLACES };
  return inOrder([...roles, ...houseRoles(document, recognition, houses)]);
}

/** "The foreign secretary, Liz Truss," and "Liz Truss, the foreign secretary,": the name is there. */
function isApposed({ blocks }: Document, role: RoleMention, mention: Mention): boolean {
  if (mention.block !== role.block) return false;
  const text = blocks[role.block]?.text ?? '';
  if (mention.start >= role.end) return /^\s*[,–—(]?\s*$/u.test(text.slice(role.end, mention.start));
  const between = text.slice(mention.end, role.start);
  return mention.end <= role.start && /^\s*,\s*(?:[\p{L}.]+(?:['’]s?)?\s+){0,3}$/u.test(between);
}

const inOrder = (roles: readonly RoleMention[]): readonly RoleMention[] =>
  roles.toSorted((a, b) => a.block - b.block || a.start - b.start);
