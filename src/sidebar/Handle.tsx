import { useRef, useState } from 'preact/hooks';
import { PANEL_WIDTH } from '../settings/schema';
import { usePanel } from './context';

/** CSS pixels per press of an arrow key. */
const STEP = 20;

const bounded = (width: number): number =>
  Math.round(Math.min(PANEL_WIDTH.most, Math.max(PANEL_WIDTH.least, width)));

/** The panel grows away from its side of the window. */
const keyStep = (key: string, sign: number): number | null => {
  if (key === 'ArrowLeft') return sign * STEP;
  if (key === 'ArrowRight') return -sign * STEP;
  if (key === 'Home') return Number.POSITIVE_INFINITY;
  if (key === 'End') return Number.NEGATIVE_INFINITY;
  return null;
};

/** Where a drag began. Screen coordinates: the frame itself moves under the pointer. */
interface Drag {
  readonly pointer: number;
  readonly screenX: number;
  readonly width: number;
}

/** The panel's edge, to drag or to move with the arrow keys. The page applies and keeps the width. */
export const Handle = () => {
  const { panel, text } = usePanel();
  const [width, setWidth] = useState(() => bounded(window.innerWidth));
  const drag = useRef<Drag | null>(null);
  if (panel.gateway.place === 'window') return null;
  // Where it is not told yet: at the end of the page, which is mostly written as the reader reads.
  const side = panel.state.value.side ?? (text.direction === 'rtl' ? 'left' : 'right');
  const sign = side === 'left' ? -1 : 1;
  const resize = (to: number): void => {
    const next = bounded(to);
    setWidth(next);
    panel.gateway.tell({ type: 'resize', width: next });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be a separator that moves
    <div
      class="handle"
      dir={side === 'left' ? 'rtl' : 'ltr'}
      role="separator"
      aria-orientation="vertical"
      aria-label={text.say('panelWidth')}
      aria-valuemin={PANEL_WIDTH.least}
      aria-valuemax={PANEL_WIDTH.most}
      aria-valuenow={width}
      tabIndex={0}
      onKeyDown={(event) => {
        const by = event.altKey ? null : keyStep(event.key, sign);
        if (by === null) return;
        event.preventDefault();
        resize(window.innerWidth + by);
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        const { pointerId: pointer, screenX } = event;
        drag.current = { pointer, screenX, width: window.innerWidth };
      }}
      onPointerMove={(event) => {
        const from = drag.current;
        if (from?.pointer !== event.pointerId) return;
        resize(from.width + sign * (from.screenX - event.screenX));
      }}
      onLostPointerCapture={() => {
        drag.current = null;
      }}
    />
  );
};
