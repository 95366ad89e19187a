/** `/w/api.php`: from a request to a module's answer, in MediaWiki's envelope. */
import type { SiteReply, SiteRequest } from '../server';
import type { Wiki, World } from '../worldTypes';
import { getClaims } from './claims';
import { apiCors, apiPreflight, CORS_REFUSED } from './cors';
import { getEntities } from './entities';
import { graphql } from './graphql';
import { ApiError, NotServed, Parameters } from './parameters';
import { query } from './query';
import { queryRevisions } from './revisions';
import { searchEntities } from './search';

type Fields = Record<string, unknown>;

/** The wiki that a host is, and which actions it has. */
export interface ApiHost {
  readonly world: World;
  readonly host: string;
  /** Its pages; on Wikidata there are none here. */
  readonly wiki: Wiki;
  readonly isRepository: boolean;
  /** Called when a real module is asked for that the double does not have. */
  readonly onNotServed: (what: string) => void;
}

type Version = 1 | 2;

/** Read by every action; named here so that nobody calls them unrecognised. */
const COMMON = [
  ...['action', 'format', 'origin', 'uselang', 'utf8', 'ascii', 'errorformat', 'errorlang'],
  ...['requestid', 'servedby', 'curtimestamp', 'assert', 'continue'],
];

const NOT_SERVED = ['wbformatvalue', 'wbformatentities', 'opensearch', 'parse'];

let served = 0;

/** Changes from answer to answer, as behind a load balancer: nothing may depend on it. */
const servedBy = (): string => {
  served += 1;
  return `mw-api-ext.eqiad.main-${(served * 7919) % 9973}`;
};

const run = (host: ApiHost, parameters: Parameters, request: SiteRequest): Fields => {
  const action = parameters.text('action') ?? '';
  if (NOT_SERVED.includes(action)) throw new NotServed(`action=${action}`);
  if (action === 'query' && !host.isRepository) {
    return query(host.world, host.wiki, parameters.of('query'));
  }
  if (action === 'query') return queryRevisions(host.world, parameters.of('query'));
  if (host.isRepository && action === 'wbgetentities') {
    return getEntities(host.world, parameters.of(action));
  }
  if (host.isRepository && action === 'wbgetclaims') {
    return getClaims(host.world, parameters.of(action));
  }
  if (host.isRepository && action === 'wbsearchentities') {
    return searchEntities(host.world, parameters.of(action));
  }
  if (host.isRepository && action === 'wbgraphql') return graphql(host.world, request);
  throw new ApiError('badvalue', `Unrecognized value for parameter "action": ${action}.`);
};

const docref = (host: string): string =>
  `See https://${host}/w/api.php for API usage. Subscribe to the mediawiki-api-announce mailing ` +
  'list at &lt;https://lists.wikimedia.org/postorius/lists/mediawiki-api-announce.lists.wikimedia.org/&gt; ' +
  'for notice of API deprecations and breaking changes.';

const warningsOf = (parameters: Parameters): Fields => {
  const entries = [...parameters.warnings].map(([module, texts]) => [
    module,
    { warnings: texts.join('\n') },
  ]);
  return entries.length > 0 ? { warnings: Object.fromEntries(entries) } : {};
};

const limitsOf = ({ limits }: Parameters): Fields =>
  limits.size > 0 ? { limits: Object.fromEntries(limits) } : {};

/** Pages as an object by id; those without one count down from -1. */
const keyedPages = (pages: readonly Fields[]): Fields => {
  const fakes = pages.filter(({ pageid }) => pageid === undefined).length;
  return Object.fromEntries(
    pages.map((page, index) => [String(page.pageid ?? index - fakes), page]),
  );
};

/** Format version 1: `true` is an empty string, `false` is absent, main texts are called `*`. */
const toVersion1 = (value: unknown, key = ''): unknown => {
  if (value === true) return '';
  if (Array.isArray(value)) {
    const list = value.map((entry) => toVersion1(entry));
    return key === 'pages' ? keyedPages(list as Fields[]) : list;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== false)
    .map(([name, entry]) => {
      const isText = typeof entry === 'string' && ['docref', 'warnings', 'extract'].includes(name);
      if (name === 'extract' && isText) return [name, { '*': entry }];
      return [isText ? '*' : name, toVersion1(entry, name)];
    });
  return Object.fromEntries(entries);
};

