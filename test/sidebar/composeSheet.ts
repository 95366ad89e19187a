import type { Page } from 'puppeteer-core';
import type { Shot } from './gallerySheets';

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
  return sheet.screenshot();
};
