import type { MessageKey } from '../lib/text';
import type { PackState } from '../protocol/panelPort';
import { usePanel } from './context';

const WORDS: Readonly<Record<PackState, MessageKey | null>> = {
  whole: null,
  bundled: 'packBundled',
  none: 'packNone',
};

/** A quiet word where a file could not be read, and what stands in for what it would have told. */
export const DamagedFiles = () => {
  const { panel, text } = usePanel();
  const { article } = panel.state.value;
  if (article === null) return null;
  const pack = WORDS[article.pack];
  return (
    <>
      {article.fault !== null && <p class="by-rules">{text.say('foundByRules')}</p>}
      {pack !== null && <p class="by-rules">{text.say(pack)}</p>}
    </>
  );
};
