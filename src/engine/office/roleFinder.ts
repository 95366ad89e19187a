import type { Lexicon } from '../lexicon';
import type { Document, ItemId, Mention, Recognition } from '../types';
import { countryOfEntity } from './countryOfName';
import type { OfficePattern, Peoples, RoleLanguage } from './language/roleLanguage';
import type { FoundRoles, RoleMention, TitledEntity } from './types';

/** An adjective is its stem and an ending of at most so many letters. */
const LONGEST_ENDING = 4;
const AROUND = 60;
/** What is said of nobody else: a full stop, a comma, a dash. */
const STOP = /^\s*(?:[.,;:!?»”"')\]]|[–—-]\s|$)/u;

/**
 * Finds roles in a language whose recogniser tells of none, by the patterns of its role words. What
 * stands beside a name is its title, and what stands before a body or a company is no office of
 * state: precision goes before all here, since a role that is missed costs nothing.
 */
export class RoleFinder {
  readonly language: RoleLanguage;
  readonly #offices: RegExp;
  readonly #article: RegExp | null;
  readonly #former: RegExp;
  readonly #of: RegExp;
  /** Verbs of saying: a bare office before one is somebody's, where a language has no articles. */
  readonly #speech: ReadonlySet<string>;

  constructor(language: RoleLanguage, speech: ReadonlySet<string>) {
    const sources = language.offices.map(({ source }) => `(${source})`).join('|');
    this.language = language;
    this.#speech = speech;
    this.#offices = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${sources})(?![\\p{L}\\p{N}-])`, 'giu');
    this.#former = new RegExp(`(?<!\\p{L})${language.former}[\\s-]+(?:\\p{L}+\\s+)?$`, 'iu');
    this.#of = new RegExp(`^${language.of}`, 'iu');
    this.#article =
      language.article === null
        ? null
        : new RegExp(`(?<!\\p{L})${language.article}\\s*(?:\\p{Ll}+\\s+)?$`, 'iu');
  }

  find({ blocks }: Document, recognition: Recognition, lexicon: Lexicon): FoundRoles {
    const roles: RoleMention[] = [];
    const titled: TitledEntity[] = [];
    blocks.forEach(({ text }, block) => {
      const mentions = recognition.mentions.filter((mention) => mention.block === block);
      const place = { text, block, mentions, recognition, lexicon };
      for (const match of text.matchAll(this.#offices)) {
        const role = this.#role(place, match);
        if (role === null) continue;
        const named = besideName(place, role);
        if (named !== null) titled.push(...titlesOf(named, role));
        else if (role.country !== null || this.#isDefinite(place, role)) roles.push(role);
      }
    });
    return { roles, titled };
  }

  #role(place: Place, match: RegExpExecArray): RoleMention | null {
    const pattern = this.language.offices[match.slice(1).findIndex((part) => part !== undefined)];
    const found = { start: match.index, end: match.index + match[0].length };
    if (pattern === undefined || place.mentions.some((mention) => isWithin(mention, found)))
      return null;
    if (this.#former.test(before(place.text, found.start))) return null;
    const told = this.#country(place, found, pattern);
    if (told === null) return null;
    const { start, end, country } = told;
    const { text, block } = place;
    const said = { block, start, end, text: text.slice(start, end), country };
    return { ...said, readings: pattern.readings, house: false, sentence: around(text, told) };
  }

  /** The role with its country's words; null where it is an office of something else. */
  #country(place: Place, { start, end }: Range, pattern: OfficePattern): Told | null {
    if (pattern.country !== null) return { start, end, country: pattern.country };
    const [front] = /\p{L}[\p{L}-]*\s+$/u.exec(before(place.text, start)) ?? [];
    const leading = front === undefined ? null : countryAmong(this.language.peoples, front.trim());
    if (front !== undefined && leading !== null)
      return { start: start - front.length, end, country: leading };
    const [behind] = /^\s+\p{L}[\p{L}-]*/u.exec(after(place.text, end)) ?? [];
    const trailing =
      behind === undefined ? null : countryAmong(this.language.peoples, behind.trim());
    if (behind !== undefined && trailing !== null)
      return { start, end: end + behind.length, country: trailing };
    return this.#countryBehind(place, { start, end });
  }

  // "Präsident der Ukraine", "président de la fédération", "президент України Володимир"
  #countryBehind(place: Place, { start, end }: Range): Told | null {
    const [of] = this.#of.exec(after(place.text, end)) ?? [];
    if (of === undefined) return { start, end, country: null };
    const [land = ''] = /^\p{Lu}[\p{L}-]*/u.exec(after(place.text, end + of.length)) ?? [];
    const told = countryAmong(this.language.lands, land);
    if (told !== null) return { start, end: end + of.length + land.length, country: told };
    const next = place.mentions.find((mention) => mention.start === end + of.length);
    if (next === undefined) return this.#article === null ? { start, end, country: null } : null;
    const country = countryOfEntity(place.recognition, next.entity, place.lexicon);
    return country === null ? null : { start, end: next.end, country };
  }

  // "der Präsident"; "президент заявив", "сказав президент."
  #isDefinite({ text }: Place, { start, end }: Range): boolean {
    if (this.#article !== null) return this.#article.test(before(text, start));
    const rest = after(text, end);
    const next = /^\s+(\p{Ll}+)/u.exec(rest)?.[1];
    return STOP.test(rest) || (next !== undefined && this.#speech.has(next));
  }
}

/** The country of a word by its beginning; null for any other word. */
function countryAmong(stems: Peoples, text: string): ItemId | null {
  const lower = text.toLowerCase();
  const found = stems.find(
    ([stem]) => lower.startsWith(stem) && lower.length <= stem.length + LONGEST_ENDING,
  );
  return found?.[1] ?? null;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Told extends Range {
  readonly country: ItemId | null;
}

interface Place {
  readonly text: string;
  readonly block: number;
  readonly mentions: readonly Mention[];
  readonly recognition: Recognition;
  readonly lexicon: Lexicon;
}

/** Is the role a part of a name? A role word that was taken for a name by itself is none. */
const isWithin = (mention: Mention, { start, end }: Range): boolean =>
  mention.start < end && mention.end > start && (mention.start < start || mention.end > end);

const before = (text: string, at: number): string => text.slice(Math.max(0, at - AROUND), at);
const after = (text: string, at: number): string => text.slice(at, at + AROUND);

/** "Präsident Macron", "the French president, Emmanuel Macron", "Emmanuel Macron, the president". */
function besideName({ text, mentions }: Place, { start, end }: Range): Mention | null {
  const found = mentions.find((mention) => {
    if (mention.kind !== 'person' && mention.kind !== null) return false;
    if (mention.start >= end) return /^[\s,–—-]*$/u.test(text.slice(end, mention.start));
    return mention.end <= start && /^\s*,[\s\p{Ll}’']{0,8}$/u.test(text.slice(mention.end, start));
  });
  return found ?? null;
}

function titlesOf(
  { entity }: Mention,
  { readings, country }: RoleMention,
): readonly TitledEntity[] {
  return readings.map(({ kind }) => ({ entity, kind, country }));
}

/** The sentence around a range, by its full stops alone: it is shown, and nothing is read from it. */
function around(text: string, { start, end }: Range): { start: number; end: number } {
  const from = Math.max(...['. ', '! ', '? '].map((stop) => text.lastIndexOf(stop, start) + 2), 0);
  const stop = /[.!?](?=\s|$)/u.exec(text.slice(end));
  return { start: from === 1 ? 0 : from, end: stop === null ? text.length : end + stop.index + 1 };
}
