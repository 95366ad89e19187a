/** What `npm start` does where there is no display: look at everything once, and keep pictures. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type ColourTarget, setColourScheme } from './colourScheme';
import { clickName, type PaintedRange, waitForPaint } from './inspect';
import { castTable, openCast, readCast, waitForCard } from './readCast';

const FAVOURITE = 'Dmytro Kuleba';

export interface TourOptions extends ColourTarget {
  /** Folder for the screenshots; made if absent. */
  readonly out: string;
  readonly print: (text: string) => void;
}

/** The person that the README speaks of, or whoever is painted first. */
const choose = (painted: readonly PaintedRange[]): string => {
  const names = painted.map(({ text }) => text);
  return names.find((name) => name === FAVOURITE) ?? names[0] ?? FAVOURITE;
};

/** Animations end before a picture is taken: two frames, and whatever is still moving. */
const settle = async (page: Page): Promise<void> => {
  for (const frame of page.frames()) {
    await frame
      .evaluate(async () => {
        await document.fonts.ready;
        const images = [...document.images].map((image) => image.decode().catch(() => undefined));
        const moving = document
          .getAnimations()
          .map(({ finished }) => finished.catch(() => undefined));
        await Promise.race([
          Promise.all([...images, ...moving]),
          new Promise((resolve) => setTimeout(resolve, 3000)),
        ]);
        await new Promise((resolve) => setTimeout(resolve, 100));
      })
      .catch(() => undefined);
  }
};

const photograph = async (tour: TourOptions, subject: string): Promise<void> => {
  for (const scheme of ['dark', 'light'] as const) {
    await setColourScheme(tour, scheme);
    await settle(tour.page);
    const path = join(tour.out, `${subject}-${scheme}.png`);
    await tour.page.screenshot({ path: path as `${string}.png` });
    tour.print(`saved ${path}`);
  }
};

/** Waits for names, opens one's card, then the cast, prints it, and saves six screenshots. */
export const tour = async (options: TourOptions): Promise<void> => {
  const { page, out, print } = options;
  mkdirSync(out, { recursive: true });
  const painted = await waitForPaint(page);
  print(`\n${painted.length} names painted in "${await page.title()}"`);
  await photograph(options, 'article');
  const name = choose(painted);
  await clickName(page, name);
  const item = await waitForCard(page);
  print(`a click on ${name} shows the card of ${item}`);
  await photograph(options, 'card');
  const panel = await openCast(page);
  const lines = await readCast(panel);
  await photograph(options, 'cast');
  print(`\n${castTable(lines)}\n`);
};
