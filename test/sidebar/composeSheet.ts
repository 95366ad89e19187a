import type { Page } from 'puppeteer-core';
import type { Shot } from './gallerySheets';
import { indexedPng, type Pixels } from './indexedPng';

/** A shot, and its picture as the base64 of a PNG. */
export interface Picture {
  readonly shot: Shot;
  readonly png: string;
}

const BROWSERS = { chromium: 'Chromium', firefox: 'Firefox' } as const;

/** What stands above a picture: which browser, which way it is drawn, how wide. */
export const captionOf = ({ browser, look }: Shot): string =>
  [
    BROWSERS[browser],
    look.theme ?? 'light',
    ...(look.language === 'ar' ? ['Arabic, right to left'] : []),
    `${look.width} px`,
  ].join(' · ');

const STYLE = `
  body { margin: 0 }
  main { display: grid; gap: 20px; inline-size: max-content; padding: 16px 20px 20px; background: #d9d9d6 }
  div { display: flex; gap: 16px }
  figure { margin: 0 }
  figcaption { padding-block-end: 6px; color: #333; font: 13px/18px sans-serif }
  img { display: block }
`;

const figure = ({ shot, png }: Picture): string =>
  `<figure><figcaption>${captionOf(shot)}</figcaption><img alt="" src="data:image/png;base64,${png}"></figure>`;

/** What a PNG shows, by the browser that the page is open in. */
const pixelsOf = async (page: Page, png: string): Promise<Pixels> => {
  const { width, height, url } = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    if (context === null) throw new Error('There is no canvas.');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    const url = await new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.readAsDataURL(new Blob([data]));
    });
    return { width, height, url };
  }, png);
  return { width, height, rgba: Buffer.from(url.slice(url.indexOf(',') + 1), 'base64') };
};

/** Puts pictures under their captions, row by row, and returns the whole as a PNG. */
export const composeSheet = async (
  page: Page,
  rows: readonly (readonly Picture[])[],
): Promise<Uint8Array> => {
  const body = rows.map((row) => `<div>${row.map(figure).join('')}</div>`).join('');
  await page.setContent(`<!doctype html><style>${STYLE}</style><main>${body}</main>`);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  const sheet = await page.$('main');
  if (sheet === null) throw new Error('The sheet was not drawn.');
  return indexedPng(await pixelsOf(page, await sheet.screenshot({ encoding: 'base64' })));
};
