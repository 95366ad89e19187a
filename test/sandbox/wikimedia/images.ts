/** Commons' files: their URLs, their thumbnails in the allowed widths, and their bytes. */
import { createHash } from 'node:crypto';
import { Resvg } from '@resvg/resvg-js';
import type { SiteReply, SiteRequest } from '../server';
import type { MediaFile, World } from '../worldTypes';

/** The only widths that Wikimedia scales to (`$wgThumbnailSteps`), pixels. */
export const THUMBNAIL_WIDTHS = [20, 40, 60, 120, 250, 330, 500, 960, 1280, 1920, 3840] as const;

const HOST = 'https://upload.wikimedia.org';

const inPath = (name: string): string => encodeURIComponent(name.replaceAll(' ', '_'));

/** The two folders of a file: the first digits of its name's MD5. */
const folders = (name: string): string => {
  const hash = createHash('md5').update(name.replaceAll(' ', '_')).digest('hex');
  return `${hash[0]}/${hash.slice(0, 2)}`;
};

/** Where the file itself lies. */
export const originalUrl = ({ name }: MediaFile): string =>
  `${HOST}/wikipedia/commons/${folders(name)}/${inPath(name)}`;

export interface Scaled {
  readonly source: string;
  readonly width: number;
  readonly height: number;
}

/**
 * A thumbnail of the width asked for. The URL is that of the next allowed width while the numbers
 * are those asked for, as on Wikimedia; a raster original that is smaller is served as it is.
 */
export const thumbnail = (file: MediaFile, asked: number): Scaled => {
  const vector = file.mime === 'image/svg+xml';
  const step = THUMBNAIL_WIDTHS.find((width) => width >= asked) ?? 3840;
  if (!vector && step >= file.width) {
    return { source: originalUrl(file), width: file.width, height: file.height };
  }
  const name = inPath(file.name);
  const source = `${HOST}/wikipedia/commons/thumb/${folders(file.name)}/${name}/${step}px-${name}`;
  const height = Math.max(1, Math.round((asked * file.height) / file.width));
  return { source: vector ? `${source}.png` : source, width: asked, height };
};

/** Draws a file at a width in pixels, as PNG. A raster is scaled by way of an SVG around it. */
const scale = (file: MediaFile, width: number): Uint8Array => {
  const { mime, body, width: w, height: h } = file;
  const data = Buffer.from(body);
  const svg =
    mime === 'image/svg+xml'
      ? data.toString('utf8')
      : `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}"><image width="${w}" height="${h}" href="data:${mime};base64,${data.toString('base64')}"/></svg>`;
  return new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng();
};

const text = (status: number, body: string): SiteReply => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'access-control-allow-origin': '*' },
  body,
});

const picture = (type: string, body: Uint8Array): SiteReply => ({
  status: 200,
  headers: {
    'content-type': type,
    'cache-control': 'public, max-age=86400',
    'access-control-allow-origin': '*',
    'timing-allow-origin': '*',
  },
  body,
});

const fileNamed = (world: World, inUrl: string | undefined): MediaFile | undefined =>
  world.files.get(decodeURIComponent(inUrl ?? '').replaceAll('_', ' '));

/** `upload.wikimedia.org` and `thumb.wikimedia.org`: originals and thumbnails. */
export const uploadHandler =
  (world: World) =>
  ({ url }: SiteRequest): SiteReply => {
    const parts = url.pathname.split('/').slice(1);
    const isThumbnail = parts[2] === 'thumb';
    const file = fileNamed(world, isThumbnail ? parts[5] : parts[4]);
    if (!file) return text(404, 'File not found');
    if (!isThumbnail) return picture(file.mime, file.body);
    const width = Number(/^(\d+)px-/.exec(parts[6] ?? '')?.[1]);
    if (!(THUMBNAIL_WIDTHS as readonly number[]).includes(width)) {
      return text(400, 'Use thumbnail steps listed on https://w.wiki/GHai');
    }
    return picture('image/png', scale(file, width));
  };

/** `Special:FilePath/NAME?width=N`: a redirect to the file or its thumbnail. */
export const filePath = (world: World, url: URL): SiteReply => {
  const file = fileNamed(world, url.pathname.split('/').at(-1));
  if (!file) return text(404, 'File not found');
  const width = Number(url.searchParams.get('width') ?? 0);
  const location = width > 0 ? thumbnail(file, width).source : originalUrl(file);
  return { status: 302, headers: { location, 'access-control-allow-origin': '*' } };
};
