/** What profiles add to the items that the panel lists. */
import type { LinkAnswer } from '../protocol/links';
import type { Choice } from '../wikidata/types';
import type { PanelState } from './state';

/** An item as it is offered: in the reader's words and with its picture, where they are known. */
export const profiled = ({ profiles }: PanelState, choice: Choice): Choice => {
  const load = profiles.get(choice.item);
  const profile = load?.state === 'have' ? load.value : null;
  if (profile === null) return choice;
  return {
    ...choice,
    label: profile.label ?? choice.label,
    description: profile.description ?? choice.description,
    thumbnail: profile.thumbnail ?? choice.thumbnail,
  };
};

/** The same of every item in an answer. */
export const profiledAnswer = (state: PanelState, answer: LinkAnswer): LinkAnswer => {
  if (answer.state === 'found') return { ...answer, choice: profiled(state, answer.choice) };
  if (answer.state !== 'several') return answer;
  return { ...answer, choices: answer.choices.map((choice) => profiled(state, choice)) };
};
