/** `/api/rest_v1/page/summary/{title}`: the first paragraph of an article, as PCS serves it. */
import type { SiteReply, SiteRequest } from '../server';
import type { Wiki, WikiPage, World } from '../worldTypes';
import { REST_CORS } from './cors';
import { originalUrl, thumbnail } from './images';
import { escapeHtml, extractHtml } from './pageProps';
import { parseTitle, titleInUrl } from './titles';

type Fields = Record<string, unknown>;

const PROFILE =
  'application/json; charset=utf-8; profile="https://www.mediawiki.org/wiki/Specs/Summary/1.5.0"';

/** Width at which PCS asks for the lead picture, pixels. */
const LEAD_IMAGE = 330;

/** Served for two weeks by the CDN (purged on edit), for five minutes by the browser. */
const CACHE = 's-maxage=1209600, max-age=300';

const notFound = (host: string, title: string): SiteReply => ({
  status: 404,
  headers: {
    ...REST_CORS,
    'content-type': 'application/problem+json',
    'cache-control': 'no-cache',
  },
  body: JSON.stringify({
    type: 'https://mediawiki.org/wiki/HyperSwitch/errors/not_found',
    title: 'Not found.',
    method: 'get',
    detail: 'Page or revision not found.',
    uri: `/${host}/v1/page/summary/${titleInUrl(title)}`,
  }),
});

/** The lead picture may be non-free: a summary asks for any licence. */
const pictures = (world: World, page: WikiPage): Fields => {
  const file = page.image ? world.files.get(page.image) : undefined;
  if (!file) return {};
  const { width, height } = file;
  return {
    thumbnail: thumbnail(file, LEAD_IMAGE),
    originalimage: { source: originalUrl(file), width, height },
  };
};

const describe = (world: World, wiki: Wiki, page: WikiPage): Fields => {
  if (page.description && wiki.language === 'en') {
    return { description: page.description, description_source: 'local' };
  }
  const central = page.item && world.entities.get(page.item)?.descriptions[wiki.language];
  return central ? { description: central.value, description_source: 'central' } : {};
};

const urls = (host: string, title: string): Fields => {
  const name = titleInUrl(title);
  return {
    page: `https://${host}/wiki/${name}`,
    revisions: `https://${host}/wiki/${name}?action=history`,
    edit: `https://${host}/wiki/${name}?action=edit`,
    talk: `https://${host}/wiki/Talk:${name}`,
  };
};

const typeOf = (page: WikiPage): string => {
  if (page.disambiguation) return 'disambiguation';
  return page.extract || page.extractHtml ? 'standard' : 'no-extract';
};

const describeTitle = ({ title }: WikiPage): Fields => {
  const display = `<span class="mw-page-title-main">${escapeHtml(title)}</span>`;
  return {
    title,
    displaytitle: display,
    titles: { canonical: title.replaceAll(' ', '_'), normalized: title, display },
  };
};

interface Place {
  readonly world: World;
  readonly wiki: Wiki;
  readonly host: string;
}

const summarise = ({ world, wiki, host }: Place, page: WikiPage): Fields => {
  const type = typeOf(page);
  const entity = page.item && world.entities.get(page.item);
  return {
    type,
    ...describeTitle(page),
    namespace: { id: page.ns, text: '' },
    ...(page.item ? { wikibase_item: page.item } : {}),
    pageid: page.pageid,
    ...pictures(world, page),
    lang: wiki.language,
    dir: wiki.direction,
    revision: String(page.pageid * 1000),
    tid: '00000000-0000-11f0-8000-000000000000',
    timestamp: entity?.modified ?? '2026-01-01T00:00:00Z',
    ...describe(world, wiki, page),
    ...(page.coordinates ? { coordinates: page.coordinates } : {}),
    content_urls: { desktop: urls(host, page.title), mobile: urls(host, page.title) },
    extract: type === 'no-extract' ? '' : (page.extract ?? ''),
    extract_html: type === 'no-extract' ? '' : extractHtml(page),
  };
};

/** Answers one request; a title that redirects is answered with a redirect. */
export const summary = (place: Place, request: SiteRequest): SiteReply => {
  const asked = decodeURIComponent(request.url.pathname.replace('/api/rest_v1/page/summary/', ''));
  const parsed = parseTitle(asked);
  const page = parsed.type === 'page' ? place.wiki.pages.get(parsed.title) : undefined;
  if (!page) return notFound(place.host, asked);
  if (page.redirect && request.url.searchParams.get('redirect') !== 'false') {
    return { status: 302, headers: { ...REST_CORS, location: titleInUrl(page.redirect.to) } };
  }
  return {
    status: 200,
    headers: {
      ...REST_CORS,
      'content-type': PROFILE,
      'cache-control': CACHE,
      'content-language': place.wiki.language,
      etag: `W/"${page.pageid * 1000}/summary"`,
    },
    body: JSON.stringify(summarise(place, page)),
  };
};
