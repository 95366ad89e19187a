/** The properties that `action=query` can add to pages; each is one small module. */
import type { MediaFile, Wiki, WikiPage, World } from '../worldTypes';
import { originalUrl, thumbnail } from './images';
import type { SetPage } from './pageSet';
import { ApiError, type Parameters } from './parameters';
import { titleInUrl } from './titles';

type Fields = Record<string, unknown>;

/** What one module sees of a request. `resume` is its own continuation value, if it was sent. */
export interface PropRequest {
  readonly world: World;
  readonly wiki: Wiki;
  readonly parameters: Parameters;
  readonly pages: readonly SetPage[];
  readonly resume: string | undefined;
}

/** What it adds: fields by page id, and where to go on if a limit cut it short. */
export interface PropAnswer {
  readonly fields: ReadonlyMap<number, Fields>;
  readonly resume?: Readonly<Record<string, string | number>>;
}

export type PropModule = (request: PropRequest) => PropAnswer;

type Existing = SetPage & { readonly page: WikiPage };

const existing = (pages: readonly SetPage[]): Existing[] =>
  pages.filter((entry): entry is Existing => entry.page !== null && !entry.page.redirect);

const collect = (
  pages: readonly Existing[],
  fieldsOf: (page: WikiPage) => Fields | null,
): PropAnswer => {
  const found = pages.map(({ id, page }) => [id, fieldsOf(page)] as const);
  return { fields: new Map(found.filter((entry): entry is [number, Fields] => entry[1] !== null)) };
};

/** All that the page's parser output left behind; the value of `disambiguation` is empty. */
const allProps = (page: WikiPage): Record<string, string> => ({
  ...(page.disambiguation ? { disambiguation: '' } : {}),
  ...(page.item ? {} : { unexpectedUnconnectedPage: `${page.ns === 0 ? 0 : -page.ns}` }),
  ...(page.description ? { 'wikibase-shortdesc': page.description } : {}),
  ...(page.item ? { wikibase_item: page.item } : {}),
});

const pageprops: PropModule = ({ parameters, pages }) => {
  const wanted = parameters.list('ppprop');
  return collect(existing(pages), (page) => {
    const props = Object.entries(allProps(page)).filter(([name]) => wanted?.includes(name) ?? true);
    return props.length > 0 ? { pageprops: Object.fromEntries(props) } : null;
  });
};

/** English Wikipedia takes only its own short descriptions, the others only Wikidata's. */
const description: PropModule = ({ world, wiki, parameters, pages }) => {
  parameters.text('descprefersource');
  return collect(existing(pages), (page) => {
    if (wiki.language === 'en') {
      if (!page.description) return null;
      return { description: page.description, descriptionsource: 'local' };
    }
    const central = page.item && world.entities.get(page.item)?.descriptions[wiki.language];
    return central ? { description: central.value, descriptionsource: 'central' } : null;
  });
};

const pictureOf = (world: World, page: WikiPage, anyLicence: boolean): MediaFile | null => {
  const file = page.image ? world.files.get(page.image) : undefined;
  return file && (file.free || anyLicence) ? file : null;
};

const pageimages: PropModule = ({ world, parameters, pages, resume }) => {
  const props = parameters.list('piprop') ?? ['thumbnail', 'name'];
  const size = parameters.integer('pithumbsize', { least: 1, most: 3840, usual: 50 });
  const any = parameters.choice('pilicense', ['free', 'any'], 'free') === 'any';
  const limit = parameters.integer('pilimit', { least: 1, most: 50, usual: 50 });
  const all = existing(pages);
  const from = Number(resume ?? 0);
  const answer = collect(all.slice(from, from + limit), (page) => {
    const file = pictureOf(world, page, any);
    if (!file) return null;
    const { name, width, height } = file;
    return {
      ...(props.includes('thumbnail') ? { thumbnail: thumbnail(file, size) } : {}),
      ...(props.includes('original')
        ? { original: { source: originalUrl(file), width, height } }
        : {}),
      ...(props.includes('name') ? { pageimage: name.replaceAll(' ', '_') } : {}),
    };
  });
  const next = from + limit;
  return next < all.length ? { ...answer, resume: { picontinue: next } } : answer;
};

