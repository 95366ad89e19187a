import { useRef } from 'preact/hooks';
import { type Frame, type Point, panned, type Sight, zoomed } from './sight';

/** One step of a key, and of a button. */
const STEP = { zoom: 1.6, pan: 48 } as const;
/** Pixels that a finger may tremble before a press is a drag. */
const TREMBLE = 4;

export type Change = (change: (sight: Sight) => Sight) => void;

interface Options {
  readonly frame: Frame | null;
  readonly change: Change;
  /** Back to the opening sight. */
  readonly reset: () => void;
  /** Does the wheel zoom wherever the focus is? Else only in a map that has it, or with Ctrl. */
  readonly eager: boolean;
}

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: STEP.pan, y: 0 },
  ArrowRight: { x: -STEP.pan, y: 0 },
  ArrowUp: { x: 0, y: STEP.pan },
  ArrowDown: { x: 0, y: -STEP.pan },
};

const zoomKey = (key: string): number | null => {
  if (key === '+' || key === '=') return STEP.zoom;
  return key === '-' || key === '_' ? 1 / STEP.zoom : null;
};

const middle = ({ width, height }: Frame): Point => ({ x: width / 2, y: height / 2 });

const pointIn = (event: PointerEvent | WheelEvent): Point => {
  const box = (event.currentTarget as Element).getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
};

/** Two fingers: the point between them, and how far they are apart. */
const pinchOf = (points: readonly Point[]): { at: Point; apart: number } | null => {
  const [a, b] = points;
  if (a === undefined || b === undefined) return null;
  const at = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  return { at, apart: Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)) };
};

/** Pointers on the map: one of them pans, two zoom. */
const usePointers = (change: Change) => {
  const down = useRef(new Map<number, Point>());
  const moved = useRef(false);
  const release = (event: PointerEvent): void => void down.current.delete(event.pointerId);
  const pinch = (from: Point, to: Point, pointerId: number): void => {
    const before = pinchOf([...down.current.values()]);
    const after = pinchOf([...new Map(down.current).set(pointerId, to).values()]);
    change((sight) =>
      before === null || after === null
        ? panned(sight, minus(to, from))
        : panned(zoomed(sight, after.apart / before.apart, before.at), minus(after.at, before.at)),
    );
  };
  return {
    wasDragged: () => moved.current,
    handlers: {
      onPointerDown: (event: PointerEvent): void => {
        if (down.current.size === 0) moved.current = false;
        down.current.set(event.pointerId, pointIn(event));
      },
      onPointerMove: (event: PointerEvent): void => {
        const from = down.current.get(event.pointerId);
        const to = pointIn(event);
        if (from === undefined) return;
        if (!moved.current && Math.hypot(to.x - from.x, to.y - from.y) < TREMBLE) return;
        // Not before it is a drag: a captured press is no click on the place under it.
        (event.currentTarget as Element).setPointerCapture(event.pointerId);
        moved.current = true;
        pinch(from, to, event.pointerId);
        down.current.set(event.pointerId, to);
      },
      onPointerUp: release,
      onPointerCancel: release,
      onPointerLeave: release,
    },
  };
};

const minus = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y });

/** The ways to move a map: keys, the wheel, pointers and fingers. */
export const useGestures = ({ frame, change, reset, eager }: Options) => {
  const { handlers, wasDragged } = usePointers(change);
  const zoom = (factor: number, about?: Point): void => {
    if (frame !== null) change((sight) => zoomed(sight, factor, about ?? middle(frame)));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const [factor, arrow] = [zoomKey(event.key), ARROWS[event.key]];
    if (factor === null && arrow === undefined && event.key !== '0') return;
    event.preventDefault();
    if (factor !== null) zoom(factor);
    else if (arrow !== undefined) change((sight) => panned(sight, arrow));
    else reset();
  };
  const onWheel = (event: WheelEvent): void => {
    const hasFocus = event.currentTarget === document.activeElement;
    if (!eager && !event.ctrlKey && !hasFocus) return;
    event.preventDefault();
    // Lines and pages of a wheel that counts in those, in pixels; a pinch on a trackpad is finer.
    const pixels = event.deltaY * ([1, 16, 100][event.deltaMode] ?? 1);
    zoom(Math.exp(-pixels * (event.ctrlKey ? 0.01 : 0.002)), pointIn(event));
  };
  return {
    handlers: { ...handlers, onKeyDown, onWheel },
    wasDragged,
    closer: () => zoom(STEP.zoom),
    wider: () => zoom(1 / STEP.zoom),
  };
};
