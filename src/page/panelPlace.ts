/** Where text stands, in viewport pixels. */
export interface Region {
  readonly left: number;
  readonly right: number;
}

/** Where the panel goes. */
export interface PanelPlace {
  readonly side: 'left' | 'right';
  /** CSS pixels. */
  readonly width: number;
  /** A CSS length. */
  readonly height: string;
  /** Does it leave the article's text free? */
  readonly beside: boolean;
}

/** Below this many pixels a column beside nothing is left: the panel becomes a sheet below. */
const NARROW = 500;
/** Bounds of the panel's width beside or over an article, CSS pixels; those of the settings. */
const WIDTH = { least: 300, most: 560 } as const;

/**
 * Chooses the panel's place: at the inline end if the text leaves room there, else at the start if
 * there is room, else over the text at the end. A phone's width gets a sheet over the lower part.
 */
export const panelPlace = ({
  wanted,
  viewport,
  region,
  rtl,
}: {
  readonly wanted: number;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly region: Region | null;
  readonly rtl: boolean;
}): PanelPlace => {
  const end = rtl ? 'left' : 'right';
  const start = rtl ? 'right' : 'left';
  if (viewport.width < NARROW) {
    return { side: end, width: viewport.width, height: '62%', beside: false };
  }
  const width = Math.min(Math.max(wanted, WIDTH.least), WIDTH.most, viewport.width);
  const room = (side: 'left' | 'right'): number => {
    if (region === null) return 0;
    return side === 'left' ? region.left : viewport.width - region.right;
  };
  const side = [end, start].find((s) => room(s as 'left' | 'right') >= width) as
    | 'left'
    | 'right'
    | undefined;
  return { side: side ?? end, width, height: '100%', beside: side !== undefined };
};
