import browser from 'webextension-polyfill';
import { callTab } from '../protocol/call';
import { TAGS } from '../protocol/tags';
import type { ToContent } from '../protocol/toContent';

const MENU = 'sidelight-who';
const COMMAND = 'toggle-panel';

/** Opens the panel of a tab, or closes it if it is open. */
const togglePanel = async (tab: number): Promise<void> => {
  const page = callTab<ToContent>(TAGS.toContent, tab);
  const report = await page('report', {});
  if (!report.ok) return;
  if (report.value.panelOpen) await page('close', {});
  else await page('open', { pointer: false });
};

const createMenu = async (): Promise<void> => {
  // Removed first: an update finds the entry of the version before it still there.
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU,
    title: browser.i18n.getMessage('contextMenu'),
    contexts: ['page', 'link', 'selection', 'image'],
    documentUrlPatterns: ['https://*/*', 'http://*/*'],
  });
};

/** The context menu and the keyboard shortcut. Registers listeners; call it synchronously. */
export const offerCommands = (): void => {
  browser.runtime.onInstalled.addListener(() => void createMenu());
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== MENU || tab?.id === undefined) return;
    void callTab<ToContent>(TAGS.toContent, tab.id)('open', { pointer: true });
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === COMMAND && tab?.id !== undefined) void togglePanel(tab.id);
  });
};
