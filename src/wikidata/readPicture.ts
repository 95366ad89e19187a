/** An answer of `imageinfo` → pictures that may be shown, or none. Pure. */
import * as v from 'valibot';
import { plainText } from './plainText';
import { isPictureAddress } from './readNames';
import type { Picture, PictureCredit, Recording } from './types';
import { PICTURE_WIDTH } from './urls';

const field = v.object({ value: v.unknown() });
const info = v.object({
  url: v.optional(v.string()),
  thumburl: v.optional(v.string()),
  thumbwidth: v.optional(v.number()),
  thumbheight: v.optional(v.number()),
  width: v.optional(v.number()),
  height: v.optional(v.number()),
  descriptionurl: v.optional(v.string()),
  extmetadata: v.optional(v.union([v.record(v.string(), field), v.array(v.unknown())])),
});
const page = v.object({
  title: v.optional(v.string(), ''),
  missing: v.optional(v.unknown()),
  invalid: v.optional(v.unknown()),
  imageinfo: v.optional(v.array(info)),
});
const answer = v.object({
  query: v.optional(
    v.object({
      normalized: v.optional(v.array(v.object({ from: v.string(), to: v.string() })), []),
      pages: v.array(page),
    }),
  ),
});
type Page = v.InferOutput<typeof page>;
type Info = v.InferOutput<typeof info>;

/**
 * Licences that let anybody show a picture, as Commons writes their short names. Whole names only:
 * what follows the name of a free licence may take the freedom back.
 */
const FREE: readonly RegExp[] = [
  /^cc[ -]?(?:0|zero)(?: [\d.]+)?$/i,
  // One version or several, then a jurisdiction.
  /^cc[ -](?:by|sa|by[ -]sa)(?:[ -][\d.,]+)*(?:[ -]\p{L}+)?$/iu,
  /^attribution(?:[ -]share[ -]?alike)?(?: [\d.]+)?$/i,
  /^(?:public domain|pd(?:[ -][\w.-]+)*|no restrictions|copyrighted free use)$/i,
  /^(?:fal|free art licen[cs]e)(?: [\d.]+)?$/i,
  /^(?:gfdl|gnu free documentation licen[cs]e|[al]?gpl)(?:[ -]?v?[\d.]+)?(?:\+| or later| only)?$/i,
  /^(?:apache(?: licen[cs]e)?|mpl)(?:[ ,-]*v?[\d.]+)?$/i,
  /^(?:mit|isc|bsd(?:[ -]\d-clause)?)(?: licen[cs]e)?$/i,
  /^(?:beerware|wtfpl)$/i,
  /^(?:ogl|open government licen[cs]e)(?:[ -]?(?:v|version )?[\d.]+)?$/i,
  /^godl(?:[ -]india)?$/i,
  // Types 2 to 4 of the Korean licence forbid commercial use, changes, or both.
  /^kogl type[ -]?1$/i,
  /^dl-de[ /-](?:by|zero)[ /-][\d.-]+$/i,
];
/** Non-commercial and no-derivatives licences are not free. */
const NOT_FREE =
  /(?:^|[^a-z])(?:nc|nd)(?:[^a-z]|$)|fair use|non[ -]?free|non[ -]?commercial|no[ -]?deriv|all rights/i;

const isFreeLicence = (name: string): boolean =>
  !NOT_FREE.test(name) && FREE.some((pattern) => pattern.test(name));

const fieldsOf = ({ extmetadata = {} }: Info): Record<string, v.InferOutput<typeof field>> =>
  Array.isArray(extmetadata) ? {} : extmetadata;

const textOf = (found: Info, name: string): string => {
  const value = fieldsOf(found)[name]?.value;
  return typeof value === 'string' || typeof value === 'number' ? plainText(String(value)) : '';
};

/** Authors written at length are cut: the file's page, which is linked, has them whole. */
const MOST_AUTHOR = 120;

const cut = (text: string): string =>
  text.length <= MOST_AUTHOR ? text : `${[...text].slice(0, MOST_AUTHOR).join('').trimEnd()}…`;

