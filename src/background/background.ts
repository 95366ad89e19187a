/**
 * The background: a service worker in Chrome, an event page in Firefox. Both may die at any
 * moment, so every listener is registered here, synchronously, and nothing is kept in variables
 * that could not be made again.
 */

import {
  contentToBackground,
  popupToBackground,
  sidebarToBackground,
} from '../protocol/directions';
import { isContentScript, isExtensionPage, serve } from '../protocol/serve';
import { TAGS } from '../protocol/tags';
import { answerContent } from './answerContent';
import { answerPopup } from './answerPopup';
import { answerSidebar } from './answerSidebar';
import { followPack } from './knowledge';
import { offerCommands } from './offerCommands';
import { runOnGrantedSites } from './runOnGrantedSites';
import { showWhetherOn } from './showWhetherOn';
import { endWithTabs } from './tabSignal';

serve({
  direction: TAGS.contentToBackground,
  messages: contentToBackground,
  allow: isContentScript,
  handlers: answerContent,
});
serve({
  direction: TAGS.sidebarToBackground,
  messages: sidebarToBackground,
  allow: isExtensionPage,
  handlers: answerSidebar,
});
serve({
  direction: TAGS.popupToBackground,
  messages: popupToBackground,
  allow: isExtensionPage,
  handlers: answerPopup,
});
followPack();
offerCommands();
runOnGrantedSites();
endWithTabs();
showWhetherOn();
