import type { Field } from '../engine/link/coherence';
import { rank } from '../engine/link/rank';
import type { Ranker } from '../engine/link/ranker';
import type { ItemId } from '../engine/types';
import { isPlaceholder } from '../lib/isPlaceholder';
import type { LinkSample } from './linkSamples';

/** What the ranker answers for a label. */
export interface Answer {
  readonly set: string;
  readonly gold: ItemId | null;
  /** The likeliest item, however likely; null where nothing is known by the name. */
  readonly item: ItemId | null;
  /** How likely it is held: 0 to 1. */
  readonly share: number;
  /** The right item is among those that were ranked. */
  readonly held: boolean;
}

/** The answers for all labels that count of samples, in order. */
export function answersFor(samples: readonly LinkSample[], ranker: Ranker): readonly Answer[] {
  return samples.flatMap(({ set, fields, labels }) => {
    const ranked = rank(fields, ranker);
    return labels.flatMap(({ label, field }): readonly Answer[] => {
      if (label.optional) return [];
      const at = field === null ? undefined : ranked[field];
      return [{ set, gold: label.item, ...best(at), held: isHeld(at, label.item) }];
    });
  });
}

function best(field: Field | undefined): Pick<Answer, 'item' | 'share'> {
  let item: ItemId | null = null;
  let share = 0;
  field?.rows.forEach(({ contender }, i) => {
    const own = field.shares[i] ?? 0;
    if (isPlaceholder(contender.item) || own <= share) return;
    item = contender.item;
    share = own;
  });
  return { item, share };
}

const isHeld = (field: Field | undefined, item: ItemId | null): boolean =>
  field?.rows.some(({ contender }) => contender.item === item) ?? false;

/** How many labels whose item the table holds are answered right. */
export function accuracy(
  answers: readonly Answer[],
  holds: (item: ItemId) => boolean,
): { readonly right: number; readonly held: number; readonly all: number } {
  const asked = answers.filter(({ gold }) => gold !== null && holds(gold));
  return {
    right: asked.filter(({ gold, item }) => gold === item).length,
    held: asked.filter(({ held }) => held).length,
    all: asked.length,
  };
}
