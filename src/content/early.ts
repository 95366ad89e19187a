/**
 * The early content script: runs before a page of the listed sites is there. Browsers put the
 * background to sleep after half a minute, and it takes longer to wake and to load the model than to
 * read an article; so it is told while the page is still on its way. What it is told is a language.
 */
import { mayBeArticle } from '../page/mayBeArticle';
import { callBackground } from '../protocol/call';
import type { ContentToBackground } from '../protocol/directions';
import { TAGS } from '../protocol/tags';
import { isOnFor } from '../settings/schema';
import { earlySettings } from './earlySettings';

/** UTF-16 units; more is no language. */
const LONGEST_TAG = 35;

const background = callBackground<ContentToBackground>(TAGS.contentToBackground);

const start = async (): Promise<void> => {
  const settings = await earlySettings();
  if (!mayBeArticle(location) || !isOnFor(settings, location.hostname)) return;
  const language = document.documentElement?.lang.slice(0, LONGEST_TAG) ?? '';
  await background('expect', { language });
};

void start();
