import type { Page } from 'puppeteer-core';
import type { Sandbox } from '../sandbox/sandbox';
import { closing } from './harness';
import { openOwnPage } from './openOwnPage';
import { tellToOpen } from './tellToOpen';

/**
 * Opens the panel on the list of all names, as the keyboard shortcut does, which no driver can
 * press: the browser takes it. Leaves the page in front.
 */
export const openByShortcut = async (sandbox: Sandbox, page: Page): Promise<void> => {
  await closing(await openOwnPage(sandbox, 'options.html'), (own) => tellToOpen(own));
  await page.bringToFront();
};
