/** All that a map needs and nothing else does, in a bundle of its own: see `useAtlas`. */
import coarse from 'world-atlas/countries-110m.json';
import { type Chart, createChart, distanceBetween } from './chart';
import type { World } from './outlines';

export interface Atlas {
  readonly createChart: typeof createChart;
  readonly distanceBetween: typeof distanceBetween;
  /** The world at 1:110 million: enough until a pixel is less than some kilometres. */
  readonly coarse: World;
  /** The same at 1:50 million, a file of its own beside this one. */
  readonly loadFine: () => Promise<World>;
}

export type { Chart };

export const atlas: Atlas = {
  createChart,
  distanceBetween,
  coarse,
  loadFine: async () => (await import('world-atlas/countries-50m.json')).default,
};