const authorOf = (found: Info): string =>
  cut(textOf(found, 'Attribution') || textOf(found, 'Artist') || textOf(found, 'Credit'));

const addressOf = (text: string): string | null =>
  /^(?:https?:)?\/\/[^\s"'<>]+$/i.test(text) ? text.replace(/^(?:http:)?\/\//i, 'https://') : null;

/** Laid out at the width asked for, or the original's where that is smaller. */
const sizeOf = (found: Info): { readonly width: number; readonly height: number } | null => {
  const width = found.thumbwidth ?? found.width ?? 0;
  const height = found.thumbheight ?? found.height ?? 0;
  if (!(width > 0 && height > 0)) return null;
  const scale = Math.min(1, PICTURE_WIDTH / width);
  return { width: Math.round(width * scale), height: Math.max(1, Math.round(height * scale)) };
};

const isFree = (found: Info): boolean => {
  const licence = textOf(found, 'LicenseShortName');
  const nonFree = textOf(found, 'NonFree').toLowerCase() === 'true';
  return !nonFree && isFreeLicence(licence);
};

/** Author and licence of a file; null where it is not free, or does not say whom to name. */
const creditOf = (found: Info): PictureCredit | null => {
  const author = authorOf(found);
  const page = addressOf(found.descriptionurl ?? '');
  if (author === '' || page === null || !isFree(found)) return null;
  const licence = textOf(found, 'LicenseShortName');
  return { author, licence, licenceUrl: addressOf(textOf(found, 'LicenseUrl')), page };
};

const pictureOf = (found: Info): Picture | null => {
  const src = found.thumburl ?? found.url ?? '';
  const size = sizeOf(found);
  const credit = creditOf(found);
  if (size === null || credit === null || !isPictureAddress(src)) return null;
  return { src, ...size, ...credit };
};

/**
 * The picture of an answer: `picture` is null where its licence is not free, its author is not
 * known, or there is no such file. Null where this is no such answer.
 */
export const readPicture = (json: unknown): { readonly picture: Picture | null } | null => {
  const read = v.safeParse(answer, json);
  if (!read.success) return null;
  const found = read.output.query?.pages[0]?.imageinfo?.[0];
  return { picture: found === undefined ? null : pictureOf(found) };
};

/** Sounds lie on one host; the panel's policy lets it play from no other. */
const isSoundAddress = (url: string): boolean =>
  /^https:\/\/upload\.wikimedia\.org\/wikipedia\/commons\//.test(url);

/**
 * The recording of an answer: null where it may not be played, or there is no such file. Null
 * where this is no such answer.
 */
export const readRecording = (json: unknown): { readonly recording: Recording | null } | null => {
  const read = v.safeParse(answer, json);
  if (!read.success || read.output.query === undefined) return null;
  const found = read.output.query.pages[0]?.imageinfo?.[0];
  const credit = found === undefined ? null : creditOf(found);
  const src = found?.url ?? '';
  return { recording: credit !== null && isSoundAddress(src) ? { src, ...credit } : null };
};

/** Of a page that the answer leaves for a continuation nothing is known yet. */
const isTold = (found: Page): boolean =>
  found.imageinfo !== undefined || 'missing' in found || 'invalid' in found;

/**
 * The pictures of several files (named without `File:`), null for one that may not be shown. Files
 * that the answer does not speak of are left out. Null where this is no such answer.
 */
export const readPictures = (
  json: unknown,
  files: readonly string[],
): ReadonlyMap<string, Picture | null> | null => {
  const read = v.safeParse(answer, json);
  if (!read.success || read.output.query === undefined) return null;
  const { normalized, pages } = read.output.query;
  const moved = new Map(normalized.map(({ from, to }) => [from, to]));
  const told = new Map(pages.filter(isTold).map((one) => [one.title, one]));
  return new Map(
    files.flatMap((file) => {
      const title = `File:${file}`;
      const found = told.get(moved.get(title) ?? title);
      if (found === undefined) return [];
      const [first] = found.imageinfo ?? [];
      return [[file, first === undefined ? null : pictureOf(first)] as const];
    }),
  );
};
