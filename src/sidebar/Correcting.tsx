import { useState } from 'preact/hooks';
import type { CastEntity } from '../protocol/panelPort';
import { usePanel } from './context';
import { Icon } from './Icon';
import { Notice } from './Notice';
import { ChoiceOffers } from './Offers';
import { profiled } from './profiled';

interface Props {
  readonly entity: CastEntity;
}

/** What the reader's own search brought. */
const Results = ({ entity }: Props) => {
  const { panel, text } = usePanel();
  const { search } = panel.state.value;
  if (search === null || search.entity !== entity.entity) return null;
  const { load, words } = search;
  if (load?.state === 'failed') return <Notice trouble={load.trouble} />;
  if (load?.state !== 'have') return <p class="lead">{text.say('loading')}</p>;
  if (load.value.length === 0) return <p class="lead">{text.say('searchNone', words)}</p>;
  const choices = load.value.map((choice) => profiled(panel.state.value, choice));
  return <ChoiceOffers entity={entity} choices={choices} />;
};

/** Looks for what the name stands for under any other. Asks only when it is sent off. */
const SearchBox = ({ entity }: Props) => {
  const { panel, text } = usePanel();
  const [words, setWords] = useState(entity.name);
  const send = (event: Event): void => {
    event.preventDefault();
    if (words.trim() !== '') {
      panel.dispatch({ type: 'search', entity: entity.entity, words: words.trim() });
    }
  };
  return (
    <form class="filter look-up" onSubmit={send}>
      <Icon name="search" />
      <input
        type="search"
        value={words}
        maxLength={200}
        aria-label={text.say('searchWikidata')}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || words === '') return;
          event.preventDefault();
          event.stopPropagation();
          setWords('');
        }}
      />
      <button type="submit" class="pill">
        {text.say('searchButton')}
      </button>
    </form>
  );
};

/** What to do where none of those offered is meant: look for it, or say that there is none. */
export const Correcting = ({ entity }: Props) => {
  const { panel, text } = usePanel();
  return (
    <section class="correcting" key={entity.entity}>
      <h2>{text.say('searchWikidata')}</h2>
      <SearchBox entity={entity} />
      <Results entity={entity} />
      <p class="pills">
        <button
          type="button"
          class="pill"
          onClick={() => panel.say(entity.entity, { what: 'none' })}
        >
          {text.say('noneOfThese')}
        </button>
        <button
          type="button"
          class="pill"
          onClick={() => panel.say(entity.entity, { what: 'never' })}
        >
          {text.say('neverHighlight')}
        </button>
      </p>
    </section>
  );
};
