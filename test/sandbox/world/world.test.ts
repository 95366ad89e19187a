import { describe, expect, test } from 'vitest';
import sites from '../../../src/sites.json';
import type { RawEntity, RawSnak, RawStatement } from '../worldTypes';
import { compareWithShared } from './compare';
import { expandItem } from './expand';
import { DELETED_ITEM, DOUBLE_REDIRECT, HUGE_ITEM, MARKUP_ITEM, REDIRECTED_ITEM } from './hostile';
import { ITEMS } from './items';
import { DATATYPES } from './properties';
import { SharedFacts, sharedDirectory } from './sharedFacts';
import { readTable } from './table';
import { loadWorld } from './world';

const world = loadWorld();
const entities = [...world.entities.values()];

const statementsOf = (entity: RawEntity): readonly RawStatement[] =>
  Object.values(entity.claims).flat();

const snaksOf = (statement: RawStatement): readonly RawSnak[] => [
  statement.mainsnak,
  ...Object.values(statement.qualifiers ?? {}).flat(),
  ...(statement.references ?? []).flatMap(({ snaks }) => Object.values(snaks).flat()),
];

const VALUE_TYPES: Readonly<Record<string, string>> = {
  'wikibase-item': 'wikibase-entityid',
  time: 'time',
  quantity: 'quantity',
  'globe-coordinate': 'globecoordinate',
  monolingualtext: 'monolingualtext',
};

describe('the entities', () => {
  test('are at least 120, with statements that are dated, ranked and referenced', () => {
    const statements = ITEMS.flatMap(({ statements }) => statements);
    expect(ITEMS.filter(({ statements }) => statements.length > 1).length).toBeGreaterThan(120);
    expect(statements.some(({ rank }) => rank === 'deprecated')).toBe(true);
    expect(statements.filter(({ rank }) => rank === 'preferred').length).toBeGreaterThan(30);
    expect(statements.filter(({ references }) => references.length).length).toBeGreaterThan(80);
    expect(
      statements.filter(({ qualifiers }) => qualifiers.some(({ property }) => property === 'P580'))
        .length,
    ).toBeGreaterThan(100);
  });

  test('have the shape of Wikidata’s JSON', () => {
    for (const entity of entities) {
      expect(entity.title).toBe(entity.type === 'item' ? entity.id : `Property:${entity.id}`);
      expect(entity.ns).toBe(entity.type === 'item' ? 0 : 120);
      expect(entity.modified).toMatch(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      for (const [language, term] of Object.entries(entity.labels))
        expect(term).toEqual({ language, value: expect.stringMatching(/\S/) });
    }
  });

  test('have statements whose snaks fit their datatypes', () => {
    for (const entity of entities.filter(({ id }) => id !== HUGE_ITEM))
      for (const [property, statements] of Object.entries(entity.claims))
        for (const statement of statements) {
          expect(statement.mainsnak.property).toBe(property);
          expect(statement.id).toMatch(
            new RegExp(`^${entity.id}\\$[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$`),
          );
          expect(statement['qualifiers-order'] ?? []).toEqual(
            Object.keys(statement.qualifiers ?? {}),
          );
          for (const snak of snaksOf(statement)) {
            expect(snak.datatype).toBe(DATATYPES.get(snak.property));
            const type = VALUE_TYPES[snak.datatype ?? ''] ?? 'string';
            expect(snak.datavalue?.type).toBe(snak.snaktype === 'value' ? type : undefined);
          }
        }
  });

  test('refer only to items with labels in English, Ukrainian and German, and to known files', () => {
    const odd: readonly string[] = [DELETED_ITEM, REDIRECTED_ITEM];
    for (const entity of entities)
      for (const snak of statementsOf(entity).flatMap(snaksOf)) {
        const value = snak.datavalue?.value as { id?: string } | string | undefined;
        if (snak.datatype === 'commonsMedia')
          expect(world.files.has(String(value)), String(value)).toBe(true);
        if (typeof value !== 'object' || !value.id || odd.includes(value.id)) continue;
        const labels = world.entities.get(value.id as never)?.labels ?? {};
        for (const language of ['en', 'uk', 'de'])
          expect(labels[language] ?? labels.mul, `${value.id} in ${language}`).toBeDefined();
      }
  });

  test('hold one item of about three megabytes and no other above 100 kilobytes', () => {
    for (const entity of entities) {
      const bytes = Buffer.byteLength(JSON.stringify(entity));
      if (entity.id === HUGE_ITEM) expect(bytes).toBeGreaterThan(2_500_000);
      else expect(bytes, entity.id).toBeLessThan(100_000);
    }
  });

  test('leave out what is deleted or redirected', () => {
    expect(world.entities.has(DELETED_ITEM)).toBe(false);
    expect(world.entities.has(REDIRECTED_ITEM)).toBe(false);
    expect(world.redirects.get(DOUBLE_REDIRECT)).toBe(REDIRECTED_ITEM);
  });

  test('say why where an id is invented or unconfirmed, and only there', () => {
    for (const row of ITEMS)
      if (Number(row.id.slice(1)) > 1_900_000_000) expect(row.unconfirmed, row.id).toBeTruthy();
    expect(ITEMS.filter(({ unconfirmed }) => unconfirmed).length).toBeLessThan(ITEMS.length / 4);
  });
});

describe('the Wikipedias', () => {
  test('lead every redirect somewhere, but for the loop and the other wiki', () => {
    for (const { language, pages } of world.wikis.values())
      for (const { title, redirect } of pages.values())
        if (redirect && !redirect.interwiki)
          expect(pages.has(redirect.to), `${language}: ${title}`).toBe(true);
  });

  test('lead to the hostile items, and to a picture that must not be shown', () => {
    const pages = world.wikis.get('en')?.pages;
    expect(pages?.get('Mallory Markup')?.item).toBe(MARKUP_ITEM);
    const lead = pages?.get('Channel Nine')?.image ?? '';
    expect(world.files.get(lead)?.free).toBe(false);
  });

  test('know Kyiv under its old name, and not Houston Fakelastname', () => {
    const en = world.wikis.get('en');
    expect(en?.pages.get('Kiev')?.redirect?.to).toBe('Kyiv');
    expect(en?.pages.get('Kyiv')?.item).toBe('Q1899');
    expect(en?.pages.get('Georgia')?.disambiguation).toBe(true);
    expect(en?.pages.has('Houston Fakelastname')).toBe(false);
    expect(world.wikis.get('ar')?.direction).toBe('rtl');
  });

  test('have pages with items that exist, and unlike page ids', () => {
    for (const { pages } of world.wikis.values()) {
      const ids = [...pages.values()].map(({ pageid }) => pageid);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { item } of pages.values()) if (item) expect(world.entities.has(item)).toBe(true);
    }
  });
});

