import type { Kind, Span } from '../types';

/** One thing that a document names, as the linker sees it: a chain of names, or a demonym's country. */
export interface Referent {
  readonly kind: Kind | null;
  /** How sure the recogniser is that these are names at all: 0 to 1. */
  readonly score: number;
  /** Names that may propose candidates, fullest first. */
  readonly names: readonly string[];
  /** Shorter forms of the chain: they may speak for a candidate, and never propose one. */
  readonly shorter: readonly string[];
  /** Where it is named, in reading order. */
  readonly spans: readonly Span[];
  /** The sentences around, one for each span, as offsets in the span's block. */
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  /** Titles and roles that the document gives before the name: "Foreign Secretary". */
  readonly titles: readonly string[];
  readonly gender: 'm' | 'f' | null;
  /** What it may be beside an organisation, where it reads like one because it acts. */
  readonly acting: readonly Kind[];
  /** A word such as "French", which tells of a country. */
  readonly demonym: boolean;
}
