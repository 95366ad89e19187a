import { usePanel } from './context';
import { lastOpened } from './lastOpened';
import { placesOf, type StoryPlace } from './placesOf';

const PlaceLine = ({ place, arrive }: { readonly place: StoryPlace; readonly arrive: boolean }) => {
  const { panel, text } = usePanel();
  const { row, sure } = place;
  const line = sure ? row.line : row.line && text.say('possibly', row.line);
  return (
    <li class={`row ${sure ? '' : 'unsure'}`}>
      <button
        type="button"
        class="row-open place-line"
        {...(arrive ? { 'data-arrive': '' } : {})}
        onClick={() => panel.dispatch({ type: 'open', view: { type: 'name', entity: row.entity } })}
      >
        <span class="words">
          <span class="name">{row.name}</span>
          {line !== null && <span class="line">{line}</span>}
        </span>
      </button>
    </li>
  );
};

/** Where the article takes its reader: its places, in the order in which it names them. */
export const MapView = () => {
  const { panel, text } = usePanel();
  const state = panel.state.value;
  const places = placesOf(state);
  const last = lastOpened(state);
  if (places.length === 0) return <p class="lead">{text.say('mapNone')}</p>;
  return (
    <div class="cast">
      <ol class="places">
        {places.map((place) => (
          <PlaceLine key={place.item} place={place} arrive={place.row.entity === last} />
        ))}
      </ol>
    </div>
  );
};
