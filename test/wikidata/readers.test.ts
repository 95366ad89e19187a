import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { plainText } from '../../src/wikidata/plainText';
import { readLabels, readOneItem } from '../../src/wikidata/readEntities';
import { readItem } from '../../src/wikidata/readItem';
import { readNames } from '../../src/wikidata/readNames';
import { readPicture, readPictures, readRecording } from '../../src/wikidata/readPicture';
import { readSearch } from '../../src/wikidata/readSearch';
import { readSummary } from '../../src/wikidata/readSummary';

// Only so that a stuck run ends: no measure of speed.
vi.setConfig({ testTimeout: 120_000 });

describe('plainText', () => {
  it.each([
    ['<a href="//commons.wikimedia.org/wiki/User:Jo" title="a > b">Jo</a>', 'Jo'],
    ['Jo &amp; Co &lt;jo@example.org&gt;', 'Jo & Co <jo@example.org>'],
    ['<p>One</p><p>Two</p>', 'One Two'],
    ['<style>.a{color:red}</style><b>Jo</b>', 'Jo'],
    ['<script>alert(1)</script>Jo', 'Jo'],
    ['<img src=x onerror="alert(1)">Jo', 'Jo'],
    ['Jo<!-- hidden -->', 'Jo'],
    ['Jo <b', 'Jo'],
    ['3 < 4', '3 < 4'],
    ['&#1050;&#x438;&#1111;&#1074;', 'Київ'],
    ['&#0;&#xD800;&#x110000;', '\ufffd\ufffd\ufffd'],
    ['&nosuch; &amp;lt;', '&nosuch; &lt;'],
    ['  a\n\t b  ', 'a b'],
  ])('%s', (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it('never fails, and leaves no element behind', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('<', '>', 'b', '/', '"', "'", '&', ';', '!--', '-->', 'script', ' '),
        ),
        (parts) => {
          const text = plainText(parts.join('').replaceAll('&', ''));
          expect(text).not.toMatch(/<\/?[a-z][^<]*>/i);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

const info = (more: Record<string, unknown> = {}, metadata: Record<string, unknown> = {}) => ({
  query: {
    pages: [
      {
        imageinfo: [
          {
            url: 'https://upload.wikimedia.org/a/a.jpg',
            thumburl: 'https://upload.wikimedia.org/thumb/a/a.jpg/330px-a.jpg',
            thumbwidth: 330,
            thumbheight: 220,
            descriptionurl: 'https://commons.wikimedia.org/wiki/File:A.jpg',
            extmetadata: {
              Artist: { value: '<b>Jo</b>' },
              LicenseShortName: { value: 'CC BY-SA 4.0' },
              LicenseUrl: { value: '//creativecommons.org/licenses/by-sa/4.0' },
              ...metadata,
            },
            ...more,
          },
        ],
      },
    ],
  },
});

const pictureOf = (json: unknown) => {
  const read = readPicture(json);
  if (read === null) throw new Error('unread');
  return read.picture;
};
const licence = (value: string) => pictureOf(info({}, { LicenseShortName: { value } }));

describe('readPicture', () => {
  it('gives what the licence asks for, as text', () => {
    expect(pictureOf(info())).toEqual({
      src: 'https://upload.wikimedia.org/thumb/a/a.jpg/330px-a.jpg',
      ...{ width: 330, height: 220, author: 'Jo', licence: 'CC BY-SA 4.0' },
      licenceUrl: 'https://creativecommons.org/licenses/by-sa/4.0',
      page: 'https://commons.wikimedia.org/wiki/File:A.jpg',
    });
  });

  it.each([
    'CC0',
    'CC BY 4.0',
    'CC BY-SA 3.0 de',
    'CC BY-SA 2.5,2.0,1.0',
    'Public domain',
    'PD-USGov',
    'GFDL 1.2',
    'OGL 3',
    'No restrictions',
    'Attribution',
    'FAL',
    'MIT',
    'CC-BY-SA-3.0',
    'CC BY-SA 4.0 International',
    'CC SA 1.0',
    'Attribution-ShareAlike 4.0',
    'GFDL',
    'GPLv2+',
    'LGPL 2.1 or later',
    'Apache License 2.0',
    'BSD',
    'Open Government Licence v3.0',
    'OGL v1.0',
    'KOGL Type 1',
    'GODL-India',
    'dl-de/by-2-0',
    'Copyrighted free use',
  ])('shows %s', (name) => expect(licence(name)).not.toBeNull());
  it.each([
    'CC BY-NC 4.0',
    'CC BY-NC-SA 4.0',
    'CC BY-ND 2.0',
    'CC BY 4.0 NonCommercial',
    'CC-BY-4.0-NC',
    'Attribution-NonCommercial 4.0',
    'Attribution-NoDerivs',
    'Attribution, no derivatives',
    'Attribution required, all rights reserved',
    'Open Government Licence non-commercial',
    'OGL (non commercial)',
    'KOGL',
    'KOGL Type 2',
    'KOGL Type 3',
    'KOGL Type 4',
    'dl-de/by-nc-1-0',
    'Public domain in its country of origin only',
    'MIT Press',
    'Fair use',
    'Non-free',
    'Copyrighted',
    '',
    '<b></b>',
  ])('does not show %s', (name) => expect(licence(name)).toBeNull());

  it.each<[string, unknown]>([
    ['an unknown author', info({}, { Artist: { value: ' <i></i> ' } })],
    ['what says it is not free', info({}, { NonFree: { value: 'true' } })],
    ['a picture from elsewhere', info({ thumburl: 'https://evil.example/a.jpg' })],
    ['no size', info({ thumbwidth: 0 })],
    ['no page', info({ descriptionurl: 'javascript:alert(1)' })],
    ['an author that is no text', info({}, { Artist: { value: { en: 'Jo' } } })],
    ['no metadata', info({ extmetadata: [] })],
    ['no such file', { query: { pages: [{ missing: true }] } }],
    ['no query', {}],
  ])('shows none with %s', (_, json) => {
    expect(pictureOf(json)).toBeNull();
  });

  it('lays a small original out as it is, a large one to the width asked for', () => {
    expect(pictureOf(info({ thumbwidth: 100, thumbheight: 80 }))).toMatchObject({
      width: 100,
      height: 80,
    });
    expect(pictureOf(info({ thumbwidth: 660, thumbheight: 440 }))).toMatchObject({
      width: 330,
      height: 220,
    });
  });

  it('reads nothing from something else', () => {
    expect(readPicture({ query: { pages: {} } })).toBeNull();
    expect(readPicture('<html>')).toBeNull();
  });
});

describe('readRecording', () => {
  const url = 'https://upload.wikimedia.org/wikipedia/commons/1/12/Spoken.ogg';
  const recordingOf = (json: unknown) => {
    const read = readRecording(json);
    if (read === null) throw new Error('unread');
    return read.recording;
  };

  it('reads where the sound lies, and whom to name', () => {
    expect(recordingOf(info({ url }))).toEqual({
      src: url,
      author: 'Jo',
      licence: 'CC BY-SA 4.0',
      licenceUrl: 'https://creativecommons.org/licenses/by-sa/4.0',
      page: 'https://commons.wikimedia.org/wiki/File:A.jpg',
    });
  });

  it.each([
    ['a licence that is not free', info({ url }, { LicenseShortName: { value: 'CC BY-NC 4.0' } })],
    ['no author', info({ url }, { Artist: { value: '' } })],
    ['another host', info({ url: 'https://example.org/wikipedia/commons/1/12/Spoken.ogg' })],
    ['a file of one Wikipedia', info({ url: url.replace('commons', 'en') })],
    ['no file', { query: { pages: [{ title: 'File:A.ogg', missing: true }] } }],
  ])('plays nothing with %s', (_, json) => {
    expect(recordingOf(json)).toBeNull();
  });

  it('reads nothing from something else', () => {
    expect(readRecording({})).toBeNull();
    expect(readRecording('<!doctype html>')).toBeNull();
  });
});

describe('readPictures', () => {
  const [{ imageinfo }] = info().query.pages as [{ imageinfo: unknown }];

  it('tells files apart, by the names they were asked for', () => {
    const pages = [
      { title: 'File:C.jpg', missing: true },
      { title: 'File:A.jpg', imageinfo },
      { title: 'File:B.jpg' },
    ];
    const normalized = [{ fromencoded: false, from: 'File:a.jpg', to: 'File:A.jpg' }];
    const read = readPictures({ query: { pages, normalized } }, ['a.jpg', 'B.jpg', 'C.jpg', 'D']);
    expect([...(read?.keys() ?? [])]).toEqual(['a.jpg', 'C.jpg']);
    expect(read?.get('a.jpg')?.author).toBe('Jo');
    expect(read?.get('C.jpg')).toBeNull();
  });

  it('reads nothing from something else', () => {
    expect(readPictures({ query: { pages: {} } }, ['A.jpg'])).toBeNull();
    expect(readPictures({}, ['A.jpg'])).toBeNull();
  });
});

describe('readSummary', () => {
  const asked = { title: 'Ann', language: 'en', url: 'https://en.wikipedia.org/wiki/Ann' };
  const read = (json: Record<string, unknown>) =>
    readSummary({ type: 'standard', extract: 'Text.', ...json }, asked);

  it('reads text, direction and where it is from', () => {
    expect(read({ dir: 'rtl', lang: 'ar', wikibase_item: 'Q1' })).toEqual({
      item: 'Q1',
      extract: { text: 'Text.', language: 'ar', direction: 'rtl', title: 'Ann', url: asked.url },
    });
  });
  it.each(['disambiguation', 'no-extract', 'mainpage'])('has no extract of a %s', (type) => {
    expect(read({ type })?.extract).toBeNull();
  });
  it('links to Wikipedia and nowhere else', () => {
    const page = (url: string) => read({ content_urls: { desktop: { page: url } } })?.extract?.url;
    expect(page('https://de.wikipedia.org/wiki/B')).toBe('https://de.wikipedia.org/wiki/B');
    expect(page('https://evil.example/wiki/B')).toBe(asked.url);
    expect(page('javascript:alert(1)')).toBe(asked.url);
  });
  it('reads nothing from something else', () => {
    expect(readSummary({ extract: 'x' }, asked)).toBeNull();
    expect(readSummary(null, asked)).toBeNull();
  });
});

describe('readers of answers', () => {
  const keys = fc.constantFrom(
    ...['entities', 'Q1', 'id', 'labels', 'en', 'claims', 'P31', 'mainsnak', 'snaktype', 'rank'],
    ...['query', 'pages', 'title', 'pageprops', 'search', 'display', 'match', 'text', 'imageinfo'],
    ...['value', 'datavalue', 'type', 'qualifiers', 'redirects', 'normalized', 'from', 'to'],
  );
  const leaf = fc.oneof(
    fc.constantFrom('Q1', 'value', 'time', 'standard', '', '<b>', 'A'),
    fc.integer(),
  );
  const { json } = fc.letrec((tie) => ({
    json: fc.oneof(
      { depthSize: 'medium' },
      leaf,
      fc.constant(null),
      fc.array(tie('json')),
      fc.dictionary(keys, tie('json')),
    ),
  }));

  it('take whatever comes without an exception', () => {
    fc.assert(
      fc.property(json, (answer) => {
        readItem(answer);
        readOneItem(answer, 'Q1');
        readLabels(answer, ['Q1'], 'en');
        readNames(answer, ['A']);
        readSearch(answer, 'A');
        readPicture(answer);
        readSummary(answer, { title: 'A', language: 'en', url: 'https://en.wikipedia.org/wiki/A' });
      }),
      { numRuns: 2000 },
    );
  });
});
