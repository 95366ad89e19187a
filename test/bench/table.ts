/** Tables for reading in a terminal. */

/** One table: the first `labels` columns to the left, the others to the right. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly labels?: number;
}

/** The table as lines, each column as wide as its widest cell. */
export function table({ head, rows, labels = 1 }: Table): string {
  const lines = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...lines.map((line) => (line[at] ?? '').length)));
  return lines
    .map((line) =>
      widths
        .map((width, at) => {
          const cell = line[at] ?? '';
          return at < labels ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A share, 0 to 1, in percent; a dash where there is none. */
export const percent = (share: number | null | undefined): string =>
  share === null || share === undefined || Number.isNaN(share) ? '–' : (100 * share).toFixed(1);

/** A difference of two shares in points, with its sign. */
export function points(difference: number): string {
  const text = (100 * difference).toFixed(1);
  return difference >= 0 ? `+${text}` : text.replace('-', '−');
}
