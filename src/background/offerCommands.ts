import browser from 'webextension-polyfill';
import { callTab } from '../protocol/call';
import type { Answer, Params, Reply } from '../protocol/message';
import { TAGS } from '../protocol/tags';
import type { ToContent } from '../protocol/toContent';
import { runOnce } from './runOnce';

const MENU = 'sidelight-who';
const COMMAND = 'toggle-panel';

/**
 * Asks a page, and runs the content script there first if nobody answers: a shortcut or a menu
 * entry grants `activeTab` as the toolbar button does.
 */
const askPage = async <N extends keyof ToContent & string>(
  tab: number,
  name: N,
  params: Params<ToContent, N>,
): Promise<Answer<Reply<ToContent, N>>> => {
  const page = callTab<ToContent>(TAGS.toContent, tab);
  const answer = await page(name, params);
  if (answer.ok || answer.error.code !== 'no-answer' || !(await runOnce(tab))) return answer;
  return page(name, params);
};

/** Opens the panel of a tab, or closes it if it is open. */
const togglePanel = async (tab: number): Promise<void> => {
  const report = await askPage(tab, 'report', {});
  if (!report.ok) return;
  if (report.value.panelOpen) await askPage(tab, 'close', {});
  else await askPage(tab, 'open', { pointer: false });
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
    void askPage(tab.id, 'open', { pointer: true });
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === COMMAND && tab?.id !== undefined) void togglePanel(tab.id);
  });
};
