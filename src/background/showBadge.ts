import browser from 'webextension-polyfill';
import type { PageState } from '../protocol/toContent';

/** Badge colours: ink on the toolbar while at work, grey while off. Both carry white text at 4.5:1. */
const COLOURS = { on: '#3f4fb5', off: '#6a655c' } as const;

/** The badge's few characters: the number of names, "off", or nothing to say. */
export const badgeText = (state: PageState, names: number): string => {
  if (state === 'off') return browser.i18n.getMessage('badgeOff') || 'off';
  if (state === 'failed') return '!';
  if (state !== 'found' || names === 0) return '';
  return names > 999 ? '999+' : String(names);
};

/** Shows what Sidelight does in one tab. The browser clears it by itself when the tab navigates. */
export const showBadge = async (page: {
  readonly tab: number;
  readonly state: PageState;
  readonly names: number;
}): Promise<void> => {
  const tabId = page.tab;
  try {
    await browser.action.setBadgeText({ tabId, text: badgeText(page.state, page.names) });
    const color = page.state === 'off' ? COLOURS.off : COLOURS.on;
    await browser.action.setBadgeBackgroundColor({ tabId, color });
    await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  } catch {
    // The tab was closed meanwhile: there is no badge left to set.
  }
};
