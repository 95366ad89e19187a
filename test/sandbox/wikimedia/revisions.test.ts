/** Revisions of items, as MediaWiki enumerates them. */
import { describe, expect, it } from 'vitest';
import { POLITE } from '../send';
import type { EntityId, RawRevision, World } from '../worldTypes';
import { api } from './api';
import { smallWorld } from './smallWorld';

const FIVE: readonly RawRevision[] = [5, 4, 3, 2, 1].map((n) => ({
  ...{ revid: 100 + n, timestamp: `2026-11-2${n}T12:00:00Z` },
  tags: n === 4 ? ['mw-undo'] : [],
}));
const WORLD: World = {
  ...smallWorld(),
  revisions: new Map<EntityId, readonly RawRevision[]>([['Q1', FIVE]]),
};

const ask = (query: string, version = 2) => {
  const notServed: string[] = [];
  const url = new URL(
    `https://www.wikidata.org/w/api.php?action=query&format=json&formatversion=${version}&prop=revisions&origin=*&${query}`,
  );
  const wiki = { language: 'wikidata', direction: 'ltr', pages: new Map() } as const;
  const host = {
    ...{ world: WORLD, host: url.host, wiki, isRepository: true },
    onNotServed: (what: string) => notServed.push(what),
  };
  const { status, body } = api(host, {
    ...{ host: url.host, url, method: 'GET', headers: POLITE, body: Buffer.alloc(0) },
    signal: new AbortController().signal,
  }) as { status: number; body: string };
  return { notServed, body: status === 200 ? JSON.parse(body) : body };
};

describe('prop=revisions', () => {
  it('gives the latest first and goes on where it stopped', () => {
    const first = ask('titles=Q1&rvprop=timestamp|tags&rvlimit=2').body;
    expect(first).toEqual({
      continue: { rvcontinue: '20261123120000|103', continue: '||' },
      query: {
        pages: [
          {
            ...{ pageid: 1, ns: 0, title: 'Q1' },
            revisions: [
              { timestamp: '2026-11-25T12:00:00Z', tags: [] },
              { timestamp: '2026-11-24T12:00:00Z', tags: ['mw-undo'] },
            ],
          },
        ],
      },
    });
    const next = ask(
      `titles=Q1&rvprop=ids&rvlimit=3&rvcontinue=${encodeURIComponent(first.continue.rvcontinue)}`,
    ).body;
    expect(next.batchcomplete).toBe(true);
    expect(next.continue).toBeUndefined();
    const ids = next.query.pages[0].revisions.map(({ revid }: { revid: number }) => revid);
    expect(ids).toEqual([103, 102, 101]);
  });

  it('knows an item that nobody edited since by its last change, and one that is not there', () => {
    const { body } = ask('titles=q2|Q7&rvprop=timestamp');
    expect(body.query).toEqual({
      normalized: [{ fromencoded: false, from: 'q2', to: 'Q2' }],
      pages: [
        { ns: 0, title: 'Q7', missing: true },
        { pageid: 2, ns: 0, title: 'Q2', revisions: [{ timestamp: '2026-01-01T00:00:00Z' }] },
      ],
    });
  });

  it('has the form of version 1 where that is asked for', () => {
    const { body } = ask('titles=Q7&rvprop=timestamp', 1);
    expect(body).toEqual({
      batchcomplete: '',
      query: { pages: { '-1': { ns: 0, title: 'Q7', missing: '' } } },
    });
  });

  it.each([
    ['titles=Q1|Q2&rvprop=timestamp&rvlimit=2', 'invalidparammix'],
    ['titles=Q1&rvprop=timestamp&rvlimit=2&rvcontinue=x', 'badcontinue'],
    ['titles=Q1&rvprop=timestamp&rvlimit=many', 'badinteger'],
  ])('%s is an error: %s', (query, code) => {
    expect(ask(query).body.error.code).toBe(code);
  });

  it('clamps the limit with a warning', () => {
    const { warnings } = ask('titles=Q1&rvprop=timestamp&rvlimit=1000').body;
    expect(warnings.revisions.warnings).toMatch(/between 1 and 500/);
  });

  it.each(['titles=Q1', 'titles=Q1&rvprop=content'])(
    'flags what it does not serve: %s',
    (query) => {
      expect(ask(query).notServed).toHaveLength(1);
    },
  );
});
