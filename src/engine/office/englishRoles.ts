import { languageOf } from '../language/languageOf';
import type { Lexicon } from '../lexicon';
import type { Document, ItemId, Mention, Recognition, Role } from '../types';
import { countryOfEntity, countryOfName } from './countryOfName';
import { englishWords } from './language/englishWords';
import type { FoundRoles, OfficeWord, RoleMention, TitledEntity } from './types';

const SOMEBODYS = /\b(?:his|her|its|their|our|my|your)\s+(?:\p{L}+\s+)?$/iu;
const FORMER =
  /\b(?:former|ex|late|then|future|incoming|one-?time|would-be|a|an)[\s-]+(?:\p{L}+\s+)?$/iu;
const PAST = /\b(?:former|ex|late|then|future|incoming)\b/i;
const HOUSE = /^(?:no|number|downing|white|oval|blue)\b/i;

/**
 * The roles that the recogniser found in English, with what they mean, and the offices of those who
 * are named beside one. "The foreign secretary, Liz Truss," names nobody without a name.
 */
export function englishRoles(
  document: Document,
  recognition: Recognition,
  lexicon: Lexicon,
): FoundRoles {
  const persons = recognition.mentions.filter(({ kind }) => kind === 'person');
  const roles: RoleMention[] = [];
  const titled: TitledEntity[] = persons.flatMap((mention) => titlesOf(document, mention, lexicon));
  for (const role of recognition.roles) {
    const found = roleMention(role, { document, recognition, lexicon });
    if (found === null) continue;
    const named = persons.find((mention) => isApposed(document, found, mention));
    if (named === undefined) roles.push(found);
    else titled.push(...titlesFrom(named.entity, found.readings, found.country));
  }
  return { roles, titled };
}

function roleMention(
  role: Role,
  {
    document,
    recognition,
    lexicon,
  }: {
    readonly document: Document;
    readonly recognition: Recognition;
    readonly lexicon: Lexicon;
  },
): RoleMention | null {
  const readings = englishWords(role.office);
  const country = countryOf(role, recognition, lexicon);
  const whole = document.blocks[role.block]?.text ?? '';
  if (readings.length === 0 || country === undefined) return null;
  // "his president" is somebody's, and a president-elect is none yet.
  if (SOMEBODYS.test(whole.slice(0, role.start)) || whole[role.end] === '-') return null;
  const { block, start, end, text, sentence } = role;
  return { block, start, end, text, readings, country, house: HOUSE.test(text), sentence };
}

function titlesFrom(
  entity: number,
  readings: readonly OfficeWord[],
  country: ItemId | null,
): readonly TitledEntity[] {
  return readings.map(({ kind }) => ({ entity, kind, country }));
}

/** "French Foreign Minister": the longest end of a title that is an office, and what is before it. */
function titlesOf(
  { blocks }: Document,
  { title, block, start, entity }: Mention,
  lexicon: Lexicon,
): readonly TitledEntity[] {
  if (title === null) return [];
  const front = blocks[block]?.text.slice(Math.max(0, start - title.length - 30), start) ?? '';
  const lead = front.slice(0, Math.max(0, front.trimEnd().length - title.length));
  if (FORMER.test(lead)) return [];
  const parts = title.split(/\s+/);
  const nation = [2, 1].find((n) => countryOfWords(parts.slice(0, n), lexicon) !== null) ?? 0;
  for (let at = nation; at < parts.length; at++) {
    const readings = englishWords(parts.slice(at).join(' ').toLowerCase());
    if (PAST.test(parts.slice(0, at).join(' '))) return [];
    if (readings.length > 0)
      return titlesFrom(entity, readings, countryOfWords([lead, ...parts.slice(0, at)], lexicon));
  }
  return [];
}

/** "French", "South African", "US": the country of the last words before an office. */
function countryOfWords(front: readonly string[], lexicon: Lexicon): ItemId | null {
  const words = front.join(' ').trim().split(/\s+/);
  const { countryOf } = languageOf('en');
  for (const length of [2, 1]) {
    const phrase = words.slice(-length).join(' ').replace(/^the /i, '');
    const people = countryOf.get(phrase.toLowerCase());
    const capital = /^\p{Lu}/u.test(phrase) && (length === 1 || words.length >= length);
    const country = capital ? countryOfName(people ?? phrase, lexicon) : null;
    if (country !== null) return country;
  }
  return null;
}

/** Undefined where a country or region is named that is no state: "Scotland's", "European". */
function countryOf(
  { country, entity, text, office }: Role,
  recognition: Recognition,
  lexicon: Lexicon,
): ItemId | null | undefined {
  if (country !== null) {
    const linked = entity === null ? null : countryOfEntity(recognition, entity, lexicon);
    return linked ?? countryOfName(country, lexicon) ?? undefined;
  }
  // The span begins with a demonym that no country has.
  return text.toLowerCase().startsWith(office) ? null : undefined;
}

/** "The foreign secretary, Liz Truss," and "Liz Truss, the foreign secretary,": the name is there. */
function isApposed({ blocks }: Document, role: RoleMention, mention: Mention): boolean {
  if (mention.block !== role.block) return false;
  const text = blocks[role.block]?.text ?? '';
  if (mention.start >= role.end)
    return /^\s*[,–—(]?\s*$/u.test(text.slice(role.end, mention.start));
  const between = text.slice(mention.end, role.start);
  return mention.end <= role.start && /^\s*,\s*(?:[\p{L}.]+(?:['’]s?)?\s+){0,3}$/u.test(between);
}
