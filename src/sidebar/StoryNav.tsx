import type { MessageKey } from '../lib/text';
import { usePanel } from './context';
import { STORY_VIEWS, type StoryView } from './state';

const WORDS: Readonly<Record<StoryView, MessageKey>> = {
  cast: 'viewNames',
  relations: 'viewRelations',
  map: 'viewMap',
  timeline: 'viewTimeline',
};

/** The ways from one view of the whole article to another; nothing where it names nothing. */
export const StoryNav = ({ current }: { readonly current: StoryView }) => {
  const { panel, text } = usePanel();
  const names = panel.state.value.article?.entities.length ?? 0;
  if (names === 0) return null;
  return (
    <nav class="story-nav" aria-label={text.say('articleViews')}>
      {STORY_VIEWS.map((type) => (
        <button
          key={type}
          type="button"
          aria-current={type === current ? 'page' : undefined}
          onClick={() => panel.dispatch({ type: 'open', view: { type } })}
        >
          {text.say(WORDS[type])}
        </button>
      ))}
    </nav>
  );
};
