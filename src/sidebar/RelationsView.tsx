import type { MessageKey } from '../lib/text';
import { usePanel } from './context';
import { formatDay } from './formatTime';
import { lastOpened } from './lastOpened';
import { Notice } from './Notice';
import { RelationGraph } from './RelationGraph';
import { RelationList } from './RelationList';
import { RowsSkeleton } from './Skeleton';
import type { PanelState } from './state';
import { relationGroups } from './storyRelations';
import { toldDay } from './toldDay';

const WAYS: readonly (readonly [drawn: boolean, words: MessageKey])[] = [
  [false, 'relationsInWords'],
  [true, 'relationsAsDrawing'],
];

/** In words or as a drawing: the reader's choice, for as long as the panel is open. */
const Ways = ({ drawn }: { readonly drawn: boolean }) => {
  const { panel, text } = usePanel();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div class="ways" role="group" aria-label={text.say('relationsShown')}>
      {WAYS.map(([way, words]) => (
        <button
          key={words}
          type="button"
          class="pill"
          aria-pressed={way === drawn}
          onClick={() => panel.dispatch({ type: 'draw', drawn: way })}
        >
          {text.say(words)}
        </button>
      ))}
    </div>
  );
};

const Told = ({ state }: { readonly state: PanelState }) => {
  const { panel, text } = usePanel();
  const load = state.relations;
  const { relations, trouble } =
    load?.state === 'have' ? load.value : { relations: [], trouble: null };
  const groups = relationGroups(state, relations, text);
  const { day } = toldDay(state, panel.gateway.now());
  const last = lastOpened(state);
  if (groups.length === 0)
    return trouble === null ? (
      <p class="lead">{text.say('relationsNone')}</p>
    ) : (
      <Notice trouble={trouble} />
    );
  return (
    <>
      <Ways drawn={state.drawn} />
      <p class="when">{text.say('onDay', formatDay(day, text))}</p>
      {trouble !== null && <Notice trouble={trouble} />}
      {state.drawn ? (
        <RelationGraph groups={groups} />
      ) : (
        <RelationList groups={groups} last={last ?? groups[0]?.row.entity ?? null} />
      )}
    </>
  );
};

/** How the names of the article relate on its day. */
export const RelationsView = () => {
  const { panel } = usePanel();
  const state = panel.state.value;
  const load = state.relations;
  return (
    <div class="story-relations">
      {load?.state === 'failed' && <Notice trouble={load.trouble} />}
      {load?.state === 'have' && <Told state={state} />}
      {(load === null || load.state === 'asked') && <RowsSkeleton />}
    </div>
  );
};
