/** What `npm start` does where there is no display: look at everything once, and keep pictures. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { chooseName } from './chooseName';
import { type ColourTarget, setColourScheme } from './colourScheme';
import { clickName, waitForPaint } from './inspect';
import { castTable, openCast, readCast, waitForCard } from './readCast';

export interface TourOptions extends ColourTarget {
  /** Folder for the screenshots; made if absent. */
  readonly out: string;
  readonly print: (text: string) => void;
}

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

/** Opens the card of a name that has one: which those are, the cast says. Null: there is none. */
const openCard = async (page: Page, names: readonly string[]): Promise<string | null> => {
  await clickName(page, names[0] ?? '');
  const name = chooseName(names, await readCast(await openCast(page)));
  if (name !== null) await clickName(page, name);
  return name;
};

/** Waits for names, opens one's card, then the cast, prints it, and saves six screenshots. */
export const tour = async (options: TourOptions): Promise<void> => {
  const { page, out, print } = options;
  mkdirSync(out, { recursive: true });
  const names = (await waitForPaint(page)).map(({ text }) => text);
  print(`\n${names.length} names painted in "${await page.title()}"`);
  await photograph(options, 'article');
  const name = await openCard(page, names);
  if (name === null) print('no painted name has an entry: there is no card to show');
  else {
    print(`a click on ${name} shows the card of ${await waitForCard(page)}`);
    await photograph(options, 'card');
  }
  const panel = await openCast(page);
  const lines = await readCast(panel);
  await photograph(options, 'cast');
  print(`\n${castTable(lines)}\n`);
};
