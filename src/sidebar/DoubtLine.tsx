import type { MessageKey } from '../lib/text';
import type { Doubt } from '../protocol/links';
import { usePanel } from './context';

const REASONS: Readonly<Record<Doubt, MessageKey>> = {
  role: 'doubtRole',
  rivals: 'doubtRivals',
  spelling: 'doubtSpelling',
  alias: 'doubtAlias',
  words: 'doubtWords',
  thin: 'doubtThin',
};

/** That a card may be another's, and why: what was missing when the name was linked. */
export const DoubtLine = ({ doubts }: { readonly doubts: readonly Doubt[] }) => {
  const { text } = usePanel();
  const reasons = doubts.map((doubt) => text.say(REASONS[doubt])).join(' ');
  return (
    <p class="doubt">
      <b>{text.say('doubtPossibly')}</b> {reasons}
    </p>
  );
};
