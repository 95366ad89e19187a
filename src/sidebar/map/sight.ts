/** What part of a map is in the frame, and how zooming and panning change it. */

/** Pixels of the frame, from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** `scale`: pixels for a radian at the map's middle; the middle stands at `x`, `y` of the frame. */
export interface Sight extends Point {
  readonly scale: number;
}

/** How far a map may be zoomed, and how far from its middle it reaches, in units of its scale. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly reach: Point;
}

const clamp = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most);

/** How far the middle of a map may lie from that of the frame: no emptiness beside the map. */
const slack = (extent: number, frame: number): number => Math.max(0, extent - frame / 2);

/** The nearest sight within the bounds: the frame never leaves the map, or the map the frame. */
export const within = (sight: Sight, { width, height }: Frame, bounds: Bounds): Sight => {
  const scale = clamp(sight.scale, bounds.least, bounds.most);
  // A scale that was cut short leaves the middle of the frame where it is.
  const kept = zoomed(sight, scale / sight.scale, { x: width / 2, y: height / 2 });
  const [slackX, slackY] = [
    slack(bounds.reach.x * scale, width),
    slack(bounds.reach.y * scale, height),
  ];
  return {
    scale,
    x: clamp(kept.x, width / 2 - slackX, width / 2 + slackX),
    y: clamp(kept.y, height / 2 - slackY, height / 2 + slackY),
  };
};

/** Closer by `factor`, with what is at `about` staying there. */
export const zoomed = (sight: Sight, factor: number, about: Point): Sight => ({
  scale: sight.scale * factor,
  x: about.x + (sight.x - about.x) * factor,
  y: about.y + (sight.y - about.y) * factor,
});

/** Moved by so many pixels. */
export const panned = (sight: Sight, { x, y }: Point): Sight => ({
  scale: sight.scale,
  x: sight.x + x,
  y: sight.y + y,
});

/** The SVG transform that makes a drawing of one sight a drawing of another, lines aside. */
export const transformTo = (drawn: Sight, now: Sight): string => {
  const factor = now.scale / drawn.scale;
  return `translate(${now.x - drawn.x * factor} ${now.y - drawn.y * factor}) scale(${factor})`;
};

/** A mark of one sight in another: its point moves, and its size grows, with the drawing. */
export const moved = <M extends Point & { readonly size: number }>(
  mark: M,
  drawn: Sight,
  now: Sight,
): M => {
  const factor = now.scale / drawn.scale;
  return {
    ...mark,
    x: now.x + (mark.x - drawn.x) * factor,
    y: now.y + (mark.y - drawn.y) * factor,
    size: mark.size * factor,
  };
};
