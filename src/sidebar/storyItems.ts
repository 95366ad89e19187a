/** The things of an article that are known to be items, for what tells of it as a whole. */
import type { ItemId } from '../engine/types';
import { type CastRow, castGroups } from './castGroups';
import type { PanelState } from './state';

/** Rows that stand for an item, the doubtful ones among them, most important first. */
export const linkedRows = (state: PanelState): readonly (CastRow & { readonly item: ItemId })[] =>
  castGroups(state)
    .flatMap(({ rows }) => rows)
    .flatMap((row) => (row.item === null ? [] : [{ ...row, item: row.item }]))
    .toSorted((a, b) => b.importance - a.importance);

/** Their items. */
export const storyItems = (state: PanelState): readonly ItemId[] =>
  linkedRows(state).map(({ item }) => item);

const baseOf = (language: string): string => language.split('-')[0]?.toLowerCase() ?? language;

/**
 * Is there somebody of whom the device does not know, in the reader's language, what they were on
 * the article's day? Then it takes a request to tell.
 */
export const lacksRoles = (state: PanelState, language: string): boolean =>
  linkedRows(state).some(({ kind, role }) => {
    if (kind !== 'person') return false;
    return role === null || baseOf(role.language ?? '') !== baseOf(language);
  });
