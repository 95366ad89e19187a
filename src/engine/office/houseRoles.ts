import type { Document, Recognition } from '../types';
import type { Houses } from './language/roleLanguage';
import type { RoleMention } from './types';

/** "White House officials": whoever these are, they hold another office. */
const STAFF =
  /^(?:['’]s)?\s+(?:spokes\p{L}+|press|officials?|aides?|staff\p{L}*|advis[eo]rs?|chief|correspondents?|briefing|sources?|insiders?|report|announcement|site|lawn|garden|meeting)\b/iu;

/**
 * Names of houses that stand for who holds an office: "the Kremlin denied it". Behind a preposition
 * of place a house is a house: "talks in the Kremlin".
 * @param at pattern of those prepositions
 */
export function houseRoles(
  { blocks }: Document,
  { mentions }: Recognition,
  { houses, at }: { readonly houses: Houses; readonly at: string },
): readonly RoleMention[] {
  const placed = new RegExp(`(?<!\\p{L})${at}\\s+(?:\\p{Ll}+\\s+)?$`, 'iu');
  return mentions.flatMap((mention): readonly RoleMention[] => {
    const { block, start, end, text, sentence } = mention;
    const house = houses.get(text.toLowerCase().replace(/^the /, ''));
    const whole = blocks[block]?.text ?? '';
    const front = whole.slice(Math.max(0, start - 40), start);
    if (house === undefined || placed.test(front) || STAFF.test(whole.slice(end, end + 20)))
      return [];
    const readings = [house.word];
    return [{ block, start, end, text, readings, country: house.country, house: true, sentence }];
  });
}
