import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Coordinates } from '../../wikidata/types';
import type { Atlas } from './atlas';
import type { Chart, Drawing } from './chart';
import type { CountryMark } from './countryMarks';
import type { World } from './outlines';
import { type Frame, type Sight, within } from './sight';

/** Where one pixel is less than these kilometres, coasts at 1:110 million look like cut paper. */
const FINE_FROM = 9;
/** Milliseconds without a movement after which the map is drawn anew. */
const REST = 90;

/** The size of an element; the panel's page is a window of its own, so that one tells of changes. */
export const useFrame = (element: RefObject<HTMLElement | null>): Frame | null => {
  const [frame, setFrame] = useState<Frame | null>(null);
  useLayoutEffect(() => {
    const measure = (): void => {
      const { clientWidth: width = 0, clientHeight: height = 0 } = element.current ?? {};
      if (width > 0 && height > 0) setFrame({ width, height });
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [element]);
  return frame;
};

interface Shown {
  readonly chart: Chart;
  readonly sight: Sight;
  readonly change: (change: (sight: Sight) => Sight) => void;
  readonly reset: () => void;
}

/** The chart around some places, `span` kilometres wide at least, and what part of it is in the frame. */
export const useSight = (
  atlas: Atlas | null,
  frame: Frame | null,
  { around, span }: { readonly around: readonly Coordinates[]; readonly span: number },
): Shown | null => {
  const key = JSON.stringify([frame, around, span]);
  const chart = useMemo(
    () =>
      atlas === null || frame === null || around.length === 0
        ? null
        : atlas.createChart(around, frame, span),
    [atlas, key],
  );
  const opening = useMemo(
    () => chart && frame && within(chart.opening, frame, chart.bounds),
    [chart, frame],
  );
  const [moved, setMoved] = useState<{ readonly chart: Chart; readonly sight: Sight } | null>(null);
  if (chart === null || frame === null || opening === null) return null;
  const sight = moved?.chart === chart ? moved.sight : opening;
  return {
    chart,
    sight,
    change: (change) =>
      setMoved((before) => {
        const from = before?.chart === chart ? before.sight : opening;
        return { chart, sight: within(change(from), frame, chart.bounds) };
      }),
    reset: () => setMoved(null),
  };
};

interface Drawn {
  readonly drawing: Drawing;
  readonly countries: readonly CountryMark[];
  /** The sight it was drawn for: a moving map shows it transformed, until it rests. */
  readonly sight: Sight;
}

/** The finer world, once some sight asked for it. */
const useWorld = (atlas: Atlas, isFine: boolean): World => {
  const [fine, setFine] = useState<World | null>(null);
  useEffect(() => {
    if (!isFine || fine !== null) return;
    let isWanted = true;
    // Without it the coarse one stays.
    void atlas.loadFine().then(
      (world) => isWanted && setFine(world),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [atlas, isFine, fine]);
  return isFine && fine !== null ? fine : atlas.coarse;
};

/** Coasts and borders of a sight: at once for the first, and anew whenever the map rests. */
export const useDrawing = (atlas: Atlas, { chart, sight }: Shown): Drawn => {
  const [rested, setRested] = useState({ chart, sight });
  const drawnFor = rested.chart === chart ? rested.sight : sight;
  const world = useWorld(atlas, chart.kilometresPerPixel(drawnFor) < FINE_FROM);
  useEffect(() => {
    const timer = setTimeout(() => setRested({ chart, sight }), REST);
    return () => clearTimeout(timer);
  }, [chart, sight]);
  const drawing = useMemo(() => chart.draw(world, drawnFor), [chart, world, drawnFor]);
  const countries = useMemo(
    () => chart.countriesIn(atlas.coarse, drawnFor),
    [atlas, chart, drawnFor],
  );
  return { drawing, countries, sight: drawnFor };
};
