import type { ItemId } from '../../engine/types';
import type { Coordinates } from '../../wikidata/types';
import type { Chart } from './chart';
import { placeLabels, type Spot } from './placeLabels';
import type { Frame, Sight } from './sight';
import { textWidth } from './textWidth';

/** Size of the names on a map, in pixels. */
const TYPE = 12;

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
  readonly chart: Chart;
  readonly sight: Sight;
  readonly frame: Frame;
}

const isIn = ({ x, y }: Spot, { width, height }: Frame): boolean =>
  x > -12 && y > -12 && x < width + 12 && y < height + 12;

/** The places of a map as dots, with as many names as fit. */
export const PlaceMarks = ({ places, chart, sight, frame }: Props) => {
  const marks = places.flatMap((place) => {
    const point = chart.pointOf(place.at, sight);
    const radius = place.chosen ? 6.5 : 4.5;
    const spot = point && { ...point, key: place.item, radius, width: textWidth(place.name, TYPE) };
    return spot && isIn(spot, frame) ? [{ place, spot }] : [];
  });
  const names = new Map(marks.map(({ place }) => [place.item as string, place]));
  const labels = placeLabels(
    marks.map(({ spot }) => spot),
    frame,
  );
  return (
    <>
      {marks.toReversed().map(({ place, spot }) => (
        <circle
          key={place.item}
          class={`dot ${place.sure ? '' : 'unsure'}`}
          data-item={place.item}
          cx={spot.x}
          cy={spot.y}
          r={spot.radius}
        >
          <title>{place.name}</title>
        </circle>
      ))}
      {labels.map(({ key, x, y }) => (
        <text
          key={key}
          class={names.get(key)?.sure === false ? 'unsure' : ''}
          data-item={key}
          x={x}
          y={y}
          direction="ltr"
        >
          {names.get(key)?.name}
        </text>
      ))}
    </>
  );
};
