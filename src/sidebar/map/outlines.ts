/** Coasts and borders of the countries that are in sight, from a TopoJSON of the world. */
import type { FeatureCollection, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { Coordinates } from '../../wikidata/types';

export type World = Topology<{ readonly countries: GeometryCollection }>;

interface Box {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

interface Outlines {
  readonly land: FeatureCollection;
  readonly borders: MultiLineString;
}

const boxes = new WeakMap<World, ReadonlyMap<GeometryObject, readonly Box[]>>();

type Ring = readonly (readonly number[])[];

const boxOfRing = (ring: Ring): Box => {
  const box = { south: 90, north: -90, west: 180, east: -180 };
  for (const [longitude = 0, latitude = 0] of ring) {
    box.south = Math.min(box.south, latitude);
    box.north = Math.max(box.north, latitude);
    box.west = Math.min(box.west, longitude);
    box.east = Math.max(box.east, longitude);
  }
  return box;
};

const polygonsOf = (world: World, country: GeometryObject): readonly (readonly Ring[])[] => {
  const found = feature(world, country);
  if (found.type !== 'Feature') return [];
  const { geometry } = found;
  if (geometry.type === 'MultiPolygon') return geometry.coordinates;
  return geometry.type === 'Polygon' ? [geometry.coordinates] : [];
};

/** Boxes of a country's islands: those at the antimeridian are cut there, so none is wrapped. */
const boxesIn = (world: World): ReadonlyMap<GeometryObject, readonly Box[]> => {
  const known = boxes.get(world);
  if (known !== undefined) return known;
  const found = new Map(
    world.objects.countries.geometries.map((country) => {
      return [
        country,
        polygonsOf(world, country).flatMap(([outer]) => (outer ? [boxOfRing(outer)] : [])),
      ];
    }),
  );
  boxes.set(world, found);
  return found;
};

/** Degrees by which a sample of points may miss what lies between them. */
const slack = (points: readonly Coordinates[]): number => {
  const latitudes = points.map(([latitude]) => latitude);
  return 2 + (Math.max(...latitudes) - Math.min(...latitudes)) / 4;
};

/** The part of the world that some points show: null for all of it. */
const sightOf = (points: readonly (Coordinates | null)[]): Box | null => {
  const seen = points.flatMap((point) => (point === null ? [] : [point]));
  // An edge of the map in the frame: half the world is in sight, or nearly.
  if (seen.length < points.length) return null;
  const room = slack(seen);
  const box = boxOfRing(seen.map(([latitude, longitude]) => [longitude, latitude]));
  const isPolar = box.north + room > 80 || box.south - room < -80;
  // Over the antimeridian the longitudes seen fall into two: then all of them.
  const isWide = box.east - box.west > 180 || isPolar;
  const around = room / Math.cos((Math.min(80, Math.max(box.north, -box.south)) * Math.PI) / 180);
  return {
    south: box.south - room,
    north: box.north + room,
    west: isWide ? -180 : box.west - around,
    east: isWide ? 180 : box.east + around,
  };
};

const overlap = (a: Box, b: Box): boolean =>
  a.south <= b.north &&
  b.south <= a.north &&
  [-360, 0, 360].some((turn) => a.west + turn <= b.east && b.west <= a.east + turn);

/** The islands of a country that are in sight; null without any. */
const partIn = (
  country: GeometryObject,
  islands: readonly Box[],
  sight: Box,
): GeometryObject | null => {
  const isSeen = islands.map((box) => overlap(box, sight));
  if (!isSeen.includes(true)) return null;
  return country.type === 'MultiPolygon'
    ? { ...country, arcs: country.arcs.filter((_, i) => isSeen[i]) }
    : country;
};

/**
 * @param points a grid over what is to be drawn, null beside the map: countries away from it are
 *   left out, since projecting each coast of the world takes longer than a frame may
 */
export const outlines = (world: World, points: readonly (Coordinates | null)[]): Outlines => {
  const sight = sightOf(points);
  const known = boxesIn(world);
  const { geometries } = world.objects.countries;
  const countries: GeometryCollection = {
    type: 'GeometryCollection',
    geometries:
      sight === null
        ? geometries
        : geometries.flatMap((country) => partIn(country, known.get(country) ?? [], sight) ?? []),
  };
  return {
    land: feature(world, countries),
    borders: mesh(world, countries, (a, b) => a !== b),
  };
};
