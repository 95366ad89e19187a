/** An answer of `page/summary` → the first paragraph as text. Pure. */
import * as v from 'valibot';
import type { Extract } from './types';

const summary = v.object({
  type: v.string(),
  title: v.optional(v.string()),
  titles: v.optional(v.object({ normalized: v.optional(v.string()) })),
  wikibase_item: v.optional(v.string()),
  lang: v.optional(v.string()),
  dir: v.optional(v.string()),
  content_urls: v.optional(
    v.object({ desktop: v.optional(v.object({ page: v.optional(v.string()) })) }),
  ),
  extract: v.optional(v.string()),
});
type Summary = v.InferOutput<typeof summary>;

/** The summary with the item its page is about, where it says so. */
export interface ReadSummary {
  readonly extract: Extract | null;
  readonly item: string | null;
}

interface Asked {
  readonly title: string;
  readonly language: string;
  /** Where the article lies, if the answer does not say. */
  readonly url: string;
}

const addressOf = (found: Summary, asked: Asked): string => {
  const stated = found.content_urls?.desktop?.page ?? '';
  return /^https:\/\/[a-z-]+\.wikipedia\.org\//.test(stated) ? stated : asked.url;
};

const extractOf = (found: Summary, asked: Asked): Extract | null => {
  const text = (found.extract ?? '').replace(/\s+/g, ' ').trim();
  // Anything but an article: a disambiguation page, a main page, a page without a lead.
  if (found.type !== 'standard' || text === '') return null;
  return {
    text,
    language: found.lang ?? asked.language,
    direction: found.dir === 'rtl' ? 'rtl' : 'ltr',
    title: found.titles?.normalized ?? found.title ?? asked.title,
    url: addressOf(found, asked),
  };
};

/** Reads a summary; null where this is none. `extract_html` is never looked at. */
export const readSummary = (json: unknown, asked: Asked): ReadSummary | null => {
  const read = v.safeParse(summary, json);
  if (!read.success) return null;
  return { extract: extractOf(read.output, asked), item: read.output.wikibase_item ?? null };
};
