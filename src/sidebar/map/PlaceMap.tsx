import { useRef } from 'preact/hooks';
import type { ItemId } from '../../engine/types';
import type { Coordinates } from '../../wikidata/types';
import { usePanel } from '../context';
import { IconButton } from '../IconButton';
import type { Atlas } from './atlas';
import { type MapPlace, PlaceMarks } from './PlaceMarks';
import { type Frame, moved, transformTo } from './sight';
import { useAtlas } from './useAtlas';
import { useGestures } from './useGestures';
import { useDrawing, useFrame, useSight } from './useSight';

interface Props {
  /** Most important first. */
  readonly places: readonly MapPlace[];
  /** What the map shows on opening; at least one place. */
  readonly around: readonly Coordinates[];
  /** Kilometres that it is to be wide then, at least. */
  readonly span?: number;
  /** Two places to draw the shortest way between. */
  readonly way: readonly [Coordinates, Coordinates] | null;
  /** What a screen reader calls the map. */
  readonly label: string;
  /** Is the map what this view is for? Then the wheel zooms it without more ado. */
  readonly main: boolean;
  readonly onOpen: (item: ItemId) => void;
}

interface DrawnProps extends Pick<Props, 'places' | 'way'> {
  readonly atlas: Atlas;
  readonly frame: Frame;
  readonly shown: NonNullable<ReturnType<typeof useSight>>;
}

const Drawn = ({ atlas, frame, shown, places, way }: DrawnProps) => {
  const { chart, sight } = shown;
  const { drawing, countries, sight: drawnFor } = useDrawing(atlas, shown);
  const { width, height } = frame;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <g transform={transformTo(drawnFor, sight)}>
        <path class="sea" d={drawing.sphere} />
        <path class="land" d={drawing.land} />
        <path class="borders" d={drawing.borders} />
      </g>
      {way !== null && <path class="way" d={chart.wayOf(...way, sight)} />}
      <PlaceMarks
        places={places}
        countries={countries.map((mark) => moved(mark, drawnFor, sight))}
        chart={chart}
        sight={sight}
        frame={frame}
      />
    </svg>
  );
};

/** Places on a map of their surroundings, which keys, wheel, pointer and fingers move. */
export const PlaceMap = ({ places, around, span = 0, way, label, main, onOpen }: Props) => {
  const { text } = usePanel();
  const box = useRef<HTMLDivElement>(null);
  const atlas = useAtlas();
  const frame = useFrame(box);
  const shown = useSight(atlas, frame, { around, span });
  const gestures = useGestures({
    frame,
    change: (change) => shown?.change(change),
    reset: () => shown?.reset(),
    eager: main,
  });
  const open = (event: MouseEvent): void => {
    const mark = (event.target as Element).closest('[data-item]');
    const place = places.find(({ item }) => item === mark?.getAttribute('data-item'));
    if (place !== undefined && !gestures.wasDragged()) onOpen(place.item);
  };
  return (
    <div class={`map ${main ? 'map-main' : ''}`}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list of places does by key what a dot does */}
      <div
        ref={box}
        class="map-frame"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keys move the map
        tabIndex={0}
        aria-label={label}
        {...gestures.handlers}
        onClick={open}
      >
        {atlas !== null && frame !== null && shown !== null && (
          <Drawn atlas={atlas} frame={frame} shown={shown} places={places} way={way} />
        )}
      </div>
      {shown !== null && (
        <div class="map-buttons">
          <IconButton icon="plus" label={text.say('mapCloser')} onClick={gestures.closer} />
          <IconButton icon="minus" label={text.say('mapWider')} onClick={gestures.wider} />
          <IconButton icon="fit" label={text.say('mapFit')} onClick={shown.reset} />
        </div>
      )}
    </div>
  );
};
