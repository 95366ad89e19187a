/** The news sites of the offline world: each article and asset under its own real URL. */
import type { Route, SiteHandler, SiteReply } from './server';
import type { World } from './worldTypes';

const NOT_FOUND: SiteReply = {
  status: 404,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!doctype html><title>Not found</title><h1>Not found</h1>',
};

/** A URL as a key: the query and the fragment do not choose the document. */
const key = (url: URL): string => `${url.host}${url.pathname}`;

const replies = (world: World): ReadonlyMap<string, SiteReply> =>
  new Map<string, SiteReply>([
    ...world.assets.map(({ url, type, body }): [string, SiteReply] => [
      key(new URL(url)),
      { status: 200, headers: { 'content-type': type }, body },
    ]),
    ...world.articles.map(({ url, html, headers }): [string, SiteReply] => [
      key(new URL(url)),
      {
        status: 200,
        headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
        body: html,
      },
    ]),
  ]);

/** Serves the world's articles and assets; hosts with neither do not exist. */
export const siteRoute = (world: World): Route => {
  const known = replies(world);
  const hosts = new Set([...known.keys()].map((k) => k.slice(0, k.indexOf('/'))));
  const handler: SiteHandler = ({ url }) => known.get(key(url)) ?? NOT_FOUND;
  return (host) => (hosts.has(host) ? handler : null);
};
