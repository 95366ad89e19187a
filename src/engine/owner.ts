import { isCommon } from './evidence';
import type { Language } from './language/descriptor';
import type { Name } from './names';
import type { Token } from './token';

/**
 * Whose an institution is, where its name alone could be that of any country's: "Kenya's Supreme
 * Court" and "the Ugandan Supreme Court" are two. Null for a name that says more, and where the
 * sentence does not tell.
 */
export function ownerOf(name: Name, language: Language): string | null {
  const { tokens } = name.sentence;
  const before = name.from > name.sentence.from ? tokens[name.from - 1] : undefined;
  if (before === undefined) return null;
  const owned = before.type === 'possessive' || language.countryOf.has(before.lower);
  if (!owned || !isGeneric(name, language)) return null;
  if (before.type === 'possessive') return possessor(tokens, name.from - 2, language);
  return language.countryOf.get(before.lower)?.toLowerCase() ?? null;
}

function possessor(tokens: readonly Token[], i: number, language: Language): string | null {
  const last = tokens[i];
  if (last === undefined || last.casing === 'lower' || last.casing === 'none') return null;
  const two = `${tokens[i - 1]?.lower ?? ''} ${last.lower}`;
  const key = language.places.has(two) ? two : last.lower;
  return language.sameNames.get(key.replaceAll('.', '')) ?? key;
}

// Nothing but everyday words around a head: "Foreign Ministry", "Supreme Court", "Parliament".
function isGeneric(name: Name, language: Language): boolean {
  let headed = false;
  for (let i = name.from; i < name.to; i++) {
    const word = name.sentence.tokens[i]?.lower ?? '';
    const head = language.organisationHeads.has(word);
    headed ||= head;
    const plain =
      head ||
      language.portfolios.has(word) ||
      language.roleParts.has(word) ||
      isCommon(word, language);
    if (!plain || language.demonyms.has(word)) return false;
  }
  return headed;
}
