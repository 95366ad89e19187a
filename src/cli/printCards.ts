import type { ItemId, Recognition } from '../engine/types';
import { dayNumber } from '../wikidata/time';
import type { CardAnswer, CardSource } from './cardSource';

/** The card of an entity that has an item, as printed. */
export type PrintedCard = CardAnswer & {
  /** The mentions' number of the entity. */
  readonly entity: number;
  readonly item: ItemId;
};

/** The day of a stated date, `2022-02-02` or `2022-02-02T10:00Z`; null where it states none. */
export function dayOf(date: string | null | undefined): string | null {
  const day = /^\d{4}-\d\d-\d\d(?!\d)/.exec(date ?? '')?.[0];
  return day === undefined || dayNumber(day) === null ? null : day;
}

/** The cards of a document's entities, in the order of their numbers. */
export async function printCards(
  { entities, language }: Recognition,
  from: {
    readonly source: CardSource;
    readonly date: string | null | undefined;
    /** The reader's; null: the document's own. */
    readonly lang: string | null;
  },
): Promise<readonly PrintedCard[]> {
  const day = dayOf(from.date);
  const printed: PrintedCard[] = [];
  for (const [entity, { item }] of entities.entries()) {
    if (item === null) continue;
    const answer = await from.source({ item, language: from.lang ?? language, day });
    printed.push({ entity, item, ...answer });
  }
  return printed;
}
