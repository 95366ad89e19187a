import type { ItemId } from '../../engine/types';
import type { Coordinates } from '../../wikidata/types';
import { usePanel } from '../context';
import type { Chart } from './chart';
import type { CountryMark } from './countryMarks';
import { type Box, placeLabels, type Spot } from './placeLabels';
import type { Frame, Sight } from './sight';
import { textWidth } from './textWidth';

/** Sizes of the names on a map, in pixels. */
const TYPE = { place: 12, country: 11 } as const;
/** A name may be so much wider than a square as large as its country. */
const STRETCH = 1.6;

/** Room that the map's three buttons take in its corner, with what lies between them and the edge. */
const BUTTONS = { width: 94, height: 38 } as const;

/** A place to be marked on a map. */
export interface MapPlace {
  readonly item: ItemId;
  readonly name: string;
  readonly at: Coordinates;
  /** A place that may be another is drawn hollow. */
  readonly sure: boolean;
  /** The one that the map is about, where it is about one. */
  readonly chosen: boolean;
}

interface Props {
  /** Most important first: where there is no room for all names, the last go without. */
  readonly places: readonly MapPlace[];
  readonly countries: readonly CountryMark[];
  readonly chart: Chart;
  readonly sight: Sight;
  readonly frame: Frame;
}

interface Named {
  readonly spot: Spot;
  readonly name: string;
  /** Null for a country. */
  readonly place: MapPlace | null;
}

const isIn = ({ x, y }: Spot, { width, height }: Frame): boolean =>
  x >= 0 && y >= 0 && x <= width && y <= height;

const placeSpots = ({ places, chart, sight, frame }: Props): readonly Named[] =>
  places.flatMap((place) => {
    const { name } = place;
    const point = chart.pointOf(place.at, sight);
    const radius = place.chosen ? 6.5 : 4.5;
    const width = textWidth(name, TYPE.place);
    const spot = point && { ...point, key: place.item, radius, width };
    return spot && isIn(spot, frame) ? [{ spot, name, place }] : [];
  });

/** Named in the reader's language by the browser: `Intl` knows the countries by ISO's codes. */
const countrySpots = ({ countries, places }: Props, locale: string): readonly Named[] => {
  const taken = new Set(places.map(({ name }) => name));
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  return countries.flatMap(({ code, x, y, size }): readonly Named[] => {
    const region = new Intl.Locale(`und-${code}`).region;
    const name = region === undefined ? undefined : names.of(region);
    if (name === undefined || taken.has(name)) return [];
    const width = textWidth(name, TYPE.country);
    if (width > size * STRETCH) return [];
    return [{ spot: { key: code, x, y, width, radius: null }, name, place: null }];
  });
};

/** The buttons stand at the end of a line: at the left where one reads to the left. */
const underButtons = ({ width, height }: Frame, direction: 'ltr' | 'rtl'): Box => {
  const left = direction === 'rtl' ? 0 : width - BUTTONS.width;
  return { left, right: left + BUTTONS.width, top: height - BUTTONS.height, bottom: height };
};

/** The places of a map as dots, with as many names as fit, and of the countries around them. */
export const PlaceMarks = (props: Props) => {
  const { text } = usePanel();
  const marks = placeSpots(props);
  const named = [...marks, ...countrySpots(props, text.locale)];
  const spots = named.map(({ spot }) => spot);
  const byKey = new Map(named.map((one) => [one.spot.key, one]));
  return (
    <>
      {marks.toReversed().map(({ place, name, spot }) => (
        <circle
          key={spot.key}
          class={`dot ${place?.sure === false ? 'unsure' : ''}`}
          data-item={spot.key}
          cx={spot.x}
          cy={spot.y}
          r={spot.radius ?? 0}
        >
          <title>{name}</title>
        </circle>
      ))}
      {placeLabels(spots, props.frame, [underButtons(props.frame, text.direction)]).map(
        ({ key, x, y }) => {
          const { place = null, name = '' } = byKey.get(key) ?? {};
          const form = place === null ? 'country' : place.sure ? '' : 'unsure';
          return (
            <text key={key} class={form} data-item={key} x={x} y={y}>
              {name}
            </text>
          );
        },
      )}
    </>
  );
};
