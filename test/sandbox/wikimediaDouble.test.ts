import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Offline, startOffline } from './offline';
import { findRecordings, type Recording, readRecordings, worldOf } from './recordings';
import { send } from './send';
import { startDouble } from './wikimedia/double';

const folder = findRecordings();
if (!folder) {
  console.warn('skipped: no recordings of Wikimedia (set SIDELIGHT_SHARED, or put ../shared)');
}
const recordings = folder ? readRecordings(folder) : [];
const double = startDouble(worldOf(recordings));

/** Props and lists of `action=query` that Sidelight never asks for. */
const UNUSED = /\b(info|pageterms|entityterms|redirects)\b/;

/** Without a label to show, the SQL search shows none; production shows the term that matched. */
const NO_LABEL = [
  'label-only-de-search-de-uselang-en',
  'label-only-en-gb-search-en-gb',
  'no-en-label-item-lang-fr',
];

/** Spaces at the ends count for SQL; production trims them. */
const SPACES = ['trailing-space', 'leading-space'];

/** The SQL search of the recorded wiki looks at fallback languages only; production at all. */
const ANY_LANGUAGE = [
  'no-en-label-item',
  'label-only-en-gb-search-en',
  'unicode-alias-nfc-query-nfd',
];

/** Why a recording cannot be held against the double; null: it can. */
const reasonToSkip = ({ url, requestHeaders, name, note, group }: Recording): string | null => {
  const ask = url.searchParams;
  const action = ask.get('action');
  if (url.pathname !== '/w/api.php') return 'another endpoint than the client uses';
  if (Object.keys(requestHeaders).some((n) => n.startsWith('x-trial'))) {
    return "a switch of the trial server (its database, lag or limits), not of the client's making";
  }
  if (note.includes('NOT representative'))
    return 'search as production does not do it (noted there)';
  if (group === 'wbsearchentities' && ANY_LANGUAGE.includes(name)) {
    return 'search by SQL sees fallback languages only, production sees all';
  }
  if (group === 'wbsearchentities' && NO_LABEL.includes(name)) {
    return 'search by SQL shows no label where production shows the term that matched';
  }
  if (group === 'wbsearchentities' && SPACES.includes(name)) {
    return 'search by SQL heeds spaces at the ends, production trims them';
  }
  const served = ['query', 'wbgetentities', 'wbgetclaims', 'wbsearchentities', 'wbnosuch', null];
  if (!served.includes(action)) return 'another action than the client uses';
  if (ask.has('list') || ask.has('meta') || ask.has('generator')) return 'a list, not pages';
  if (action === 'query' && url.port === '8181') return 'pages of the repository';
  if (action === 'query' && UNUSED.test(ask.get('prop') ?? ''))
    return 'props the client never asks for';
  if (ask.has('errorformat') || ask.has('callback') || ask.has('assert')) {
    return 'a form of answer the client never asks for';
  }
  if (ask.get('format') === 'xml') return 'a form of answer the client never asks for';
  return null;
};

const skipped = new Map<string, number>();
const held = recordings.filter((recording) => {
  const reason = reasonToSkip(recording);
  if (reason) skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
  return reason === null;
});

/** Every path of an answer with the JSON type found there, `query.pages.0.title: string`. */
const shape = (value: unknown, path = ''): string[] => {
  if (typeof value !== 'object' || value === null) {
    return [`${path}: ${value === null ? 'null' : typeof value}`];
  }
  const kind = Array.isArray(value) ? 'array' : 'object';
  const below = Object.entries(value).flatMap(([key, entry]) => shape(entry, `${path}.${key}`));
  return [`${path}: ${kind}`, ...below].sort();
};

const HOSTS: Readonly<Record<string, string>> = {
  '8181': 'www.wikidata.org',
  '8182': 'en.wikipedia.org',
};

const replay = (port: number, recording: Recording) => {
  const { url, method, requestHeaders, requestBody } = recording;
  const there = `https://${HOSTS[url.port]}${url.pathname}${url.search}`;
  return send({ port, url: there, method, headers: requestHeaders, body: requestBody });
};

const CORS_HEADERS = [
  'access-control-allow-origin',
  'access-control-allow-credentials',
  'access-control-expose-headers',
  'access-control-allow-headers',
  'access-control-allow-methods',
];

const pick = (headers: Readonly<Record<string, unknown>>, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, headers[name]]));

describe.skipIf(!folder)('the double, held to the recordings of a real MediaWiki', () => {
  let offline: Offline;
  beforeAll(async () => {
    offline = await startOffline(double.route);
    console.info(`recordings: ${recordings.length}, held against the double: ${held.length}`);
    for (const [reason, count] of skipped) console.info(`not held: ${count}, ${reason}`);
  });
  afterAll(() => offline.close());

  it('leaves out no more rows than have a reason', () => {
    const left = [...skipped.values()].reduce((sum, count) => sum + count, 0);
    expect(held.length + left).toBe(recordings.length);
    expect(held.length).toBeGreaterThanOrEqual(150);
  });

  it.each(held.map((recording) => [`${recording.group}/${recording.name}`, recording] as const))(
    '%s',
    async (_, recording) => {
      double.reset();
      const answer = await replay(offline.server.port, recording);
      const named = ['mediawiki-api-error', 'cache-control'];
      expect(answer.status).toBe(recording.status);
      expect(pick(answer.headers, named)).toEqual(pick(recording.headers, named));
      const type = String(recording.headers['content-type']).split(';')[0];
      expect(answer.headers['content-type']?.split(';')[0]).toBe(type);
      if (recording.group === 'cors') {
        expect(pick(answer.headers, CORS_HEADERS)).toEqual(pick(recording.headers, CORS_HEADERS));
      }
      if (type !== 'application/json') return;
      expect(shape(JSON.parse(answer.body))).toEqual(shape(JSON.parse(recording.body)));
    },
  );
});
