/**
 * That another pack is in use: a mark in `storage.local`, which every context sees change. The pack
 * itself, up to 40 MB, stays in the extension's own database and is never sent as a message.
 */
import browser from 'webextension-polyfill';
import { newToken } from '../lib/newToken';
import { watchStored } from './watchStored';

/** Key under which the mark lies in `storage.local`: a random text, a new one with each swap. */
export const PACK_MARK = 'pack';

/** Says that another pack is in use from now on. */
export const setPackMark = (): Promise<void> =>
  browser.storage.local.set({ [PACK_MARK]: newToken() });

/** Calls back whenever another pack came into use, in any context, until `signal` aborts. */
export const watchPackMark = (callback: () => void, signal: AbortSignal): void =>
  watchStored(PACK_MARK, () => callback(), signal);