describe('the pictures', () => {
  test('carry a licence, but for the non-free one', () => {
    for (const file of world.files.values()) {
      const start = new TextDecoder().decode(file.body.slice(0, 2000));
      expect(start).toContain(file.mime === 'audio/wav' ? 'RIFF' : '<svg');
      if (file.free) expect(file.metadata.LicenseShortName).toMatch(/^(CC BY|Public domain)/);
    }
    expect([...world.files.values()].filter(({ free }) => !free)).toHaveLength(1);
  });
});

describe('the articles', () => {
  const hosts = new Set(sites.map(({ host }) => host));
  test.each(world.articles)('$name stands on an outlet’s host and says whose it is', (article) => {
    const { hostname, protocol } = new URL(article.url);
    expect(protocol).toBe('https:');
    expect(hosts.has(hostname.replace(/^www\./, '')), hostname).toBe(true);
    const notice = 'Written for Sidelight';
    expect(article.html.split(notice).length - 1).toBeGreaterThanOrEqual(2);
    expect(article.html).toContain(`<html lang="${article.language}"`);
  });

  test('have names and addresses of their own', () => {
    expect(new Set(world.articles.map(({ name }) => name)).size).toBe(world.articles.length);
    expect(new Set(world.articles.map(({ url }) => url)).size).toBe(world.articles.length);
  });
});

const folder = sharedDirectory();
if (!folder) console.warn('Skipped: no shared data to compare the world with (SIDELIGHT_SHARED).');

describe.skipIf(!folder)('the tables against the shared data', () => {
  const facts = folder ? new SharedFacts(folder) : null;

  test('would be caught in a wrong name, birthday, office or place', () => {
    if (!facts) return;
    const rows = readTable(`
      Q180589
      en Tony Blair
      P569 1964-06-20
      P39 Q14211 from 2019-08-24 to 2022-09-06

      Q1899
      en Kyiv
      P625 46.5,30.7

      Q183
      en Germany
      P35 Q76658 from 2018-03-19

      Q1900000999
      en Keir Starmer
    `);
    const wrong = new Map([
      ...world.entities,
      ...rows.map((row) => [row.id, expandItem(row)] as const),
    ]);
    const { contradictions } = compareWithShared(rows, wrong, facts);
    expect(contradictions).toEqual([
      expect.stringContaining('is called Boris Johnson'),
      expect.stringContaining('born 1964-06-20'),
      expect.stringContaining('2019-08-24..2022-09-06, the data say 2019-07-24..'),
      expect.stringContaining('degrees away'),
      expect.stringContaining('P35 from 2018-03-19, the dump says 2017-03-19'),
      expect.stringContaining('the data know it as Q6383803'),
    ]);
  });

  test('contradict no id, name, date or place', () => {
    if (!facts) return;
    const result = compareWithShared(ITEMS, world.entities, facts);
    console.log(
      `${result.confirmed.length} items and the dates of ${result.tenures} offices confirmed by the shared data, ${result.elsewhere.length} items not:\n  ${result.elsewhere.join('\n  ')}`,
    );
    expect(result.contradictions).toEqual([]);
    expect(result.elsewhere.filter((line) => line.endsWith('no reason given'))).toEqual([]);
    expect(result.confirmed.length).toBeGreaterThan(120);
    expect(result.tenures).toBeGreaterThan(40);
  });
});
