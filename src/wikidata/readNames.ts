/** An answer of `action=query` → what each title we asked for turned out to be. Pure. */
import * as v from 'valibot';
import type { ItemId } from '../engine/types';
import { isAboutNames } from './isAboutNames';
import type { Choice } from './types';
import { isAskable } from './urls';

/** The free picture of a page. Whose it is, is not in the answer. */
export interface PagePicture {
  /** Its name on Commons, with spaces and without `File:`. */
  readonly file: string;
  readonly src: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** An item offered for a name, with a picture that must not be shown before it has its credit. */
export interface PageChoice extends Omit<Choice, 'thumbnail'> {
  readonly picture: PagePicture | null;
}

/** What a title is the title of. */
export type PageAnswer =
  | { readonly state: 'found'; readonly choice: PageChoice }
  | { readonly state: 'several'; readonly choices: readonly PageChoice[] }
  | { readonly state: 'unknown' };

const move = v.object({
  from: v.string(),
  to: v.string(),
  fromencoded: v.optional(v.boolean()),
  tofragment: v.optional(v.string()),
});
const page = v.object({
  title: v.string(),
  ns: v.optional(v.number()),
  missing: v.optional(v.unknown()),
  invalid: v.optional(v.unknown()),
  special: v.optional(v.unknown()),
  pageprops: v.optional(
    v.object({ wikibase_item: v.optional(v.string()), disambiguation: v.optional(v.string()) }),
  ),
  description: v.optional(v.string()),
  pageimage: v.optional(v.string()),
  thumbnail: v.optional(v.object({ source: v.string(), width: v.number(), height: v.number() })),
});
type Page = v.InferOutput<typeof page>;

const answer = v.object({
  batchcomplete: v.optional(v.unknown()),
  continue: v.optional(v.unknown()),
  query: v.object({
    normalized: v.optional(v.array(move), []),
    converted: v.optional(v.array(move), []),
    redirects: v.optional(v.array(move), []),
    pages: v.optional(v.array(page), []),
  }),
});
type Move = v.InferOutput<typeof move>;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text;
  }
};

const movesOf = (moves: readonly Move[]): ReadonlyMap<string, Move> =>
  new Map(moves.map((one) => [one.fromencoded === true ? decoded(one.from) : one.from, one]));

interface Arrival {
  readonly title: string;
  /** The redirect leads to a section: the page is about something else. */
  readonly section: boolean;
}

/** Follows normalisation, conversion and redirects to the page's title. A loop ends where it began. */
const arrive = (title: string, steps: readonly ReadonlyMap<string, Move>[]): Arrival => {
  const [normalised, converted, redirects] = steps;
  let at = title;
  for (const step of [normalised, converted]) at = step?.get(at)?.to ?? at;
  const seen = new Set<string>();
  let section = false;
  for (let next = redirects?.get(at); next !== undefined; next = redirects?.get(at)) {
    if (seen.has(at)) return { title: at, section };
    seen.add(at);
    section ||= (next.tofragment ?? '') !== '';
    at = next.to;
  }
  return { title: at, section };
};

/** A page may come in parts, each with other fields: together they are the page. */
const mergePages = (pages: readonly Page[]): ReadonlyMap<string, Page> => {
  const merged = new Map<string, Page>();
  for (const one of pages) merged.set(one.title, { ...merged.get(one.title), ...one });
  return merged;
};

/** A thumbnail may come only from where Wikimedia keeps its pictures. */
export const isPictureAddress = (url: string): boolean =>
  /^https:\/\/(?:upload|thumb|commons)\.wikimedia\.org\//.test(url);

/**
 * A Wikipedia may have files of its own under names that other files have on Commons: only those
 * that lie on Commons can be credited from there.
 */
const pictureOf = ({ thumbnail, pageimage }: Page): PagePicture | null => {
  if (thumbnail === undefined || pageimage === undefined) return null;
  const { source: src, width, height } = thumbnail;
  if (!isPictureAddress(src) || !src.includes('/commons/')) return null;
  return { file: pageimage.replaceAll('_', ' '), src, width, height };
};

/** "Mercury (planet)" → "Mercury": the description says the rest. */
const labelOf = (title: string): string => title.replace(/(?<=\S)\s+\([^()]*\)$/, '');

const choiceOf = (found: Page, item: ItemId): PageChoice => ({
  item,
  label: labelOf(found.title),
  description: found.description ?? null,
  picture: pictureOf(found),
});

const judge = (found: Page | undefined, section: boolean): PageAnswer => {
  const absent =
    found === undefined || 'missing' in found || 'invalid' in found || 'special' in found;
  if (absent || (found.ns ?? 0) !== 0) return { state: 'unknown' };
  const { wikibase_item: item = '', disambiguation } = found.pageprops ?? {};
  if (disambiguation !== undefined || isAboutNames(found.description ?? null)) {
    return { state: 'several', choices: [] };
  }
  if (!isAskable(item)) return { state: 'unknown' };
  const choice = choiceOf(found, item);
  return section ? { state: 'several', choices: [choice] } : { state: 'found', choice };
};

/**
 * What each of the titles is, by the server's answer (format version 2); null where this is no
 * such answer. A disambiguation page, a list of bearers of a name, or a redirect to a section is
 * never `found`: the first two name nobody, the last leads to a page about something else. A title
 * whose page the answer leaves for a continuation is left out: nothing is known of it yet.
 */
export const readNames = (
  json: unknown,
  titles: readonly string[],
): ReadonlyMap<string, PageAnswer> | null => {
  const read = v.safeParse(answer, json);
  if (!read.success) return null;
  const { normalized, converted, redirects, pages } = read.output.query;
  const steps = [normalized, converted, redirects].map(movesOf);
  const found = mergePages(pages);
  const whole = 'batchcomplete' in read.output || !('continue' in read.output);
  return new Map(
    titles.flatMap((title) => {
      const { title: at, section } = arrive(title, steps);
      const page = found.get(at);
      const cut = !whole && page !== undefined && page.pageprops === undefined;
      return cut && !('missing' in page) ? [] : [[title, judge(page, section)] as const];
    }),
  );
};
