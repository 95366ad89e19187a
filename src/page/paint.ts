import { KINDS } from '../engine/types';
import { adoptSheet } from './adoptedSheet';
import type { PageMention } from './pageMention';

/** Names under which Sidelight paints in `CSS.highlights`; it touches no others. */
export const HIGHLIGHTS: readonly string[] = [
  ...KINDS,
  ...KINDS.map((kind) => `${kind}-faint`),
  'unsure',
  'open',
  'here',
].map((name) => `sidelight-${name}`);

/**
 * Form tells the kind, colour only repeats it, fainter than text or link. The colours stand in the
 * middle: at least 3:1 on white and on near black. They cannot lean on the text's own, for what
 * `currentColor` means in a highlight is the root's colour in Chromium, the text's in Firefox.
 */
const CLEAR = [
  'solid 1.5px #6376e8',
  'dotted 2px #2f9362',
  'dashed 1.5px #ad7814',
  'double 1px #bf55a0',
  'wavy 1px #208c9d',
];
/**
 * A link in doubt keeps the form of its kind and loses colour and weight: half of the colour's
 * strength would be quieter still, and at 2:1 no longer seen by everybody.
 */
const LINES = [
  ...CLEAR,
  ...CLEAR.map((line) => line.replace(/\S+ \S+$/, '1px #8a8a8a')),
  'solid 1px #8a8a8a',
];
const TINTS = ['#6376e838', '#e0a02078'];

/**
 * Firefox 140 to 145 draw no line in a highlight. They cannot hit-test highlights either, which is
 * what can be asked of them: where that is missing, a wash of the line's colour marks the name too.
 */
const wash = (line: string): string =>
  'highlightsFromPoint' in CSS.highlights ? '' : `; background-color: ${line.slice(-7)}1f`;

const sheet = (): string =>
  [
    '@media screen {',
    ...HIGHLIGHTS.map((name, i) => {
      const line = LINES[i];
      const style = line
        ? `text-decoration: underline ${line}; text-underline-offset: .2em${wash(line)}`
        : `background-color: ${TINTS[i - LINES.length]}`;
      return `::highlight(${name}) { ${style} }`;
    }),
    '} @media screen and (forced-colors: active) {',
    ...HIGHLIGHTS.map((name, i) => {
      const style = LINES[i]
        ? `text-decoration-color: ${name.endsWith('faint') ? 'GrayText' : 'CanvasText'}`
        : 'background-color: Highlight; color: HighlightText';
      return `::highlight(${name}) { ${style} }`;
    }),
    '}',
  ].join('\n');

/** How long a place stays marked after a jump, milliseconds: long enough to find it by eye. */
const FLASH_MS = 1600;

const nameFor = ({ kind, sure, faint }: PageMention): string =>
  `sidelight-${sure && kind ? kind + (faint ? '-faint' : '') : 'unsure'}`;

export interface Painter {
  /** Underlines the marked mentions; replaces what was painted before. */
  paint(mentions: readonly PageMention[]): void;
  /** Tints all mentions of these entities, marked or not. */
  open(entities: readonly number[]): void;
  /** Marks a place for a moment. */
  flash(range: AbstractRange): void;
  /** Takes everything painted away. */
  clear(): void;
}

/** The registry by name alone: iterating it throws in Firefox's content scripts. */
class Layers {
  readonly #layers = new Map<string, Highlight>();

  fill(name: string, ranges: readonly AbstractRange[]): void {
    let layer = this.#layers.get(name);
    layer?.clear();
    if (ranges.length === 0) return;
    if (layer === undefined) {
      layer = new Highlight();
      layer.priority = HIGHLIGHTS.indexOf(name);
      this.#layers.set(name, layer);
    }
    for (const range of ranges) layer.add(range);
    CSS.highlights.set(name, layer);
  }

  clear(): void {
    for (const name of this.#layers.keys()) CSS.highlights.delete(name);
    this.#layers.clear();
  }
}

/**
 * Paints names with the CSS Custom Highlight API: the page's nodes are neither created nor
 * changed, its selection and copies know nothing of it, and print shows nothing. All of it goes
 * when `signal` is aborted.
 */
export const createPainter = (doc: Document, signal: AbortSignal): Painter => {
  const adopted = adoptSheet(doc, sheet());
  const layers = new Layers();
  let mentions: readonly PageMention[] = [];
  let opened: readonly number[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tint = (): void => {
    const ranges = mentions.filter((m) => opened.includes(m.entity)).map((m) => m.range);
    layers.fill('sidelight-open', ranges);
  };
  const clear = (): void => {
    clearTimeout(timer);
    mentions = [];
    opened = [];
    layers.clear();
  };
  signal.addEventListener('abort', () => {
    clear();
    adopted.remove();
  });

  return {
    paint(next) {
      mentions = next;
      for (const name of HIGHLIGHTS.slice(0, LINES.length)) {
        const of = next.filter((m) => m.marked && nameFor(m) === name);
        layers.fill(
          name,
          of.map((m) => m.range),
        );
      }
      tint();
    },
    open(entities) {
      opened = entities;
      tint();
    },
    flash(range) {
      clearTimeout(timer);
      layers.fill('sidelight-here', [range]);
      timer = setTimeout(() => layers.fill('sidelight-here', []), FLASH_MS);
    },
    clear,
  };
};
