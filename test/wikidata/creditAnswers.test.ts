import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCache } from '../../src/wikidata/cache';
import { CREDIT_PATIENCE } from '../../src/wikidata/pictureCredits';
import type { NameAnswer, NameQuery, Outcome } from '../../src/wikidata/types';
import { startServer, type TestServer } from './server';
import { answer, type TestWikidata, type TestWorld, wikidataOn } from './wikimedia';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const signal = new AbortController().signal;
const COMMONS = 'https://upload.wikimedia.org/wikipedia/commons';

const pageOf = (item: string, file: string) => ({
  pageprops: { wikibase_item: item },
  pageimage: file.replaceAll(' ', '_'),
  thumbnail: { source: `${COMMONS}/thumb/${item}.jpg`, width: 120, height: 150 },
});

const fileOf = (author: string, licence = 'CC BY 4.0') => ({
  thumburl: `${COMMONS}/thumb/330px.jpg`,
  ...{ thumbwidth: 330, thumbheight: 400 },
  descriptionurl: 'https://commons.wikimedia.org/wiki/File:Kyiv.jpg',
  extmetadata: {
    ...(author === '' ? {} : { Artist: { value: author } }),
    LicenseShortName: { value: licence },
    LicenseUrl: { value: 'https://creativecommons.org/licenses/by/4.0' },
  },
});

const WORLD: TestWorld = {
  pages: { Lviv: pageOf('Q36036', 'Lviv view.jpg'), Kyiv: pageOf('Q1899', 'Kyiv.jpg') },
  files: { 'Kyiv.jpg': fileOf('<b>Jo</b>'), 'Lviv view.jpg': fileOf('Al') },
};

const CREDITED = {
  src: `${COMMONS}/thumb/Q1899.jpg`,
  ...{ width: 120, height: 150 },
  credit: {
    ...{ author: 'Jo', licence: 'CC BY 4.0' },
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0',
    page: 'https://commons.wikimedia.org/wiki/File:Kyiv.jpg',
  },
};

const query = (name: string, entity = 0): NameQuery => ({
  ...{ entity, name, forms: [name] },
  kind: null,
});

const setUp = (world: TestWorld): TestWikidata => {
  server.handle((url, response) => answer(world, url, response));
  return wikidataOn(server);
};

/** Where briefs can be had, one request credits the pictures of the whole list, later. */
const withoutBriefs = async (test: TestWikidata): Promise<TestWikidata> => {
  const { store, clock } = test;
  await createCache({ store, now: clock.now }).write('absent', new Map([['wbgraphql', true]]));
  return test;
};

const resolve = async (test: TestWikidata, names: readonly string[], visit = 'v1') => {
  const { wikidata } = await withoutBriefs(test);
  return wikidata.resolve({ language: 'en', names: names.map(query), visit, signal });
};

const thumbnails = (outcome: Outcome<readonly NameAnswer[]>) => {
  if (!outcome.ok) throw new Error(`failed: ${outcome.failure.code}`);
  return outcome.value.map((one) => (one.state === 'found' ? one.choice.thumbnail : one.state));
};

const isCommons = ({ host }: URL): boolean => host === 'commons.wikimedia.org';

