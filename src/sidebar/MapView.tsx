import { useMemo, useState } from 'preact/hooks';
import type { ItemId } from '../engine/types';
import { listFormat } from '../lib/formats';
import { usePanel } from './context';
import { lastOpened } from './lastOpened';
import { Distance, type Ends } from './map/Distance';
import { localTime, momentOf } from './map/localTime';
import { PlaceMap } from './map/PlaceMap';
import { isPlaced, markOf, type PlacedPlace } from './map/placeMark';
import { useAtlas } from './map/useAtlas';
import { useCountries } from './map/useCountries';
import { useZones } from './map/useZones';
import { placesOf, type StoryPlace } from './placesOf';

interface LineProps {
  readonly place: StoryPlace;
  /** What clocks there showed when the article was published; null where that is not certain. */
  readonly clock: string | null;
  readonly arrive: boolean;
}

const PlaceLine = ({ place, clock, arrive }: LineProps) => {
  const { panel, text } = usePanel();
  const { row, sure, at } = place;
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
          {at === null && <span class="line">{text.say('mapNowhere')}</span>}
        </span>
        {clock !== null && <span class="clock">{clock}</span>}
      </button>
    </li>
  );
};

/**
 * The clocks of the places when the article was published, by item; empty where it has no time. A
 * country may have several, so none is told of it.
 */
const useClocks = (places: readonly StoryPlace[]): ReadonlyMap<ItemId, string> => {
  const { panel, text } = usePanel();
  const { day = null, published = null } = panel.state.value.article ?? {};
  const moment = momentOf(published);
  const zoneAt = useZones(moment !== null);
  const isCountry = useCountries();
  return useMemo(() => {
    const told = places.flatMap(({ item, at, row }) => {
      if (isCountry?.([row.name, ...row.otherNames]) !== false) return [];
      const timeZone = at && moment && zoneAt?.(at, moment);
      if (!moment || !timeZone) return [];
      return [[item, localTime(moment, { timeZone, day, locale: text.locale })] as const];
    });
    return new Map(told);
  }, [places, moment?.getTime(), zoneAt, isCountry, day, text]);
};

const PlaceList = ({ places }: { readonly places: readonly StoryPlace[] }) => {
  const { panel, text } = usePanel();
  const clocks = useClocks(places);
  const last = lastOpened(panel.state.value);
  const from = Math.max(
    0,
    places.findIndex(({ row }) => last !== null && [row.entity, ...row.also].includes(last)),
  );
  return (
    <>
      <h2>
        <span class="form place">{text.say('groupPlace')}</span>
        {clocks.size > 0 && <span class="tally">{text.say('mapClock')}</span>}
      </h2>
      <ol class="places">
        {places.map((place, i) => (
          <PlaceLine
            key={place.item}
            place={place}
            clock={clocks.get(place.item) ?? null}
            arrive={i === from}
          />
        ))}
      </ol>
    </>
  );
};

/** The map of all places, and how far two of them are apart. */
const StoryMap = ({ places }: { readonly places: readonly PlacedPlace[] }) => {
  const { panel, text } = usePanel();
  const atlas = useAtlas();
  const [ends, setEnds] = useState<Ends>({ from: null, to: null });
  const isCountry = useCountries();
  const marks = places
    .map((place) => markOf(place, [ends.from, ends.to].includes(place.item)))
    // Names of towns before those of countries, which readers know without.
    .toSorted((a, b) => Number(isCountry?.([a.name])) - Number(isCountry?.([b.name])));
  const [from, to] = [ends.from, ends.to].map((end) => places.find(({ item }) => item === end));
  const way = from && to && from !== to ? ([from.at, to.at] as const) : null;
  const names = listFormat(text.locale).format(places.map(({ row }) => row.name));
  const open = (item: ItemId): void => {
    const entity = places.find((place) => place.item === item)?.row.entity;
    if (entity !== undefined) panel.dispatch({ type: 'open', view: { type: 'name', entity } });
  };
  return (
    <>
      <PlaceMap
        places={marks}
        around={places.map(({ at }) => at)}
        way={way}
        label={text.say('mapLabel', names)}
        main
        onOpen={open}
      />
      <p class="map-note">{text.say('mapNote')}</p>
      {places.length > 1 && (
        <Distance
          places={marks}
          ends={ends}
          kilometres={atlas && way ? atlas.distanceBetween(...way) : null}
          onChoose={setEnds}
        />
      )}
    </>
  );
};

/** Where the article takes its reader: its places on a map, and in the order it names them. */
export const MapView = () => {
  const { panel, text } = usePanel();
  const state = panel.state.value;
  const places = useMemo(() => placesOf(state), [state]);
  const placed = places.filter(isPlaced);
  if (places.length === 0) return <p class="lead">{text.say('mapNone')}</p>;
  return (
    <>
      {placed.length > 0 && <StoryMap places={placed} />}
      <PlaceList places={places} />
    </>
  );
};
