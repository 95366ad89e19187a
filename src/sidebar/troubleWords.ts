import type { MessageKey } from '../lib/text';
import type { Trouble } from './state';

type Words = { readonly title: MessageKey; readonly body: MessageKey };

/** One heading and one sentence for each way in which nothing came back. */
export const TROUBLE_WORDS: Readonly<Record<Trouble['code'], Words>> = {
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
