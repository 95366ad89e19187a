/** The readers of answers, held to what a real MediaWiki with Wikibase answered, where present. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { ItemId } from '../../src/engine/types';
import { fetchJson } from '../../src/wikidata/fetchJson';
import { readLabels, readOneItem } from '../../src/wikidata/readEntities';
import { readNames } from '../../src/wikidata/readNames';
import { readSearch } from '../../src/wikidata/readSearch';
import { fakeClock } from './clock';
import { sharedData } from './sharedData';

// Only so that a stuck run ends: no measure of speed.
vi.setConfig({ testTimeout: 120_000 });

interface Row {
  readonly group: string;
  readonly name: string;
  readonly file: string;
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly headers: Record<string, string>;
}

const index = sharedData('wikimedia-recordings/index.json');
const rows = index === null ? [] : (JSON.parse(readFileSync(index, 'utf8')) as readonly Row[]);

const bodyOf = ({ file }: Row): Buffer => readFileSync(join(dirname(index ?? ''), file));

const row = (group: string, name: string): Row => {
  const found = rows.find((one) => one.group === group && one.name === name);
  if (found === undefined) throw new Error(`no recording ${group}/${name}`);
  return found;
};

const jsonOf = (group: string, name: string): unknown =>
  JSON.parse(bodyOf(row(group, name)).toString('utf8'));

/** Plays a recording back as the answer to a request of ours. */
const replay = (recorded: Row) =>
  fetchJson(
    recorded.url,
    {
      ...fakeClock(),
      userAgent: 'test',
      timeout: 1000,
      fetch: async () => {
        const { status, headers } = recorded;
        const empty = [101, 204, 205, 304].includes(status);
        return new Response(empty ? null : new Uint8Array(bodyOf(recorded)), { status, headers });
      },
    },
    new AbortController().signal,
  );

const states = (name: string, titles: readonly string[]) =>
  titles.map((title) => {
    const page = readNames(jsonOf('query', name), titles)?.get(title);
    return page?.state === 'found' ? page.choice.item : page?.state;
  });

