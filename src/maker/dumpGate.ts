import { OFFICE_CLASSES } from './officesOf';
import { OFFICE_TRAIT } from './properties';

/**
 * What can be told of a line of a dump without decoding it. Searching bytes is eight times as fast as
 * parsing JSON, and of Wikidata's 120 million items 99 in 100 enter no pack.
 *
 * A quotation mark within a JSON string is escaped, so `"site":` can only be a key, and only a
 * sitelink has that key.
 */
const SITELINKS = Buffer.from('"sitelinks":');
const SITE = Buffer.from('"site":');
const ID = Buffer.from('"id":"Q');
const QUOTE = 0x22;
/** Where a dump has an entity's own id: type and id come first. */
const HEAD = 64;

const OFFICES: readonly Buffer[] = [
  ...[...OFFICE_CLASSES].map((id) => Buffer.from(`"${id}"`)),
  Buffer.from(`"${OFFICE_TRAIT}":[`),
];

/** How many sitelinks the item of a line has. */
export function linkCount(line: Buffer): number {
  let count = 0;
  // They come last in Wikidata's dumps; where they do not, this takes longer and counts the same.
  let at = line.lastIndexOf(SITELINKS);
  if (at < 0) return 0;
  at = line.indexOf(SITE, at);
  while (at >= 0) {
    count++;
    at = line.indexOf(SITE, at + SITE.length);
  }
  return count;
}

/** The number of the item of a line; null where it does not stand at the front. */
export function idNumber(line: Buffer): number | null {
  const at = line.subarray(0, HEAD).indexOf(ID);
  if (at < 0) return null;
  const start = at + ID.length;
  const number = Number(line.toString('latin1', start, line.indexOf(QUOTE, start)));
  return Number.isSafeInteger(number) ? number : null;
}

/** May the item of a line be an office? True for every office, and for a few other items. */
export function mayBeOffice(line: Buffer): boolean {
  return OFFICES.some((mark) => line.includes(mark));
}