/** Ten pages with coordinates per request unless `colimit` says more: the usual trap. */
const coordinates: PropModule = ({ parameters, pages, resume }) => {
  parameters.list('coprop');
  parameters.text('coprimary');
  const limit = parameters.integer('colimit', { least: 1, most: 500, usual: 10 });
  const all = existing(pages).filter(({ page }) => page.coordinates);
  const from = resume ? all.findIndex(({ id }) => `${id}|0` === resume) : 0;
  const answer = collect(all.slice(from, from + limit), (page) => ({
    coordinates: [{ ...page.coordinates, primary: true, globe: 'earth' }],
  }));
  const next = all[from + limit];
  return next ? { ...answer, resume: { cocontinue: `${next.id}|0` } } : answer;
};

/** Plain text as HTML. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A page's first paragraph as HTML. */
export const extractHtml = (page: WikiPage): string =>
  page.extractHtml ?? `<p>${escapeHtml(page.extract ?? '')}</p>`;

const CAVEAT =
  'HTML may be malformed and/or unbalanced and may omit inline images. Use at your own risk. ' +
  'Known problems are listed at https://www.mediawiki.org/wiki/Special:MyLanguage/Extension:TextExtracts#Caveats.';

/** Twenty extracts per request at most, and only one unless the introduction is all one wants. */
const extracts: PropModule = ({ parameters, pages, resume }) => {
  const intro = parameters.flag('exintro');
  const plain = parameters.flag('explaintext');
  parameters.text('exsentences');
  const limit = parameters.integer('exlimit', { least: 1, most: 20, usual: 20 });
  if (!plain) parameters.warn(CAVEAT);
  const all = existing(pages).sort((a, b) => (a.page.title < b.page.title ? -1 : 1));
  const from = Number(resume ?? 0);
  const next = from + (intro ? limit : 1);
  const answer = collect(all.slice(from, next), (page) => ({
    extract: plain ? (page.extract ?? '') : extractHtml(page),
  }));
  return next < all.length ? { ...answer, resume: { excontinue: next } } : answer;
};

/** Licence and author of files, on Commons; the values are HTML. */
const imageinfo: PropModule = ({ world, parameters, pages }) => {
  const props = parameters.list('iiprop') ?? ['timestamp', 'user'];
  const filter = parameters.list('iiextmetadatafilter') ?? [];
  const width = parameters.integer('iiurlwidth', { least: -1, most: 10_000, usual: -1 });
  const language = parameters.text('iiextmetadatalanguage');
  if (language === '') throw new ApiError('badvalue', 'No language given.');
  return collect(existing(pages), (page) => {
    const file = world.files.get(page.title.replace(/^File:/, ''));
    if (!file) return null;
    return { imagerepository: 'local', imageinfo: [describe(file, { props, filter, width })] };
  });
};

interface Wanted {
  readonly props: readonly string[];
  readonly filter: readonly string[];
  readonly width: number;
}

const describe = (file: MediaFile, { props, filter, width }: Wanted): Fields => {
  const thumb = width > 0 ? thumbnail(file, width) : null;
  const metadata = Object.entries(file.metadata)
    .filter(([name]) => filter.length === 0 || filter.includes(name))
    .map(([name, value]) => [name, { value, source: 'commons-desc-page' }]);
  const page = `https://commons.wikimedia.org/wiki/File:${titleInUrl(file.name)}`;
  return {
    ...(props.includes('size')
      ? { size: file.body.byteLength, width: file.width, height: file.height }
      : {}),
    ...(props.includes('url') && thumb
      ? { thumburl: thumb.source, thumbwidth: thumb.width, thumbheight: thumb.height }
      : {}),
    ...(props.includes('url') ? { url: originalUrl(file), descriptionurl: page } : {}),
    ...(props.includes('mime') ? { mime: file.mime } : {}),
    ...(props.includes('extmetadata') ? { extmetadata: Object.fromEntries(metadata) } : {}),
  };
};

export const PROP_MODULES: ReadonlyMap<string, PropModule> = new Map([
  ['pageprops', pageprops],
  ['description', description],
  ['pageimages', pageimages],
  ['coordinates', coordinates],
  ['extracts', extracts],
  ['imageinfo', imageinfo],
]);
