import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { ask, cardOf, cardRoom } from './cardRoom';
import { FILE, MINISTER, SUMMARY, WORLD } from './minister';
import { answer, isLabels, type TestWorld, wikidataOn } from './wikimedia';

const { server, serve, make } = cardRoom();

describe('card', () => {
  it('tells who it is, on the day and since, with paragraph and picture, in four requests', async () => {
    const { card, asked } = await make(WORLD);
    expect(asked().map((url) => url.host)).toEqual([
      'www.wikidata.org',
      'www.wikidata.org',
      'en.wikipedia.org',
      'commons.wikimedia.org',
    ]);
    expect(card).toMatchObject({
      item: 'Q1001',
      kind: 'person',
      name: { text: 'Ann Minister', language: 'en' },
      description: { text: 'politician' },
      extract: {
        text: 'Ann Minister is a politician.',
        direction: 'ltr',
        title: 'Ann Minister',
        url: 'https://en.wikipedia.org/wiki/Ann_Minister',
      },
      picture: {
        ...{ src: FILE.thumburl, width: 330, height: 440, author: 'Jo & Co' },
        ...{ licence: 'CC BY-SA 4.0', page: FILE.descriptionurl },
      },
      onDay: { day: '2022-02-02', since: [], ended: null },
      wikidataUrl: 'https://www.wikidata.org/wiki/Q1001',
      wikipediaUrl: 'https://en.wikipedia.org/wiki/Ann_Minister',
      modified: '2026-10-01T00:00:00Z',
      missing: [],
    });
    expect(card.onDay?.then).toMatchObject([{ item: 'Q11', holds: 'yes' }]);
  });

  it('drops a value that has no name, and shows where a name is from', async () => {
    const { card } = await make(WORLD);
    const occupation = card.facts.find(({ key }) => key === 'occupation');
    expect(occupation?.values).toEqual([
      { type: 'item', item: 'Q12', label: { text: 'politician', language: 'mul' }, during: null },
    ]);
  });

  it('takes a name from any language rather than none, and never the id', async () => {
    const nameless = async (labels: Record<string, unknown>) => {
      const Q1001 = { ...MINISTER, labels, sitelinks: {} };
      return (await make({ ...WORLD, entities: { ...WORLD.entities, Q1001 } })).card.name;
    };
    const french = { language: 'fr', value: 'Anne' };
    expect(await nameless({ fr: french })).toEqual({ text: 'Anne', language: 'fr' });
    const many = { en: { language: 'mul', 'for-language': 'en', value: 'Ann' }, fr: french };
    expect(await nameless(many)).toEqual({ text: 'Ann', language: 'mul' });
    expect(await nameless({})).toEqual({ text: '', language: 'mul' });
  });

  it('costs nothing the second time', async () => {
    const { test, asked } = await make(WORLD);
    await ask(test);
    await ask(test, { day: '2025-01-01', budget: 0 });
    expect(asked()).toHaveLength(4);
  });

  it('shares requests between two who ask at once', async () => {
    serve(WORLD);
    const test = wikidataOn(server());
    const both = await Promise.all([ask(test), ask(test)]);
    expect(both.map(cardOf).map(({ missing }) => missing)).toEqual([[], []]);
    expect(test.asked()).toHaveLength(4);
  });

  it.each([
    [4, []],
    [3, ['picture']],
    [2, ['extract', 'picture']],
    [1, ['labels', 'extract', 'picture']],
  ])('with %i requests lacks %j and stands', async (budget, missing) => {
    const { card, asked } = await make(WORLD, { budget });
    expect(asked()).toHaveLength(budget);
    expect(card.missing.map(({ part }) => part)).toEqual(missing);
    expect(card.name.text).toBe('Ann Minister');
    expect(card.facts.some(({ key }) => key === 'born')).toBe(true);
  });

  it('cannot say anything with no request at all', async () => {
    serve(WORLD);
    expect(await ask(wikidataOn(server()), { budget: 0 })).toMatchObject({
      ok: false,
      failure: { code: 'slowed' },
    });
  });

  type Breaking = (url: URL, response: ServerResponse) => boolean;
  const breaking = async (test: Breaking) => {
    server().handle((url, response, _, body) => {
      if (!test(url, response)) answer(WORLD, url, response, body);
    });
    return cardOf(await ask(wikidataOn(server())));
  };

  it.each<[string, Breaking, string, string]>([
    [
      'labels',
      (url, response) => isLabels(url) && Boolean(response.writeHead(503).end()),
      'labels',
      'unavailable',
    ],
    [
      'the paragraph',
      (url, response) => url.pathname.includes('summary') && Boolean(response.end('{"type":')),
      'extract',
      'malformed',
    ],
    [
      'the picture',
      (url, response) =>
        url.host.startsWith('commons') &&
        Boolean(response.writeHead(429, { 'retry-after': '9' }).end()),
      'picture',
      'slowed',
    ],
  ])('stands without %s', async (_, test, part, code) => {
    const card = await breaking(test);
    expect(card.missing).toMatchObject([{ part, failure: { code } }]);
    expect(card.name.text).toBe('Ann Minister');
  });

  it('keeps no failed part: asked again, it comes', async () => {
    let broken = true;
    server().handle((url, response, _, body) => {
      if (broken && url.pathname.includes('summary')) response.destroy();
      else answer(WORLD, url, response, body);
    });
    const test = wikidataOn(server());
    expect(cardOf(await ask(test)).missing).toMatchObject([{ part: 'extract' }]);
    broken = false;
    expect(cardOf(await ask(test)).extract?.text).toMatch(/politician/);
    expect(test.asked()).toHaveLength(5);
  });

  it('answers for a redirected item by its target', async () => {
    const redirected = { ...MINISTER, redirects: { from: 'Q2002', to: 'Q1001' } };
    const world = { ...WORLD, entities: { ...WORLD.entities, Q2002: redirected } };
    const { card } = await make(world, { item: 'Q2002' });
    expect(card.item).toBe('Q1001');
    expect(card.extract).not.toBeNull();
  });

  it('says gone of a deleted item, and asks no more for a day', async () => {
    serve({});
    const test = wikidataOn(server());
    const gone = { ok: false, failure: { code: 'gone', retryAfter: null } };
    expect(await ask(test)).toEqual(gone);
    expect(await ask(test)).toEqual(gone);
    expect(test.asked()).toHaveLength(1);
    expect(await ask(test, { item: 'Q2147483648' })).toEqual(gone);
    expect(test.asked()).toHaveLength(1);
  });

  it('takes no paragraph from an article about something else', async () => {
    const other = { ...SUMMARY, wikibase_item: 'Q666' };
    const { card } = await make({ ...WORLD, summaries: { Ann_Minister: other } });
    expect(card.extract).toBeNull();
    expect(card.missing).toEqual([]);
  });

  it('has no paragraph where there is no article, and says nothing is missing', async () => {
    const { card, asked } = await make({
      ...WORLD,
      entities: { ...WORLD.entities, Q1001: { ...MINISTER, sitelinks: [] } },
    });
    expect(card).toMatchObject({ extract: null, wikipediaUrl: null, missing: [] });
    expect(asked()).toHaveLength(3);
  });

  it('quotes the reader’s Wikipedia, else the page’s, else English', async () => {
    const withSites = (sitelinks: Record<string, { title: string }>): TestWorld => ({
      ...WORLD,
      entities: { ...WORLD.entities, Q1001: { ...MINISTER, sitelinks } },
    });
    const hosts = async (sitelinks: Record<string, { title: string }>) => {
      const { asked } = await make(withSites(sitelinks), { language: 'de', pageLanguage: 'uk' });
      return asked().find((url) => url.pathname.includes('summary'))?.host;
    };
    const [de, uk, en] = [{ title: 'A' }, { title: 'B' }, { title: 'C' }];
    expect(await hosts({ dewiki: de, ukwiki: uk, enwiki: en })).toBe('de.wikipedia.org');
    expect(await hosts({ ukwiki: uk, enwiki: en })).toBe('uk.wikipedia.org');
    expect(await hosts({ enwiki: en })).toBe('en.wikipedia.org');
  });

  it('rejects with the reason of an aborted signal', async () => {
    const stop = new AbortController();
    server().handle(() => stop.abort(new Error('panel closed')));
    await expect(ask(wikidataOn(server()), { signal: stop.signal })).rejects.toThrow(
      'panel closed',
    );
  });

  it('never has more than two requests under way', () => {
    expect(server().mostAtOnce()).toBeLessThanOrEqual(2);
  });

  it('asks by canonical addresses', async () => {
    const { asked } = await make(WORLD, { language: 'uk', pageLanguage: 'de', day: null });
    const [first, labels] = asked();
    expect(first?.searchParams.get('languages')).toBe('de|en|es|fr|ru|uk|zh');
    expect(first?.searchParams.get('sitefilter')).toBe('dewiki|enwiki|ukwiki');
    expect(first?.searchParams.get('languagefallback')).toBe('1');
    expect(labels?.searchParams.get('ids')).toBe('Q11|Q12|Q13|Q14');
    for (const url of [first, labels]) {
      expect(url?.searchParams.getAll('origin')).toEqual(['*']);
      expect(url?.searchParams.get('formatversion')).toBe('2');
      expect(Number(url?.searchParams.get('maxage'))).toBeGreaterThan(0);
    }
  });
});
