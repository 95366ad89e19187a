import type { MessageKey } from '../lib/text';
import type { StoryView } from './state';
import type { Subject } from './subject';

type Unanswered = Exclude<Subject, { readonly type: StoryView } | { readonly type: 'card' }>;

type Plain = Exclude<Unanswered['type'], 'which' | 'correct' | 'unknown'>;

const LEADS: Readonly<Record<Plain, MessageKey>> = {
  waiting: 'leadWaiting',
  trouble: 'leadTrouble',
  people: 'leadPeople',
};

const UNKNOWN: Readonly<Record<'open' | 'none' | 'failed' | 'said', MessageKey>> = {
  open: 'leadSearching',
  none: 'leadUnknown',
  failed: 'leadNoPage',
  said: 'leadSaidNone',
};

/** The sentence under a name for which there is no card. */
export const leadOf = (subject: Unanswered): MessageKey => {
  if (subject.type === 'unknown') return UNKNOWN[subject.search];
  if (subject.type === 'correct') {
    return subject.choices.length === 0 ? 'leadCorrectNone' : 'leadCorrect';
  }
  if (subject.type !== 'which') return LEADS[subject.type];
  return subject.choices.length === 1 ? 'leadWhichOne' : 'leadWhich';
};
