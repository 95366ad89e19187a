/** Where to write the names of the countries in sight. */
import type { GeoPath, GeoProjection } from 'd3-geo';
import { geoContains } from 'd3-geo';
import type { Feature, FeatureCollection, Polygon } from 'geojson';
import type { Point } from './sight';

/** A country in sight. The point is the middle of the part of it that is. */
export interface CountryMark extends Point {
  /** ISO 3166-1, three digits: `804`. */
  readonly code: string;
  /** Side of a square as large as that part, in pixels. */
  readonly size: number;
}

/** Less than a short name takes. */
const SMALLEST = 24;

const polygonsOf = ({ geometry }: Feature): readonly Polygon[] => {
  if (geometry.type === 'Polygon') return [geometry];
  if (geometry.type !== 'MultiPolygon') return [];
  return geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
};

/** On its largest part in sight: the middle of France and Guiana together lies in the Atlantic. */
const markOf = (country: Feature, path: GeoPath, projection: GeoProjection): CountryMark | null => {
  if (country.id === undefined || path.area(country) < SMALLEST ** 2) return null;
  const [largest] = polygonsOf(country)
    .map((part) => ({ part, area: path.area(part) }))
    .toSorted((a, b) => b.area - a.area);
  if (largest === undefined || largest.area < SMALLEST ** 2) return null;
  const [x, y] = path.centroid(largest.part);
  // The middle of a crescent lies with a neighbour: Croatia's in Bosnia.
  const at = projection.invert?.([x, y]);
  if (!at || !geoContains(largest.part, at)) return null;
  return { code: String(country.id), x, y, size: Math.sqrt(largest.area) };
};

/** Largest first. A country that the atlas gives no code has no recognised name to write. */
export const countryMarks = (
  countries: FeatureCollection,
  path: GeoPath,
  projection: GeoProjection,
): readonly CountryMark[] =>
  countries.features
    .flatMap((country) => markOf(country, path, projection) ?? [])
    .toSorted((a, b) => b.size - a.size);
