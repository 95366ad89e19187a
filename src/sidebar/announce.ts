/** What a screen reader is told when something arrives without the focus moving to it. */
import type { Text } from '../lib/text';
import { castSize } from './castGroups';
import { leadOf } from './leadOf';
import { placesOf } from './placesOf';
import type { PanelState } from './state';
import { subjectOf } from './subject';
import { troubleWords } from './troubleWords';

const announceCast = (state: PanelState, text: Text): string => {
  const { answers, hidden } = state;
  if (hidden !== null) return text.say('hiddenByYou', hidden);
  if (answers?.state === 'failed') return text.say(troubleWords(answers.trouble).body);
  if (answers?.state !== 'have') return '';
  return text.count('castReady', castSize(state));
};

const announceRelations = ({ relations }: PanelState, text: Text): string => {
  if (relations?.state === 'failed') return text.say(troubleWords(relations.trouble).body);
  if (relations?.state !== 'have') return text.say('loading');
  const found = relations.value.relations.length;
  return found === 0 ? text.say('relationsNone') : text.count('relationsReady', found);
};

const announceLives = ({ lives }: PanelState, text: Text): string => {
  if (lives?.state === 'failed') return text.say(troubleWords(lives.trouble).body);
  if (lives?.state !== 'have') return text.say('loading');
  const found = lives.value.lives.length;
  return found === 0 ? text.say('timelineNone') : text.count('timelineReady', found);
};

/** What the reader's own search has come to; null where none was made. */
const announceSearch = ({ search }: PanelState, text: Text): string | null => {
  if (search === null) return null;
  const { load, words } = search;
  if (load?.state === 'failed') return text.say(troubleWords(load.trouble).body);
  if (load?.state !== 'have') return text.say('loading');
  const found = load.value.length;
  return found === 0 ? text.say('searchNone', words) : text.count('entriesFound', found);
};

/** One sentence for the live region; empty where the focus already says it. */
export const announce = (state: PanelState, text: Text): string => {
  if (state.page === 'connecting' || state.page === 'reading') return text.say('readingBody');
  if (state.page !== 'found') return '';
  const subject = subjectOf(state);
  if (subject.type === 'cast') return announceCast(state, text);
  if (subject.type === 'relations') return announceRelations(state, text);
  if (subject.type === 'map') return text.count('mapReady', placesOf(state).length);
  if (subject.type === 'timeline') return announceLives(state, text);
  const searched = announceSearch(state, text);
  if (searched !== null) return searched;
  if (subject.type === 'waiting') return text.say('loading');
  if (subject.type === 'trouble') return text.say(troubleWords(subject.trouble).body);
  // Offers may come after the focus has.
  if (subject.type === 'which' || subject.type === 'correct') return text.say(leadOf(subject));
  if (subject.type !== 'card') return '';
  const { load, name } = subject;
  if (load?.state === 'failed') return text.say(troubleWords(load.trouble).body);
  return load?.state === 'have' ? text.say('cardReady', name) : text.say('loading');
};
