import type { ItemId } from '../engine/types';

/**
 * The number of an item; a pack has four bytes for it.
 * @throws {RangeError} for what is no item id
 */
export function itemNumber(item: ItemId): number {
  const number = /^Q[1-9]\d*$/.test(item) ? Number(item.slice(1)) : Number.NaN;
  if (number < 2 ** 32) return number;
  throw new RangeError(`"${item}" is no item that a pack can hold.`);
}
