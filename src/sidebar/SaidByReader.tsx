import type { CastEntity } from '../protocol/panelPort';
import { usePanel } from './context';
import { saidOf } from './subject';

const Undo = ({ name, arrive }: { readonly name: string; readonly arrive: boolean }) => {
  const { panel, text } = usePanel();
  return (
    <button
      type="button"
      class="link"
      {...(arrive ? { 'data-arrive': '' } : {})}
      onClick={() => panel.unsay(name)}
    >
      {text.say('undo')}
    </button>
  );
};

/** The browser refused to keep what was said: it holds for this visit. */
const Unkept = () => {
  const { panel, text } = usePanel();
  return panel.state.value.unkept ? <>{text.say('notKept')} </> : null;
};

/** On a card: that the reader chose it, and the way back. */
export const SaidByReader = ({ entity }: { readonly entity: CastEntity }) => {
  const { panel, text } = usePanel();
  const said = saidOf(panel.state.value, entity.entity);
  if (said === null) return null;
  return (
    <p class="said">
      {said === 'item' && <>{text.say('chosenByYou')} </>}
      <Unkept />
      <Undo name={entity.name} arrive={false} />
    </p>
  );
};

/** Above the cast: that a name was taken off the page, and the way back, which has the focus. */
export const HiddenByReader = () => {
  const { panel, text } = usePanel();
  const { hidden } = panel.state.value;
  if (hidden === null) return null;
  return (
    <p class="said">
      {text.say('hiddenByYou', hidden)} <Unkept />
      <Undo name={hidden} arrive={true} />
    </p>
  );
};
