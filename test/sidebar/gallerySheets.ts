import type { BrowserName } from '../sandbox/launch';
import type { Look } from './galleryBrowser';

/** One picture of a sheet. */
export interface Shot {
  readonly browser: BrowserName;
  /** What is drawn, and how: without a theme it is light. */
  readonly look: Look & { readonly width: number; readonly height: number };
  /** Selector of what stands at the top; null: the beginning. */
  readonly from: string | null;
}

/** One sheet of the README's gallery: a view of the panel, in every way that counts. */
export interface Sheet {
  /** Name of the file, without `.png`. */
  readonly name: string;
  /** Rows of pictures. */
  readonly rows: readonly (readonly Shot[])[];
}

interface View {
  readonly name: string;
  /** State of the gallery; the same as the name if not said. */
  readonly state?: string;
  /** The state whose article, too, is told in Arabic; the same state under Arabic words if none is. */
  readonly arabic?: string;
  /** CSS pixels of each picture; what does not go in is cut off at the bottom. */
  readonly height?: number;
  /** Selector of what stands at the top; the beginning if not said. */
  readonly from?: string;
}

const HEIGHT = 640;

const VIEWS: readonly View[] = [
  { name: 'names', state: 'cast', arabic: 'cast-arabic' },
  { name: 'names-with-roles', state: 'cast-roles', from: '.group-role' },
  { name: 'card-of-a-person', state: 'card-person', arabic: 'card-arabic' },
  { name: 'card-of-a-place', state: 'card-place', height: 820 },
  { name: 'card-in-doubt', state: 'card-unsure' },
  { name: 'not-this-one', state: 'not-this-one-searched' },
  { name: 'relations-in-words', state: 'relations' },
  { name: 'relations-drawn', height: 510 },
  { name: 'map' },
  { name: 'timeline' },
];

const sheetOf = ({ name, state = name, arabic = state, height = HEIGHT, from }: View): Sheet => {
  const shot = (browser: BrowserName, width: number, more: Partial<Look> = {}): Shot => ({
    ...{ browser, look: { room: 'sidebar', state, width, height, ...more } },
    from: from ?? null,
  });
  return {
    name,
    rows: [
      [
        shot('chromium', 360),
        shot('chromium', 300, { theme: 'dark' }),
        shot('chromium', 360, { state: arabic, language: 'ar' }),
      ],
      [shot('firefox', 560), shot('firefox', 360, { theme: 'dark' })],
    ],
  };
};

/** All sheets, in the order in which the README shows them. */
export const SHEETS: readonly Sheet[] = VIEWS.map(sheetOf);