/** `Cache-Control` exactly as `maxage` and `smaxage` ask, for answers without an error. */
const cacheControl = (parameters: Parameters): string => {
  const range = { least: 0, most: Number.MAX_SAFE_INTEGER, usual: 0 };
  const [smaxage, maxage] = ['smaxage', 'maxage'].map((n) => parameters.integer(n, range));
  if (!smaxage && !maxage) return 'private, must-revalidate, max-age=0';
  return `s-maxage=${smaxage}, max-age=${maxage}, public`;
};

/** Parameters that only ask to be told something beside the answer. */
const echoes = (parameters: Parameters): Fields => ({
  ...(parameters.flag('requestid') ? { requestid: parameters.text('requestid') } : {}),
  ...(parameters.flag('servedby') ? { servedby: servedBy() } : {}),
  ...(parameters.flag('curtimestamp') ? { curtimestamp: new Date().toISOString() } : {}),
});

interface Envelope {
  readonly body: Fields;
  readonly version: Version;
  readonly headers: Readonly<Record<string, string>>;
}

const readVersion = (parameters: Parameters): Version => {
  const text = parameters.text('formatversion') ?? '1';
  if (text === '1' || text === '2' || text === 'latest') return text === '1' ? 1 : 2;
  parameters.of('main').warn('Error printer failed. Will retry without params.');
  parameters.of('json').warn(`Unrecognized value for parameter "formatversion": ${text}.`);
  throw new ApiError('badvalue', `Unrecognized value for parameter "formatversion": ${text}.`);
};

const envelopeOf = (host: ApiHost, parameters: Parameters, request: SiteRequest): Envelope => {
  let version: Version = 1;
  try {
    version = readVersion(parameters);
    parameters.integer('maxlag', { least: -1, most: Number.MAX_SAFE_INTEGER, usual: 0 });
    const cache = cacheControl(parameters);
    const answer = run(host, parameters, request);
    for (const name of COMMON) parameters.rawText(name);
    parameters.warnOfUnused();
    const body = {
      ...echoes(parameters),
      ...warningsOf(parameters),
      ...answer,
      ...limitsOf(parameters),
    };
    return { body, version, headers: { 'cache-control': cache } };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { code, info, details } = error;
    const body = {
      ...warningsOf(parameters),
      error: { code, info, ...details, docref: docref(host.host) },
      servedby: servedBy(),
    };
    const cache = 'private, must-revalidate, max-age=0';
    return { body, version, headers: { 'cache-control': cache, 'mediawiki-api-error': code } };
  }
};

/** Without `format=json` the API answers people: a page, with status 200, even for an error. */
const html = (body: string, code?: string): SiteReply => ({
  status: 200,
  headers: {
    'content-type': 'text/html; charset=UTF-8',
    'cache-control': 'private, must-revalidate, max-age=0',
    ...(code ? { 'mediawiki-api-error': code } : {}),
  },
  body: `<!DOCTYPE html>\n<html lang="en"><title>MediaWiki API</title><body>${body}</body></html>`,
});

const parametersOf = ({ url, headers, body }: SiteRequest): Parameters => {
  const all = new URLSearchParams(url.search);
  if (headers['content-type']?.startsWith('application/x-www-form-urlencoded')) {
    for (const [name, value] of new URLSearchParams(body.toString('utf8'))) all.set(name, value);
  }
  return Parameters.from(all);
};

/** Answers one request to `api.php`. */
export const api = (host: ApiHost, request: SiteRequest): SiteReply => {
  const headers = apiCors(request);
  if (headers === 'refused') return CORS_REFUSED;
  if (request.method === 'OPTIONS') return apiPreflight(request, headers);
  const parameters = parametersOf(request);
  if (!parameters.rawText('action')) return html('MediaWiki API help');
  const format = parameters.rawText('format');
  if (format !== 'json') return html('MediaWiki API result', format ? 'badvalue' : undefined);
  try {
    const envelope = envelopeOf(host, parameters, request);
    const body = envelope.version === 1 ? toVersion1(envelope.body) : envelope.body;
    const type = { 'content-type': 'application/json; charset=utf-8' };
    const vary = { vary: 'Accept-Encoding, Treat-as-Untrusted, Cookie' };
    return {
      status: 200,
      headers: { ...type, ...vary, ...envelope.headers, ...headers },
      body: JSON.stringify(body),
    };
  } catch (error) {
    if (!(error instanceof NotServed)) throw error;
    host.onNotServed(error.message);
    return { status: 501, body: `The double does not serve ${error.message}.` };
  }
};
