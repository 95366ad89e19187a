import { type AdoptedSheet, adoptSheet } from './adoptedSheet';
import type { Point } from './mentionAtPoint';
import type { PageMention } from './pageMention';

export interface PointerOptions {
  readonly doc: Document;
  /** The mention under a point, painted or not. */
  readonly find: (point: Point) => PageMention | null;
  /** A name was clicked: plainly on a marked one, or with Alt on any. */
  readonly onName: (mention: PageMention) => void;
  /** The mouse has come to a marked name, which a click may follow. */
  readonly onNear: () => void;
  readonly signal: AbortSignal;
}

export interface PointerWatch {
  /** The name under the last context menu; null if there was none. */
  underMenu(): PageMention | null;
}

/** What takes a click for itself. A name in one of these does what the page meant by it. */
const INTERACTIVE =
  'a[href],area,button,input,select,textarea,label,summary,video,audio,[contenteditable]:not([contenteditable="false" i]),' +
  'button,link,checkbox,radio,switch,tab,menuitem,option,textbox,combobox,slider'.replace(
    /\w+/g,
    '[role="$&"]',
  );

/** Pixels that a hand may move between press and release of one click. */
const STEADY = 5;

const elementOf = (target: EventTarget | null): Element | null => {
  const node = target as Node | null;
  return node?.nodeType === 1 ? (node as Element) : (node?.parentElement ?? null);
};

const isInteractive = (target: EventTarget | null): boolean =>
  elementOf(target)?.closest(INTERACTIVE) != null;

const isSelecting = (doc: Document): boolean => {
  const selection = doc.getSelection();
  return selection !== null && !selection.isCollapsed;
};

const pointOf = (event: MouseEvent): Point => ({ x: event.clientX, y: event.clientY });

/** Clicks: the page's own handlers run first on plain ones; Alt-clicks on a name are ours alone. */
const watchClicks = ({ doc, find, onName, signal }: PointerOptions): void => {
  let pressed: Point | null = null;
  const steady = ({ x, y }: Point): boolean =>
    pressed === null || Math.hypot(x - pressed.x, y - pressed.y) <= STEADY;

  const isFree = (event: MouseEvent): boolean =>
    !event.defaultPrevented &&
    !isInteractive(event.target) &&
    steady(pointOf(event)) &&
    !isSelecting(doc);
  const onClick = (event: MouseEvent, alt: boolean): void => {
    const { isTrusted, button, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (!isTrusted || button !== 0 || altKey !== alt || ctrlKey || metaKey || shiftKey) return;
    const mention = alt || isFree(event) ? find(pointOf(event)) : null;
    if (mention === null || !(alt || mention.marked)) return;
    // Alt-click on a link downloads, and routers navigate without asking for a default.
    if (alt) event.stopImmediatePropagation();
    event.preventDefault();
    onName(mention);
  };
  const early = { signal, capture: true };
  doc.addEventListener('pointerdown', (event) => (pressed = pointOf(event)), early);
  doc.addEventListener('click', (event) => onClick(event, true), early);
  doc.addEventListener('click', (event) => onClick(event, false), { signal });
};

/** One look per frame at what lies under the mouse; a sheet gives it the pointer's hand. */
const watchCursor = ({ doc, find, onNear, signal }: PointerOptions): void => {
  let cursor: AdoptedSheet | null = null;
  let last: PointerEvent | null = null;
  let frame = 0;

  const leave = (): void => {
    cursor?.remove();
    cursor = null;
  };
  const look = (): void => {
    frame = 0;
    const event = last;
    if (event === null) return;
    const free = event.buttons === 0 && !isInteractive(event.target);
    const over = free && find(pointOf(event))?.marked === true;
    const tag = elementOf(event.target)?.localName;
    if (!over || tag === undefined) {
      leave();
      return;
    }
    if (cursor !== null) return;
    onNear();
    // Only the hovered element's tag: a rule for all elements would restyle the whole page.
    cursor = adoptSheet(doc, `${CSS.escape(tag)}:hover { cursor: pointer !important; }`);
  };
  const onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    last = event;
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  doc.addEventListener('pointermove', onMove, { signal, passive: true });
  doc.addEventListener('pointerleave', leave, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    leave();
  });
};

/**
 * Listens to the pointer on the whole page, for as long as `signal` lives. The page keeps its
 * clicks on links, buttons and fields, its selections and its scrolling; only a click that opens a
 * name is prevented from meaning anything else.
 */
export const watchPointer = (options: PointerOptions): PointerWatch => {
  let underMenu: PageMention | null = null;
  watchClicks(options);
  watchCursor(options);
  options.doc.addEventListener(
    'contextmenu',
    (event) => (underMenu = options.find(pointOf(event))),
    { signal: options.signal, capture: true, passive: true },
  );
  return { underMenu: () => underMenu };
};
