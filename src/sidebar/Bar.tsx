import { numberFormat } from '../lib/formats';
import type { MessageKey, Text } from '../lib/text';
import { castSize, rankOf } from './castGroups';
import { usePanel } from './context';
import { formatDay } from './formatTime';
import { Handle } from './Handle';
import { canMove } from './history';
import { IconButton } from './IconButton';
import { CAST, entityOf, isStory, type PanelState, viewOf } from './state';

const Close = () => {
  const { panel, text } = usePanel();
  return (
    <IconButton
      icon="close"
      class="close"
      label={text.say('close')}
      onClick={panel.gateway.close}
    />
  );
};

const StoryBar = ({ state }: { readonly state: PanelState }) => {
  const { text } = usePanel();
  const { article } = state;
  return (
    <>
      <h1>{text.say('inThisArticle')}</h1>
      {article !== null && <span>{text.count('names', castSize(state))}</span>}
      {article?.day && (
        <time class="bar-end" dateTime={article.day}>
          {formatDay(article.day, text, 'short')}
        </time>
      )}
    </>
  );
};

const Step = ({ step, state }: { readonly step: 1 | -1; readonly state: PanelState }) => {
  const { panel, text } = usePanel();
  const words: MessageKey = step === -1 ? 'goBack' : 'goForward';
  return (
    <IconButton
      icon={step === -1 ? 'back' : 'forward'}
      label={text.say(words)}
      disabled={!canMove(state.history, step)}
      onClick={() => panel.dispatch({ type: 'move', step })}
    />
  );
};

const rankWords = (state: PanelState, text: Text): string | null => {
  const entity = entityOf(viewOf(state));
  const rank = entity === null ? null : rankOf(state, entity);
  if (rank === null) return null;
  const numbers = numberFormat(text.locale);
  return text.say('rank', numbers.format(rank.at), numbers.format(rank.of));
};

const NameBar = ({ state }: { readonly state: PanelState }) => {
  const { panel, text } = usePanel();
  const rank = rankWords(state, text);
  return (
    <>
      <nav aria-label={text.say('history')}>
        <Step step={-1} state={state} />
        <Step step={1} state={state} />
      </nav>
      <button
        type="button"
        class="to-cast"
        onClick={() => panel.dispatch({ type: 'open', view: CAST })}
      >
        {text.count('allNames', castSize(state))}
      </button>
      {rank !== null && <span class="bar-end">{rank}</span>}
    </>
  );
};

/** The line along the top: where one is, the ways back, and the way out. */
export const Bar = () => {
  const { panel, text } = usePanel();
  const state = panel.state.value;
  const found = state.page === 'found';
  return (
    <header class="bar">
      {!found && <b>{text.say('extensionName')}</b>}
      {found && (isStory(viewOf(state)) ? <StoryBar state={state} /> : <NameBar state={state} />)}
      <Close />
      <Handle />
    </header>
  );
};
