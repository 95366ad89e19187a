/** Where the names on a map go, so that none lies on another or on somebody else's dot. */
import type { Frame, Point } from './sight';

export interface Spot extends Point {
  readonly key: string;
  /** Radius of its dot, in pixels; null for the name of an area, which goes in its middle. */
  readonly radius: number | null;
  /** Width of its name, in pixels. */
  readonly width: number;
}

/** The lower left corner of a name, to write from; in pixels. */
export interface PlacedLabel extends Point {
  readonly key: string;
}

/** A rectangle of the frame, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Height of a line of label, and the part of it under the baseline. */
const LINE = { height: 15, descent: 4 } as const;
const GAP = 4;

/** Beside the dot first, where the eye looks for it; then above and below, then the corners. */
const SIDES: readonly Side[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
];

type Side = readonly [dx: number, dy: number];
const CENTRED: readonly Side[] = [[0, 0]];

const boxAt = (spot: Spot, [dx, dy]: Side): Box => {
  // At a corner of the dot the name may come closer than beside it.
  const away = ((spot.radius ?? 0) + GAP) * (dx !== 0 && dy !== 0 ? 0.7 : 1);
  const middleX = spot.x + dx * (away + spot.width / 2);
  const middleY = spot.y + dy * (away + LINE.height / 2);
  return {
    left: middleX - spot.width / 2,
    right: middleX + spot.width / 2,
    top: middleY - LINE.height / 2,
    bottom: middleY + LINE.height / 2,
  };
};

const dotOf = ({ x, y }: Spot, radius: number): Box => ({
  left: x - radius - 1,
  right: x + radius + 1,
  top: y - radius - 1,
  bottom: y + radius + 1,
});

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isInside = ({ left, top, right, bottom }: Box, { width, height }: Frame): boolean =>
  left >= 2 && top >= 2 && right <= width - 2 && bottom <= height - 2;

/**
 * Places names greedily, in the order given, which is their order of importance: each takes the
 * first side that is free, and none goes where something else covers the map. A name without a free
 * side is left out; its dot stays. The same spots give the same labels, and no two of these overlap.
 */
export const placeLabels = (
  spots: readonly Spot[],
  frame: Frame,
  covered: readonly Box[] = [],
): readonly PlacedLabel[] => {
  const dots = spots.flatMap((spot) =>
    spot.radius === null ? [] : [{ key: spot.key, box: dotOf(spot, spot.radius) }],
  );
  const taken: Box[] = [...covered];
  return spots.flatMap((spot): readonly PlacedLabel[] => {
    const free = (spot.radius === null ? CENTRED : SIDES)
      .map((side) => boxAt(spot, side))
      .find(
        (box) =>
          isInside(box, frame) &&
          !taken.some((other) => overlap(box, other)) &&
          !dots.some((dot) => dot.key !== spot.key && overlap(box, dot.box)),
      );
    if (free === undefined) return [];
    taken.push(free);
    return [{ key: spot.key, x: free.left, y: free.bottom - LINE.descent }];
  });
};