describe('the pictures of a cast without briefs', () => {
  it('come with author and licence, of one request for all', async () => {
    const test = setUp(WORLD);
    const [lviv, kyiv] = thumbnails(await resolve(test, ['Lviv', 'Kyiv']));
    expect(kyiv).toEqual(CREDITED);
    expect(lviv).toMatchObject({ credit: { author: 'Al' } });
    expect(test.asked()).toHaveLength(2);
    const [asked] = test.asked().filter(isCommons);
    expect(asked?.searchParams.get('titles')).toBe('File:Kyiv.jpg|File:Lviv view.jpg');
    expect(asked?.searchParams.get('prop')).toBe('imageinfo');
  });

  it('cost nothing the second time, shown or not', async () => {
    const world = { ...WORLD, files: { 'Kyiv.jpg': fileOf('Jo') } };
    const test = setUp(world);
    const first = thumbnails(await resolve(test, ['Kyiv', 'Lviv']));
    const again = wikidataOn(server, test);
    expect(thumbnails(await resolve(again, ['Kyiv', 'Lviv'], 'v2'))).toEqual(first);
    expect(first).toEqual([CREDITED, null]);
    expect(again.asked()).toHaveLength(0);
  });

  it.each<[string, Record<string, unknown>]>([
    ['a licence that is not free', { 'Kyiv.jpg': fileOf('Jo', 'CC BY-NC 4.0') }],
    ['no author', { 'Kyiv.jpg': fileOf('') }],
    ['no such file', {}],
  ])('are left out with %s', async (_, files) => {
    const test = setUp({ ...WORLD, files });
    expect(thumbnails(await resolve(test, ['Kyiv']))).toEqual([null]);
  });

  it('are credited for a choice among several too', async () => {
    const redirects = [{ from: 'History of Kyiv', to: 'Kyiv', tofragment: 'History' }];
    const outcome = await resolve(setUp({ ...WORLD, redirects }), ['History of Kyiv']);
    expect(outcome).toMatchObject({ value: [{ choices: [{ thumbnail: CREDITED }] }] });
  });

  it('are not asked for where briefs can be had', async () => {
    const test = setUp(WORLD);
    const names = [query('Kyiv')];
    await test.wikidata.resolve({ language: 'en', names, visit: 'v1', signal });
    expect(test.asked().filter(isCommons)).toEqual([]);
  });

  it('are not asked for where the names took both requests', async () => {
    const test = setUp(WORLD);
    const names = Array.from({ length: 60 }, (_, index) => `Name ${index}`);
    expect(thumbnails(await resolve(test, ['Kyiv', ...names]))[0]).toBeNull();
    expect(test.asked().filter(isCommons)).toHaveLength(0);
    expect(test.asked()).toHaveLength(2);
  });

  it('keep to fifty files, the important ones first', async () => {
    const names = Array.from({ length: 50 }, (_, index) => `Name ${index}`);
    const pages = Object.fromEntries(names.map((name) => [name, pageOf('Q1', `${name}.jpg`)]));
    const test = setUp({ pages });
    await resolve(test, names);
    const [asked] = test.asked().filter(isCommons);
    expect(asked?.searchParams.get('titles')?.split('|')).toHaveLength(50);
    expect(test.asked()).toHaveLength(2);
  });

  it('count against the two requests of a visit, also under parallel calls', async () => {
    const test = setUp(WORLD);
    await Promise.all([resolve(test, ['Kyiv']), resolve(test, ['Lviv']), resolve(test, ['Odesa'])]);
    expect(test.asked()).toHaveLength(2);
  });

  it('are only left out where their request fails, and asked for again later', async () => {
    const test = wikidataOn(server);
    server.handle((url, response) => {
      if (isCommons(url)) response.writeHead(500).end();
      else answer(WORLD, url, response);
    });
    expect(thumbnails(await resolve(test, ['Kyiv']))).toEqual([null]);
    server.handle((url, response) => answer(WORLD, url, response));
    expect(thumbnails(await resolve(test, ['Kyiv']))).toEqual([CREDITED]);
  });

  it('do not keep the cast waiting', async () => {
    const test = wikidataOn(server);
    let hang: () => void = () => undefined;
    const hanging = new Promise<void>((resolve) => {
      hang = resolve;
    });
    server.handle((url, response) => (isCommons(url) ? hang() : answer(WORLD, url, response)));
    const outcome = resolve(test, ['Kyiv']);
    await hanging;
    await test.clock.advance(CREDIT_PATIENCE);
    expect(thumbnails(await outcome)).toEqual([null]);
  });

  it('reject with the reason of an aborted signal', async () => {
    const { wikidata } = await withoutBriefs(wikidataOn(server));
    const controller = new AbortController();
    server.handle((url, response) => {
      if (isCommons(url)) controller.abort(new Error('gone'));
      else answer(WORLD, url, response);
    });
    const names = [query('Kyiv')];
    const asked = wikidata.resolve({ language: 'en', names, signal: controller.signal });
    await expect(asked).rejects.toThrow('gone');
  });
});
