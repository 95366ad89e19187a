import { existsSync, readFileSync } from 'node:fs';
import type { ItemId } from '../engine/types';

const ITEM = /^Q[1-9]\d*$/;

/**
 * Items by titles of the English Wikipedia, from a table of them: title with underscores, a tab, item.
 * Without the file no title has one.
 */
export function itemOfTitle(path: string): (title: string) => ItemId | null {
  const items = new Map<string, ItemId>();
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  for (const line of lines) {
    const [title = '', item = ''] = line.split('\t');
    if (ITEM.test(item)) items.set(title, item as ItemId);
  }
  return (title) => items.get(title.replaceAll(' ', '_')) ?? null;
}
