/** Which request the current view still takes. */
import type { ItemId } from '../engine/types';
import {
  isStory,
  type PanelState,
  type ProfileRequest,
  type Request,
  type StoryView,
} from './state';
import { lacksRoles, storyItems } from './storyItems';
import { answerOf, type Subject, subjectOf } from './subject';

/** The entity whose choices the current view takes, or null. */
const choicesFor = (state: PanelState, subject: Subject): number | null => {
  if (subject.type === 'correct') {
    const none = subject.choices.length === 0 && subject.load === null;
    return none ? subject.entity.entity : null;
  }
  if (subject.type !== 'waiting' && subject.type !== 'unknown') return null;
  const { entity } = subject.entity;
  if (state.choices.has(entity)) return null;
  if (subject.type === 'unknown' && subject.search === 'said') return null;
  // Names come first: without them nobody knows whether this one is open at all.
  return answerOf(state, entity) !== null ? entity : null;
};

/** Items that are offered for a name in the current view. */
const offeredIn = ({ search }: PanelState, subject: Subject): readonly ItemId[] => {
  if (subject.type !== 'which' && subject.type !== 'correct') return [];
  if (search?.entity !== subject.entity.entity) return subject.choices.map(({ item }) => item);
  return search.load?.state === 'have' ? search.load.value.map(({ item }) => item) : [];
};

/** The profiles that are not known of these items, nor asked for. */
const profilesFor = (
  { profiles }: PanelState,
  of: { readonly items: readonly ItemId[]; readonly purpose: ProfileRequest['purpose'] },
): ProfileRequest | null => {
  const items = of.items.filter((item) => !profiles.has(item));
  return items.length === 0 ? null : { type: 'profiles', ...of, items };
};

/** These come last: whom the names stand for tells which country an office is of. */
const wantsHolders = ({ article, roles, holders }: PanelState): boolean =>
  holders === null && roles?.state !== 'asked' && (article?.roles.roles.length ?? 0) > 0;

/** What a view of the whole article takes, once it is known what its names stand for. */
const wantedByStory = (state: PanelState, view: StoryView, language: string): Request | null => {
  const { answers, roles, relations, lives } = state;
  if (answers?.state !== 'have' && answers?.state !== 'failed') return null;
  if (view === 'relations') return relations === null ? { type: 'relations' } : null;
  if (view === 'timeline') return lives === null ? { type: 'lives' } : null;
  if (view !== 'cast') return null;
  if (roles === null && lacksRoles(state, language)) return { type: 'roles' };
  // The request for roles, where there is one, tells of the profiles, too, but for the pictures.
  const items = roles?.state === 'asked' ? [] : storyItems(state);
  const profiles = profilesFor(state, { items, purpose: 'cast' });
  if (profiles !== null) return profiles;
  return wantsHolders(state) ? { type: 'holders' } : null;
};

/** Whether the item of a card is edited heavily: once the card is there, and last of all. */
const editsFor = ({ watched, edits }: PanelState, subject: Subject): Request | null => {
  if (subject.type !== 'card' || subject.load?.state !== 'have') return null;
  const { item } = subject.load.value;
  return watched.has(item) && !edits.has(item) ? { type: 'edits', item } : null;
};

/** The next request that the current view takes, or null. `language` is the reader's. */
export const wanted = (state: PanelState, language: string): Request | null => {
  if (state.page !== 'found') return null;
  if (state.answers === null) return { type: 'resolve' };
  const subject = subjectOf(state);
  if (isStory(subject)) return wantedByStory(state, subject.type, language);
  if (subject.type === 'card' && subject.load === null) return { type: 'card', item: subject.item };
  const { search } = state;
  if (search !== null && search.load === null)
    return { type: 'search', entity: search.entity, words: search.words };
  const entity = choicesFor(state, subject);
  if (entity !== null) return { type: 'choices', entity };
  const profiles = profilesFor(state, { items: offeredIn(state, subject), purpose: 'choices' });
  return profiles ?? editsFor(state, subject);
};
