import { expect, test } from 'vitest';
import { createCache } from '../../src/wikidata/cache';
import { memoryStore } from '../../src/wikidata/memoryStore';
import { failed, failure, ok } from '../../src/wikidata/outcome';
import { recording } from '../../src/wikidata/recording';
import type { Outcome } from '../../src/wikidata/types';

const SRC = 'https://upload.wikimedia.org/wikipedia/commons/1/12/Spoken.ogg';
const found = {
  query: {
    pages: [
      {
        title: 'File:Spoken & sung.ogg',
        imageinfo: [
          {
            url: SRC,
            descriptionurl: 'https://commons.wikimedia.org/wiki/File:Spoken_%26_sung.ogg',
            extmetadata: { Artist: { value: 'Jo' }, LicenseShortName: { value: 'CC0' } },
          },
        ],
      },
    ],
  },
};

/** Asks for the file twice: the addresses that this took, and both answers. */
const twice = async (answer: Outcome<unknown>) => {
  const urls: string[] = [];
  const deps = {
    get: async (url: string) => {
      urls.push(url);
      return answer;
    },
    cache: createCache({ store: memoryStore({ now: () => 0 }), now: () => 0 }),
  };
  const asked = { file: 'Spoken & sung.ogg', signal: new AbortController().signal };
  return { urls, answers: [await recording(deps, asked), await recording(deps, asked)] };
};

test('a file is asked for once, by its whole name', async () => {
  const { urls, answers } = await twice(ok(found));
  expect(urls).toHaveLength(1);
  const address = new URL(urls[0] ?? '');
  expect(address.host).toBe('commons.wikimedia.org');
  expect(address.searchParams.get('titles')).toBe('File:Spoken & sung.ogg');
  for (const answer of answers)
    expect(answer).toMatchObject({ ok: true, value: { src: SRC, author: 'Jo', licence: 'CC0' } });
});

test('that there is no such file is remembered, too', async () => {
  const { urls, answers } = await twice(ok({ query: { pages: [{ missing: true }] } }));
  expect(urls).toHaveLength(1);
  expect(answers).toEqual([ok(null), ok(null)]);
});

test('a failure is none that is kept', async () => {
  const { urls, answers } = await twice(failed(failure('offline')));
  expect(urls).toHaveLength(2);
  expect(answers).toEqual([failed(failure('offline')), failed(failure('offline'))]);
  expect((await twice(ok('<html>'))).answers[0]).toEqual(failed(failure('malformed')));
});