describe.skipIf(index === null)('recorded answers', () => {
  it('are all read without an exception, failures as failures', async () => {
    const api = rows.filter(({ method }) => method === 'GET');
    expect(api.length).toBeGreaterThan(300);
    for (const recorded of api) {
      const answer = await replay(recorded);
      const text = bodyOf(recorded).toString('utf8');
      const isError = recorded.status >= 400 || /^\s*(<|\{"error")/.test(text);
      if (isError) expect(answer.ok, `${recorded.group}/${recorded.name}`).toBe(false);
      if (!answer.ok) continue;
      readNames(answer.value, ['Paris']);
      readSearch(answer.value, 'Paris');
      readOneItem(answer.value, 'Q90');
      readLabels(answer.value, ['Q90'], 'en');
    }
  });

  it.each([
    ['errors', 'db-down-query', 'unavailable'],
    ['errors', 'db-down-wbgetentities', 'unavailable'],
    ['errors', 'internal-exception-query', 'unavailable'],
    ['errors', 'internal-exception-wbgetentities', 'unavailable'],
    ['errors', 'bad-format', 'unavailable'],
    ['wbgetentities', 'invalid-id-X1', 'gone'],
    ['wbgetentities', 'id-over-int32', 'gone'],
    ['wbgetentities', 'too-many-51-ids', 'malformed'],
  ])('%s/%s is %s', async (group, name, code) => {
    expect(await replay(row(group, name))).toMatchObject({ ok: false, failure: { code } });
  });

  it('takes maxlag for being slowed, with its pause', async () => {
    const lagged = rows.filter(
      ({ group, name }) => group === 'errors' && name.startsWith('maxlag'),
    );
    expect(lagged.length).toBeGreaterThan(0);
    const answers = await Promise.all(lagged.map(replay));
    const slowed = answers.flatMap((answer) => (answer.ok ? [] : [answer.failure]));
    expect(slowed.some(({ code }) => code === 'slowed')).toBe(true);
    for (const { code, retryAfter } of slowed) {
      if (code === 'slowed') expect(retryAfter).toBeGreaterThanOrEqual(5000);
    }
  });

  it('names', () => {
    const normalised = [
      'Paris_(disambiguation)',
      'earth',
      'Paree',
      'No such page',
      'Page without item',
    ];
    expect(states('normalised-redirect-missing-disambig', normalised)).toEqual([
      'several',
      'Q2',
      'Q90',
      'unknown',
      'unknown',
    ]);
    expect(states('redirect-to-section', ['History of Paris'])).toEqual(['several']);
    expect(states('redirect-loop', ['Loop A', 'Loop B'])).toEqual(['unknown', 'unknown']);
    expect(states('interwiki-title', ['de:Paris', 'd:Q90', 'Paris'])).toEqual([
      'unknown',
      'unknown',
      'Q90',
    ]);
    expect(states('invalid-title', ['[[x]]', 'Foo<bar>', 'Paris'])).toEqual([
      'unknown',
      'unknown',
      'Q90',
    ]);
    // Sent decomposed, echoed percent-encoded: found by what we would have sent.
    expect(states('nfd-title', ['Ünïcödé'])).toEqual(['unknown']);
    expect(states('redirect-to-missing', ['anything'])).toEqual(['unknown']);
  });

  it('items: ranks, dates before our era, unknown and no values', () => {
    const read = readOneItem(jsonOf('wbgetentities', 'ok-full-Q90-fv2'), 'Q90');
    expect(read?.item?.id).toBe('Q90');
    const caesar = readOneItem(jsonOf('wbgetentities', 'bce-dates-Q1048'), 'Q1048')?.item;
    const [died] = caesar?.statements.P570 ?? [];
    expect(died?.value.type === 'time' && died.value.time.year).toBeLessThan(0);
  });

  it('items that are redirects, missing or deleted', () => {
    const redirect = readOneItem(jsonOf('wbgetentities', 'redirect-default'), 'Q800005');
    expect(redirect?.item?.id).toBe('Q90');
    expect(readOneItem(jsonOf('wbgetentities', 'missing-id-fv2'), 'Q99999999')).toEqual({
      item: null,
    });
    expect(readOneItem(jsonOf('wbgetentities', 'deleted-id'), 'Q800007')).toEqual({ item: null });
    expect(readOneItem(jsonOf('wbgetentities', 'double-redirect'), 'Q800006')).toEqual({
      item: null,
    });
    expect(readOneItem(jsonOf('wbgetentities', 'empty-ids'), 'Q1')).toBeNull();
    expect(readOneItem(jsonOf('wbgetentities', 'empty-item-fv1'), 'Q800003')?.item).not.toBeNull();
  });

  it('labels, with the language they really are in, and null for none', () => {
    const ids: readonly ItemId[] = ['Q2851133', 'Q800001', 'Q800004', 'Q90'];
    const labels = readLabels(jsonOf('wbgetentities', 'labels-en-fallback'), ids, 'en');
    expect(labels?.get('Q90')).toEqual({ text: 'Paris', language: 'en' });
    expect([...(labels?.values() ?? [])].some((label) => label?.language === 'mul')).toBe(true);
    expect([...(labels?.values() ?? [])]).toContain(null);
    const html = readLabels(jsonOf('wbgetentities', 'html-label'), ['Q800008'], 'en');
    expect(html?.get('Q800008')?.text).toContain('<');
  });

  it('searches', () => {
    const found = (name: string, asked: string) =>
      readSearch(jsonOf('wbsearchentities', name), asked)?.map(({ item }) => item);
    expect(found('hit-paris-fv2', 'Paris')?.length).toBeGreaterThan(1);
    expect(found('miss', 'zzzz not found')).toEqual([]);
    expect(found('by-id-Q90', 'Q90')).toEqual([]);
    expect(found('alias-match', 'City of Light')).toEqual(['Q90']);
    for (const { name } of rows.filter(({ group }) => group === 'wbsearchentities')) {
      const labels = readSearch(jsonOf('wbsearchentities', name), 'x') ?? [];
      for (const { label } of labels) expect(label).not.toMatch(/^$|^Q\d+$/);
    }
  });
});
