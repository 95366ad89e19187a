/** Reading the panel as a reader would: the rows of its cast, and whether a card has come. */
import type { Frame, Page } from 'puppeteer-core';
import { findPanel, until } from './inspect';

/** One row of the cast, as shown. */
export interface CastLine {
  readonly name: string;
  /** Group that it stands in: a kind, or `other`, `unsure`, `unknown`. */
  readonly group: string;
  readonly item: string | null;
  readonly description: string;
}

/** Waits until the panel shows the card of an item, with its facts, and returns the item's id. */
export const waitForCard = async (page: Page): Promise<string> => {
  try {
    return await until('a card in the panel', () => findCard(page));
  } catch (error) {
    const panel = await findPanel(page);
    const says = await panel?.evaluate(() => document.body.innerText).catch(() => null);
    throw new Error(`No card: ${says ? `the panel says "${says}"` : 'no panel'}.`, {
      cause: error,
    });
  }
};

const findCard = async (page: Page): Promise<string | null | undefined> => {
  const panel = await findPanel(page);
  return panel
    ?.evaluate(() => {
      const link = document.querySelector('a[href^="https://www.wikidata.org/wiki/Q"]');
      return link?.getAttribute('href')?.split('/').at(-1) ?? null;
    })
    .catch(() => null);
};

/**
 * Goes to the cast and waits until no row of it is still being looked up. The way there is pressed
 * again until it has led there: a panel that opens has none yet.
 */
export const openCast = async (page: Page): Promise<Frame> => {
  const panel = await until('the panel', () => findPanel(page));
  await until('the cast', () =>
    panel.evaluate(() => {
      document.querySelector<HTMLElement>('.to-cast')?.click();
      return document.querySelector('.row') !== null && document.querySelector('.bone') === null;
    }),
  );
  return panel;
};

/** All rows of the cast, in the order in which they are shown. */
export const readCast = (panel: Frame): Promise<CastLine[]> =>
  panel.evaluate(() =>
    [...document.querySelectorAll('.row')].map((row) => {
      const group = row.closest('.group')?.className.match(/group-(\w+)/)?.[1] ?? '';
      const item = row.querySelector('.row-open')?.getAttribute('data-item') ?? null;
      const textOf = (selector: string) => row.querySelector(selector)?.textContent?.trim() ?? '';
      return { name: textOf('.name'), group, item, description: textOf('.line') };
    }),
  );

const cut = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, width - 1)}…` : text;

/** The cast as a table for a terminal. */
export const castTable = (lines: readonly CastLine[]): string => {
  const rows = [
    ['name', 'kind', 'item', 'description'],
    ...lines.map(({ name, group, item, description }) => [
      ...[cut(name, 34), group, item ?? '-', cut(description, 60)],
    ]),
  ];
  const widths = [0, 1, 2].map((i) => Math.max(...rows.map((row) => (row[i] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
