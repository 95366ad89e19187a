/** Drawn on a 16 px grid with one stroke, so that they sit quietly beside 13 px type. */
const PATHS = {
  back: 'M9.5 3.5 5 8l4.5 4.5',
  forward: 'M6.5 3.5 11 8l-4.5 4.5',
  up: 'M4.5 9.75 8 6.25l3.5 3.5',
  down: 'M4.5 6.25 8 9.75l3.5-3.5',
  close: 'm4 4 8 8M12 4l-8 8',
  plus: 'M8 3.5v9M3.5 8h9',
  minus: 'M3.5 8h9',
  fit: 'M3.5 6V3.5H6M10 3.5h2.5V6M12.5 10v2.5H10M6 12.5H3.5V10',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.3 10.3l3.2 3.2',
  sound:
    'M3 6.25v3.5h2.25L8.5 12.5v-9L5.25 6.25ZM10.75 6a3 3 0 0 1 0 4M12.5 4.25a5.5 5.5 0 0 1 0 7.5',
  stop: 'M4.5 4.5h7v7h-7z',
  out: 'M6 3.5H3.5v9h9V10M9 3.5h3.5V7M12.5 3.5 7.5 8.5',
} as const;

export type IconName = keyof typeof PATHS;

/** A small line drawing without a name of its own: the button around it has one. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);
