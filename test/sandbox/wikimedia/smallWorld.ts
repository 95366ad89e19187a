import type { ItemId } from '../../../src/engine/types';
import type { EntityId, MediaFile, RawEntity, WikiPage, World } from '../worldTypes';

const entity = (id: ItemId, label: string): RawEntity => ({
  ...{ pageid: Number(id.slice(1)), ns: 0, title: id, lastrevid: 1, type: 'item', id },
  modified: '2026-01-01T00:00:00Z',
  labels: { en: { language: 'en', value: label } },
  descriptions: { en: { language: 'en', value: `the one called ${label}` } },
  ...{ aliases: {}, claims: {}, sitelinks: {} },
});

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50"><rect width="100" height="50"/></svg>';

const file = (name: string, free: boolean): MediaFile => ({
  ...{ name, mime: 'image/svg+xml', width: 100, height: 50, free },
  body: Buffer.from(svg),
  metadata: { Artist: '<a href="https://example.org">Somebody</a>', LicenseShortName: 'CC0' },
});

/** Twelve towns with coordinates and no text: two more than one request gives. */
const towns = (): WikiPage[] =>
  Array.from({ length: 12 }, (_, i) => ({
    ...{ pageid: 100 + i, ns: 0, title: `Town ${String(i).padStart(2, '0')}` },
    ...{ item: `Q${100 + i}` as ItemId, coordinates: { lat: i, lon: i } },
  }));

const pages = (): WikiPage[] => [
  {
    ...{ pageid: 1, ns: 0, title: 'Ada', item: 'Q1', image: 'Ada.svg', extract: 'Ada is one.' },
    extractHtml: '<p>Ada is one.<img src=x onerror=alert(1)></p>',
  },
  { pageid: 2, ns: 0, title: 'Ada (disambiguation)', item: 'Q3', disambiguation: true },
  { pageid: 3, ns: 0, title: 'Ada of old', redirect: { to: 'Ada' } },
  { pageid: 4, ns: 0, title: 'Logo', image: 'Logo.svg' },
  ...towns(),
];

/** A world just large enough to show each behaviour of the double. */
export const smallWorld = (): World => ({
  ...{ articles: [], assets: [], redirects: new Map() },
  wikis: new Map([
    ['en', { language: 'en', direction: 'ltr', pages: new Map(pages().map((p) => [p.title, p])) }],
  ]),
  entities: new Map<EntityId, RawEntity>([
    ['Q1', entity('Q1', 'Ada')],
    ['Q2', entity('Q2', 'Ada')],
  ]),
  files: new Map([
    ['Ada.svg', file('Ada.svg', true)],
    ['Logo.svg', file('Logo.svg', false)],
  ]),
  popularity: new Map([['Q2', 50]]),
});
