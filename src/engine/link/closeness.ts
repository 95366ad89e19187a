import type { Row } from './ownEvidence';

type Coordinates = readonly [latitude: number, longitude: number];

const EARTH = 6371;

/** A distance, and the cosine of the angle that it is seen under from the centre of the earth. */
interface Limit {
  readonly kilometres: number;
  readonly cosine: number;
}

const limit = (kilometres: number): Limit => ({ kilometres, cosine: Math.cos(kilometres / EARTH) });

/** Within one, two places of one article are close, and beyond the other they are far. */
const CLOSE = limit(300);
const FAR = limit(5000);
/** Nearer to a limit than this a cosine is not trusted, and the distance is asked. */
const INEXACT = 1e-9;
/** So many places are compared with: a gazetteer of thousands would take each with each. */
const MOST_SITES = 64;
/** What is less likely than this is no place of the article. */
const LEAST_SHARE = 0.3;

/** A place of the article: the likeliest candidate of a referent that is probably one. */
interface Site {
  readonly row: number;
  readonly field: number;
  readonly share: number;
}

/** How near a candidate lies to the article's places, and what share of them is far from it. */
export interface Distances {
  readonly close: number;
  readonly far: number;
}

const NOWHERE: Distances = { close: 0, far: 0 };

/**
 * Where the candidates of a document lie. Each is compared with each place of the article, so that
 * points are kept as unit vectors, whose product is the cosine of the angle between two.
 */
export class Closeness {
  readonly #coordinates: readonly (Coordinates | null)[];
  readonly #points: Float64Array;
  #sites: readonly Site[] = [];

  constructor(rows: readonly Row[]) {
    this.#coordinates = rows.map(({ contender }) => contender.coordinates);
    this.#points = new Float64Array(3 * rows.length);
    for (let row = 0; row < rows.length; row++) {
      const at = this.#coordinates[row] ?? null;
      if (at !== null) putUnitVector(at, this.#points, 3 * row);
    }
  }

  /**
   * Finds the places of the article by the shares as they are now; of very many, the likeliest.
   * @param firsts the first row of each referent, and the end of the last one's
   */
  look(shares: Float64Array, firsts: Int32Array): void {
    const sites: Site[] = [];
    for (let field = 0; field + 1 < firsts.length; field++) {
      let row = -1;
      let share = LEAST_SHARE;
      const end = firsts[field + 1] ?? 0;
      for (let i = firsts[field] ?? 0; i < end; i++) {
        const own = shares[i] ?? 0;
        if (own > share) [row, share] = [i, own];
      }
      if ((this.#coordinates[row] ?? null) !== null) sites.push({ row, field, share });
    }
    if (sites.length > MOST_SITES) sites.sort((a, b) => b.share - a.share || a.field - b.field);
    this.#sites = sites.slice(0, MOST_SITES);
  }

  /** How far a row of a referent lies from the places that the others are. */
  of(row: number, field: number): Distances {
    const at = this.#coordinates[row] ?? null;
    if (at === null) return NOWHERE;
    let close = 0;
    let others = 0;
    let distant = 0;
    for (const site of this.#sites) {
      if (site.field === field) continue;
      others += site.share;
      const cosine = this.#cosine(row, site.row);
      const isSure = !isAt(CLOSE, cosine) && !isAt(FAR, cosine);
      const kilometres = isSure ? 0 : this.#kilometres(row, site.row);
      const isClose = isSure ? cosine > CLOSE.cosine : kilometres < CLOSE.kilometres;
      const isFar = isSure ? cosine < FAR.cosine : kilometres > FAR.kilometres;
      if (isClose) close = Math.max(close, site.share);
      else if (isFar) distant += site.share;
    }
    return { close, far: others === 0 ? 0 : distant / others };
  }

  /** Of the angle between two rows that lie somewhere. */
  #cosine(a: number, b: number): number {
    const points = this.#points;
    let product = 0;
    for (let axis = 0; axis < 3; axis++) {
      product += (points[3 * a + axis] ?? 0) * (points[3 * b + axis] ?? 0);
    }
    return product;
  }

  #kilometres(a: number, b: number): number {
    const [from, to] = [this.#coordinates[a] ?? null, this.#coordinates[b] ?? null];
    return from === null || to === null ? 0 : distance(from, to);
  }
}

/** Is a cosine too near to a limit to tell on which side of it the distance is? */
const isAt = (limit: Limit, cosine: number): boolean => Math.abs(cosine - limit.cosine) <= INEXACT;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Puts a point as a unit vector at an offset. */
function putUnitVector([latitude, longitude]: Coordinates, points: Float64Array, at: number): void {
  const [up, around] = [radians(latitude), radians(longitude)];
  const across = Math.cos(up);
  points[at] = across * Math.cos(around);
  points[at + 1] = across * Math.sin(around);
  points[at + 2] = Math.sin(up);
}

/** Great-circle distance in kilometres, by the haversine formula. */
function distance(a: Coordinates, b: Coordinates): number {
  const [from, to] = [radians(a[0]), radians(b[0])];
  const half = (angle: number): number => Math.sin(angle / 2) ** 2;
  const across = half(radians(b[1] - a[1]));
  const chord = half(to - from) + Math.cos(from) * Math.cos(to) * across;
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(chord)));
}
