/**
 * Where the names of a small graph stand: in two columns, what is only told of on the one side and
 * what is told to it on the other, so that every line runs between them and no name needs to be
 * turned or cut. A force-directed layout of twenty names needs more width than a panel has for
 * their labels alone. Pure, and the same for the same relations. Heights in CSS pixels.
 */

/** A line from one name to another, by their keys. */
export interface Link {
  readonly from: string;
  readonly to: string;
}

export interface Spot {
  readonly key: string;
  readonly side: 'from' | 'to';
  /** The middle of its row. */
  readonly y: number;
}

export interface Drawing {
  readonly spots: readonly Spot[];
  readonly height: number;
}

/** Two lines of 13 px type, and air. */
const ROW = 40;
/** Columns are put in order by each other so often; after that nothing moves in graphs this small. */
const SWEEPS = 4;

type Order = readonly string[];

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The column in the order of where its neighbours stand; who has none stays. */
const byNeighbours = (column: Order, other: Order, links: readonly Link[]): Order => {
  const placeOf = new Map(other.map((key, index) => [key, index / other.length]));
  const wish = new Map(
    column.map((key, index) => {
      const near = links.flatMap(({ from, to }) => {
        const place = from === key ? placeOf.get(to) : to === key ? placeOf.get(from) : undefined;
        return place === undefined ? [] : [place];
      });
      return [key, near.length === 0 ? index / column.length : mean(near)];
    }),
  );
  return [...column].sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0));
};

const spread = (column: Order, side: Spot['side'], height: number): readonly Spot[] =>
  column.map((key, index) => ({ key, side, y: (height / column.length) * (index + 0.5) }));

/** Lays the links out. `keys` gives the order of importance to begin with. */
export const graphLayout = (keys: Order, links: readonly Link[]): Drawing => {
  const targets = new Set(links.map(({ to }) => to));
  const sources = new Set(links.map(({ from }) => from));
  let right: Order = keys.filter((key) => targets.has(key));
  let left: Order = keys.filter((key) => sources.has(key) && !targets.has(key));
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    right = byNeighbours(right, left, links);
    left = byNeighbours(left, right, links);
  }
  const height = ROW * Math.max(left.length, right.length);
  return { height, spots: [...spread(left, 'from', height), ...spread(right, 'to', height)] };
};
