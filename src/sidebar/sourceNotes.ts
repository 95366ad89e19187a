/** The card's sources, numbered as footnotes: one number for all that rest on the same. */
import type { Source } from '../wikidata/types';
import { readUrl } from './formatFact';

/** What rests on a source, or on none that is given. */
type Sourced = { readonly source?: Source };

export interface Note {
  /** 1-based, in the order in which the card comes to them. */
  readonly number: number;
  /** Null: no source is given. */
  readonly source: Source | null;
}

export interface Notes {
  readonly list: readonly Note[];
  readonly of: (sourced: Sourced) => Note | null;
}

/**
 * The same publisher and page looked at on several days are one source to a reader; imports from
 * one project are one whatever its pages.
 */
const keyOf = (source: Source | undefined): string => {
  if (source === undefined) return '';
  const { type, by, url } = source;
  const page = type === 'imported' && by !== null ? null : url;
  return JSON.stringify([type, by?.text ?? null, page]);
};

/** Numbers the sources of what the card shows, given in the order in which it shows it. */
export const notesOf = (shown: readonly Sourced[]): Notes => {
  const byKey = new Map<string, Note>();
  for (const { source } of shown) {
    const key = keyOf(source);
    if (!byKey.has(key)) byKey.set(key, { number: byKey.size + 1, source: source ?? null });
  }
  return {
    list: [...byKey.values()],
    of: ({ source }) => byKey.get(keyOf(source)) ?? null,
  };
};

/** Host of an address, as what a source is called that has no other name: "gov.uk". */
export const hostOf = (url: string): string | null => {
  const read = readUrl(url);
  return read === null ? null : new URL(read.href).host.replace(/^www\./, '');
};
