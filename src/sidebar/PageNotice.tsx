import type { MessageKey } from '../lib/text';
import { usePanel } from './context';
import type { Panel } from './createPanel';
import { RowsSkeleton } from './Skeleton';
import type { Page } from './state';

interface Words {
  readonly title: MessageKey;
  readonly body: MessageKey;
  readonly remedy?: { readonly words: MessageKey; readonly act: (panel: Panel) => void };
}

const reread = ({ gateway }: Panel): void => gateway.tell({ type: 'reread' });

const WORDS: Readonly<Record<Exclude<Page, 'found' | 'connecting' | 'reading'>, Words>> = {
  'no-article': {
    title: 'noArticleTitle',
    body: 'noArticleBody',
    remedy: { words: 'lookAgain', act: reread },
  },
  off: {
    title: 'offTitle',
    body: 'offBody',
    remedy: { words: 'openSettings', act: ({ gateway }) => gateway.openSettings() },
  },
  failed: {
    title: 'readFailedTitle',
    body: 'readFailedBody',
    remedy: { words: 'tryAgain', act: reread },
  },
  'page-lost': {
    title: 'pageLostTitle',
    body: 'pageLostBody',
    remedy: { words: 'connectAgain', act: (panel) => panel.connect() },
  },
  'extension-lost': { title: 'extensionLostTitle', body: 'extensionLostBody' },
};

/** What is shown while there is no article to list: reading, none here, off, or a broken line. */
export const PageNotice = ({ page }: { readonly page: Exclude<Page, 'found'> }) => {
  const { panel, text } = usePanel();
  if (page === 'connecting' || page === 'reading')
    return (
      <div class="page-notice">
        <h1 class="unseen">{text.say('extensionName')}</h1>
        <p class="description">{text.say('readingBody')}</p>
        <RowsSkeleton />
      </div>
    );
  const { title, body, remedy } = WORDS[page];
  return (
    <div class="page-notice">
      <h1 class="title" tabIndex={-1} data-arrive>
        {text.say(title)}
      </h1>
      <p>{text.say(body)}</p>
      {remedy !== undefined && (
        <button type="button" class="pill" onClick={() => remedy.act(panel)}>
          {text.say(remedy.words)}
        </button>
      )}
    </div>
  );
};
