/** What a statement cites, with the names that were found for it. */
import type { ItemId } from '../engine/types';
import type { Cited } from './item';
import { forDisplay } from './time';
import type { Labelled, Source } from './types';

/**
 * The source of a statement as a field to spread: absent where it cites nothing. A publisher
 * without a name leaves the address to speak for it.
 */
export const sourceOf = (
  cited: Cited | null,
  labelOf: (item: ItemId) => Labelled | null,
): { readonly source?: Source } => {
  if (cited === null) return {};
  const { by, url = null, on, looked = false, imported = false } = cited;
  return {
    source: {
      type: imported ? 'imported' : 'stated',
      by: by === undefined ? null : labelOf(by),
      url,
      on: on === undefined ? null : forDisplay(on),
      looked,
    },
  };
};

/** The publishers, publications and projects to be named. */
export const citedToName = (all: readonly (Cited | null)[]): readonly ItemId[] =>
  all.flatMap((cited) => cited?.by ?? []);
