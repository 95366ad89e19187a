/**
 * Projection and drawing of a map: the one module that knows d3-geo, in a bundle of its own that is
 * loaded with the first map. Equal-area projections throughout: no country is drawn larger than
 * another of its size.
 */
import {
  type GeoPath,
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoDistance,
  geoEqualEarth,
  geoPath,
} from 'd3-geo';
import type { Coordinates } from '../../wikidata/types';
import { type CountryMark, countryMarks } from './countryMarks';
import { outlines, type World } from './outlines';
import type { Bounds, Frame, Point, Sight } from './sight';
import { boxOf, middleLongitude, middleOf } from './spherePoints';

/** Mean radius of the Earth in kilometres (IUGG). */
const EARTH = 6371.0088;
/** Radians that places may lie from their middle on a map of a region; others take the world's. */
const REGION = (55 / 180) * Math.PI;
/** Half the sphere and no more: behind it Lambert's projection tears shapes apart. */
const HALF = Math.PI / 2;
/** Kilometres that the frame's width shows: on opening at least and at most, and at the closest. */
const SPAN = { opening: 2600, widest: 12_000, closest: 60 } as const;
/** Room for names around the places, in pixels. */
const MARGIN = { x: 56, y: 32 } as const;

type Pair = [number, number];
/** GeoJSON puts the longitude first. */
const lonLat = ([latitude, longitude]: Coordinates): Pair => [longitude, latitude];

/** A map of the region around some places, or of the world. */
export interface Chart {
  readonly bounds: Bounds;
  /** The sight that shows all the places it was made for; it may reach beyond the bounds. */
  readonly opening: Sight;
  /** Where a place is; null where it lies behind the half of the sphere that is shown. */
  readonly pointOf: (at: Coordinates, sight: Sight) => Point | null;
  /** The shortest way between two places, as the data of an SVG path. */
  readonly wayOf: (from: Coordinates, to: Coordinates, sight: Sight) => string;
  /** Coasts and borders in the frame and half a frame around it. */
  readonly draw: (world: World, sight: Sight) => Drawing;
  /** Where the names of the countries in the frame go: a coarse world tells it as well. */
  readonly countriesIn: (world: World, sight: Sight) => readonly CountryMark[];
  readonly kilometresPerPixel: (sight: Sight) => number;
}

/** Data of SVG paths, empty where there is nothing of the kind in the frame. */
export interface Drawing {
  readonly sphere: string;
  readonly land: string;
  readonly borders: string;
}

/** Kilometres along the great circle between two places. */
export const distanceBetween = (a: Coordinates, b: Coordinates): number =>
  geoDistance(lonLat(a), lonLat(b)) * EARTH;

interface Plan {
  readonly projection: GeoProjection;
  readonly middle: Coordinates;
  /** How far from the middle something may lie, in radians. */
  readonly horizon: number;
  readonly reach: Point;
}

/** Lambert's azimuthal projection around the places; Equal Earth where they span half the world. */
const planFor = (places: readonly Coordinates[]): Plan => {
  const middle = middleOf(places);
  const far = middle === null ? Math.PI : Math.max(...places.map((at) => angle(at, middle)));
  if (middle !== null && far <= REGION) {
    const [latitude, longitude] = middle;
    const projection = geoAzimuthalEqualArea().rotate([-longitude, -latitude]).clipAngle(90);
    return { projection, middle, horizon: HALF, reach: { x: Math.SQRT2, y: Math.SQRT2 } };
  }
  // Turned so that the antimeridian's place is taken by the widest gap between the places.
  const longitude = middleLongitude(places);
  const projection = geoEqualEarth().rotate([-longitude, 0]);
  const [[left, top]] = geoPath(projection.scale(1).translate([0, 0])).bounds({ type: 'Sphere' });
  const reach = { x: -left, y: -top };
  return { projection, middle: [0, longitude], horizon: Math.PI, reach };
};

