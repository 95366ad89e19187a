import type { MessageKey } from '../lib/text';
import type { Subject } from './subject';

type Unanswered = Exclude<Subject, { readonly type: 'cast' } | { readonly type: 'card' }>;

const LEADS: Readonly<Record<Exclude<Unanswered['type'], 'which' | 'unknown'>, MessageKey>> = {
  waiting: 'leadWaiting',
  trouble: 'leadTrouble',
  people: 'leadPeople',
};

const UNKNOWN: Readonly<Record<'open' | 'none' | 'failed', MessageKey>> = {
  open: 'leadSearching',
  none: 'leadUnknown',
  failed: 'leadNoPage',
};

/** The sentence under a name for which there is no card. */
export const leadOf = (subject: Unanswered): MessageKey => {
  if (subject.type === 'unknown') return UNKNOWN[subject.search];
  if (subject.type !== 'which') return LEADS[subject.type];
  return subject.choices.length === 1 ? 'leadWhichOne' : 'leadWhich';
};
