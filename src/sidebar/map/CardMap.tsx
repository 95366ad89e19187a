import { useMemo } from 'preact/hooks';
import type { Card, Coordinates } from '../../wikidata/types';
import { usePanel } from '../context';
import { isOnEarth, placesOf } from '../placesOf';
import { entityOfItem } from '../subject';
import { localTime, momentOf } from './localTime';
import { openingSpan } from './openingSpan';
import { PlaceMap } from './PlaceMap';
import type { MapPlace } from './PlaceMarks';
import { isPlaced, markOf } from './placeMark';
import { useCountries } from './useCountries';
import { useZones } from './useZones';

type Placed = Card & { readonly coordinates: Coordinates };

/** Is this the card of a place of which it is known where on the Earth it lies? */
export const hasMap = (card: Card): card is Placed =>
  card.kind === 'place' && card.coordinates !== null && isOnEarth(card.coordinates);

/** What clocks there showed when the article was published, where that is certain. */
const Clock = ({ at }: { readonly at: Coordinates }) => {
  const { panel, text } = usePanel();
  const { day = null, published = null } = panel.state.value.article ?? {};
  const moment = momentOf(published);
  const zoneAt = useZones(moment !== null);
  const timeZone = moment && zoneAt?.(at, moment);
  if (!moment || !timeZone) return null;
  const time = localTime(moment, { timeZone, day, locale: text.locale });
  return <> {text.say('mapClockIs', time)}</>;
};

/** Where the place of a card lies, among the other places of the article. */
export const CardMap = ({ card }: { readonly card: Placed }) => {
  const { panel, text } = usePanel();
  const state = panel.state.value;
  const isCountry = useCountries();
  const others = useMemo(() => placesOf(state).filter(isPlaced), [state]);
  const here: MapPlace = {
    ...{ item: card.item, name: card.name.text, at: card.coordinates },
    ...{ sure: true, chosen: true },
  };
  const places = [
    here,
    ...others.filter(({ item }) => item !== card.item).map((place) => markOf(place, false)),
  ];
  return (
    <section class="card-map">
      <PlaceMap
        places={places}
        around={[card.coordinates]}
        span={openingSpan(card)}
        way={null}
        label={text.say('mapLabel', card.name.text)}
        main={false}
        onOpen={(item) => {
          const entity = entityOfItem(panel.state.peek(), item)?.entity;
          if (entity !== undefined && item !== card.item)
            panel.dispatch({ type: 'open', view: { type: 'name', entity } });
        }}
      />
      <p class="map-note">
        {text.say('mapNote')}
        {isCountry?.([card.name.text]) === false && <Clock at={card.coordinates} />}
      </p>
    </section>
  );
};