const angle = (a: Coordinates, b: Coordinates): number => geoDistance(lonLat(a), lonLat(b));

const openingOf = (
  places: readonly Coordinates[],
  of: { readonly projection: GeoProjection; readonly frame: Frame; readonly span: number },
): Sight => {
  const { projection, frame, span } = of;
  projection.scale(1).translate([0, 0]).clipExtent(null);
  const { left, right, top, bottom } = boxOf(
    places.flatMap((at) => [projection(lonLat(at)) ?? []]),
  );
  const room = {
    x: Math.max(frame.width - 2 * MARGIN.x, frame.width / 3),
    y: Math.max(frame.height - 2 * MARGIN.y, frame.height / 3),
  };
  const shown = Math.min(Math.max(span, SPAN.opening), SPAN.widest);
  const closest = (frame.width * EARTH) / shown;
  const scale = Math.min(room.x / (right - left), room.y / (bottom - top), closest);
  return {
    scale,
    x: frame.width / 2 - ((left + right) / 2) * scale,
    y: frame.height / 2 - ((top + bottom) / 2) * scale,
  };
};

/**
 * @param places at least one, each a real point of the Earth
 * @param span kilometres that the frame's width is to show on opening, at least
 */
export const createChart = (places: readonly Coordinates[], frame: Frame, span = 0): Chart => {
  const { projection, middle, horizon, reach } = planFor(places);
  const bounds: Bounds = {
    least: Math.min(frame.width / (2 * reach.x), frame.height / (2 * reach.y)),
    most: (frame.width * EARTH) / SPAN.closest,
    reach,
  };
  const aim = ({ scale, x, y }: Sight): GeoPath => {
    const { width, height } = frame;
    projection.scale(scale).translate([x, y]);
    projection.clipExtent([
      [-width / 2, -height / 2],
      [width * 1.5, height * 1.5],
    ]);
    return geoPath(projection).digits(1);
  };
  return {
    bounds,
    opening: openingOf(places, { projection, frame, span }),
    pointOf: (at, sight) => {
      aim(sight);
      const [x, y] = (angle(at, middle) <= horizon ? projection(lonLat(at)) : null) ?? [];
      return x === undefined || y === undefined ? null : { x, y };
    },
    wayOf: (from, to, sight) => {
      const way = { type: 'LineString', coordinates: [from, to].map(lonLat) } as const;
      return aim(sight)(way) ?? '';
    },
    draw: (world, sight) => {
      const path = aim(sight);
      const { land, borders } = outlines(world, seenIn(projection, frame));
      return {
        sphere: path({ type: 'Sphere' }) ?? '',
        land: path(land) ?? '',
        borders: path(borders) ?? '',
      };
    },
    countriesIn: (world, sight) => {
      const path = aim(sight);
      return countryMarks(outlines(world, seenIn(projection, frame)).land, path, projection);
    },
    kilometresPerPixel: ({ scale }) => EARTH / scale,
  };
};

/** Points of the Earth over the frame and half a frame around it; null for those beside the map. */
const seenIn = (
  projection: GeoProjection,
  { width, height }: Frame,
): readonly (Coordinates | null)[] =>
  STEPS.flatMap((x) =>
    STEPS.map((y): Coordinates | null => {
      const at: Pair = [x * width, y * height];
      const [longitude, latitude] = projection.invert?.(at) ?? [];
      if (longitude === undefined || latitude === undefined) return null;
      // Beside the map some projections invert to a point that is drawn elsewhere.
      const [backX, backY] = projection([longitude, latitude]) ?? [];
      const isThere = Math.hypot((backX ?? 1e9) - at[0], (backY ?? 1e9) - at[1]) < 1;
      return isThere ? [latitude, longitude] : null;
    }),
  );

/** From half a frame before it to half a frame behind it. */
const STEPS = Array.from({ length: 9 }, (_, i) => i / 4 - 0.5);
