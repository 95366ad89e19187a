import type { MessageKey } from '../lib/text';
import type { Trouble } from './state';

type Words = { readonly title: MessageKey; readonly body: MessageKey };

/** One heading and one sentence for each way in which nothing came back. */
const WORDS: Readonly<Record<Trouble['code'], Words>> = {
  offline: { title: 'offlineTitle', body: 'offlineBody' },
  slowed: { title: 'slowedTitle', body: 'slowedBody' },
  refused: { title: 'refusedTitle', body: 'refusedBody' },
  unavailable: { title: 'unavailableTitle', body: 'unavailableBody' },
  malformed: { title: 'malformedTitle', body: 'malformedBody' },
  timeout: { title: 'timeoutTitle', body: 'timeoutBody' },
  gone: { title: 'goneTitle', body: 'goneBody' },
  off: { title: 'networkOffTitle', body: 'networkOffBody' },
  worker: { title: 'workerTitle', body: 'workerBody' },
};

/** Our own limit of searches an article is spent: there is no use in waiting. */
const ENOUGH: Words = { title: 'enoughTitle', body: 'enoughBody' };

/** Was this name not asked about because the article has cost enough already? */
export const isEnough = ({ code, retryAt }: Trouble): boolean =>
  code === 'slowed' && retryAt === null;

/** What to call a trouble, and what to say of it. */
export const troubleWords = (trouble: Trouble): Words =>
  isEnough(trouble) ? ENOUGH : WORDS[trouble.code];
