import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ItemId } from '../../src/engine/types';
import { InputError } from '../../src/maker/inputError';
import type { PackedLexicon } from '../../src/pack/packedLexicon';
import { sharedData } from '../wikidata/sharedData';
import { dumpOf, entity, HANDMADE } from './handmade';
import { inputFile, orderFor, runMaker } from './runMaker';

/** Only so that a stuck run ends: no measure of speed. Milliseconds. */
const LIMIT = 120_000;

const DUMP = dumpOf(HANDMADE);
const itemsOf = (lexicon: PackedLexicon): readonly ItemId[] =>
  Array.from({ length: lexicon.size }, (_, index) => lexicon.entity(index).item);
const indexOf = (lexicon: PackedLexicon, item: ItemId): number => {
  const index = lexicon.indexOf(item);
  if (index === null) throw new Error(`${item} is not in the pack`);
  return index;
};

describe('a pack of a dump', () => {
  it('holds what is a thing and has a name, and nothing about names or pages', async () => {
    const { lexicon, made } = await runMaker({ from: inputFile(DUMP) });
    expect([...itemsOf(lexicon)].sort()).toEqual([
      ...['Q900001', 'Q900002', 'Q900003', 'Q900004', 'Q900005', 'Q900010', 'Q900011', 'Q900012'],
      ...['Q900100', 'Q900101'],
    ]);
    expect([made.entities, made.bad]).toEqual([10, 0]);
    expect(lexicon.meta).toEqual({
      ...{ name: 'Wikidata', source: 'Wikidata', date: '2026-11-25', languages: ['en', 'uk'] },
    });
  });

  it('tells kinds, places and dates', async () => {
    const { lexicon } = await runMaker({ from: inputFile(DUMP) });
    const of = (item: ItemId) => lexicon.entity(indexOf(lexicon, item));
    expect(of('Q900001')).toMatchObject({ kind: 'place', begin: 1905, end: null });
    expect(of('Q900001').coordinates?.map((degrees) => Math.round(degrees))).toEqual([61, 20]);
    // A crater of the Moon is at no place on the Earth; coordinates alone make a place of it here.
    expect(of('Q900003')).toMatchObject({ kind: null, coordinates: null });
    expect(of('Q900004').kind).toBe('place');
    expect(of('Q900011')).toMatchObject({ kind: 'person', begin: -44, end: 1700 });
    expect(of('Q900010').begin).toBe(1970);
  });

  it('finds labels, aliases, short names and names for all languages', async () => {
    const { lexicon } = await runMaker({ from: inputFile(DUMP) });
    const found = (name: string) =>
      lexicon.find(name).map(({ entity }) => lexicon.entity(entity).item);
    for (const name of ['Noland', 'NL', 'Nol', 'Republic of Noland']) {
      expect([name, found(name)]).toEqual([name, ['Q900001']]);
    }
    expect(found('Ада Берґ')).toEqual(['Q900010']);
    expect(found('Everywhere Inc.')).toEqual(['Q900005']);
    expect([found('Ignored'), found('Mercury'), found('🏳️')]).toEqual([[], [], []]);
  });

  it('names offices wherever they stand in the dump, whoever holds them now', async () => {
    const { lexicon } = await runMaker({ from: inputFile(DUMP) });
    const country = indexOf(lexicon, 'Q900001');
    expect(lexicon.offices(indexOf(lexicon, 'Q900010'), 'en')).toEqual([
      {
        ...{ label: 'minister of tides', item: 'Q900100', country },
        ...{ begin: '2020-03-04', end: '2022-09-06' },
      },
      { label: 'duke', item: 'Q900101', country: null, begin: '2023', end: null },
    ]);
    // The office belongs to no country; the statement says of which this one was duke.
    const duke = { label: 'duke', item: 'Q900101', country, begin: null, end: null };
    expect(lexicon.offices(indexOf(lexicon, 'Q900011'), 'en')).toEqual([duke]);
  });

  it('relates what is in it', async () => {
    const { lexicon } = await runMaker({ from: inputFile(DUMP) });
    const related = (item: ItemId) =>
      lexicon.entity(indexOf(lexicon, item)).related.map((one) => lexicon.entity(one).item);
    expect(related('Q900001')).toEqual(['Q900002']);
    expect([...related('Q900010')].sort()).toEqual(['Q900001', 'Q900100', 'Q900101']);
  });

  it('takes the most popular, and leaves out kinds', async () => {
    const two = await runMaker({ from: inputFile(DUMP), limit: 2 });
    // Three have twelve sitelinks: the lowest id goes first.
    expect(itemsOf(two.lexicon)).toEqual(['Q900001', 'Q900002']);
    const without = new Set(['person', 'place', 'none'] as const);
    const rest = await runMaker({ from: inputFile(DUMP), without });
    expect(itemsOf(rest.lexicon)).toEqual(['Q900005']);
  });

  it('is the same in whatever order the items come, and however they are packed', async () => {
    const { bytes } = await runMaker({ from: inputFile(DUMP) });
    const backwards = dumpOf([...HANDMADE].reverse());
    const lines = HANDMADE.map((one) => `${JSON.stringify(one)}\r\n`).join('');
    const members = Buffer.concat([gzipSync(DUMP.slice(0, 999)), gzipSync(DUMP.slice(999))]);
    for (const input of [
      backwards,
      lines,
      gzipSync(DUMP),
      members,
      dumpOf([...HANDMADE, ...HANDMADE]),
    ]) {
      const again = await runMaker({ from: inputFile(input) });
      expect(again.bytes.equals(bytes)).toBe(true);
    }
  });

  it('is of the day of the last change, where nobody states one', async () => {
    const later = { ...entity('Q900050', 'Later'), modified: '2025-01-01T00:00:00Z' };
    const input = inputFile(dumpOf([later, ...HANDMADE]));
    const { lexicon } = await runMaker({ from: input, date: null });
    expect(lexicon.meta.date).toBe('2025-01-01');
  });

  it('tells of lines that are no entity, with their numbers, and goes on', async () => {
    const broken = DUMP.replace('{"id":"Q900004"', '{"id":"Q900004').replace(
      '\n]',
      ',\nnonsense\n]',
    );
    const { made, complaints, lexicon } = await runMaker({ from: inputFile(broken) });
    expect(made).toMatchObject({ entities: 9, bad: 2 });
    expect(complaints).toEqual([
      expect.stringMatching(/^line 7: not JSON: /),
      `line ${HANDMADE.length + 2}: not an entity in one line of JSON`,
    ]);
    expect(lexicon.indexOf('Q900004')).toBe(null);
  });

  const packed = gzipSync(dumpOf(HANDMADE));
  it.each([
    ['a dump without its end', DUMP.slice(0, -200), /cut off/],
    ['gzip without its end', packed.subarray(0, packed.length - 30), /cut off or damaged/],
    ['bzip2 that is none', 'BZh9 is how it begins', /cut off or damaged/],
    ['an empty file', '', /is empty/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), /neither a dump/],
    ['a page', '<!doctype html>', /neither a dump/],
    ['a dump without things', dumpOf([entity('Q1', 'x', { labels: {} })]), /nothing in it/],
  ])('%s makes none, and leaves the old one', async (_, input, message) => {
    const out = inputFile('the old pack', 'out.pack');
    const run = runMaker({ from: inputFile(input), out });
    await expect(run).rejects.toThrow(message);
    await expect(run).rejects.toBeInstanceOf(InputError);
    expect(readFileSync(out, 'utf8')).toBe('the old pack');
    expect(readdirSync(dirname(out)).filter((name) => name.endsWith('.new'))).toEqual([]);
  });

  it('is of no file that is not there', async () => {
    await expect(runMaker({ from: '/nowhere/at/all' })).rejects.toThrow(/cannot be read/);
  });
});

describe('a run that broke off', () => {
  /** Items of a few chunks of a megabyte. */
  const many = Array.from({ length: 20 }, (_, index) =>
    entity(`Q${1000 + index}`, `Name ${index}`, {
      links: 40 + (index % 7),
      labels: {
        en: { language: 'en', value: `Name ${index}` },
        xx: { language: 'xx', value: 'unread '.repeat(30_000) },
      },
    }),
  );
  const dump = dumpOf([...HANDMADE, ...many]);

  it.each([
    ['plain', dump],
    ['gzip', gzipSync(dump)],
  ])('goes on where it was, and gives the same bytes (%s)', async (_, input) => {
    const from = inputFile(input);
    const { bytes } = await runMaker({ from });
    const order = orderFor({ from });
    const stop = new AbortController();
    const broken = runMaker(order, { signal: stop.signal, progress: () => stop.abort() });
    await expect(broken).rejects.toThrow();
    expect(existsSync(order.out)).toBe(false);
    await expect(runMaker(order)).rejects.toThrow(/--resume/);
    const other = { ...order, resume: true, limit: 5 };
    await expect(runMaker(other)).rejects.toThrow(/other input or other options/);
    const again = await runMaker({ ...order, resume: true });
    expect(again.bytes.equals(bytes)).toBe(true);
    expect(existsSync(order.state)).toBe(false);
  });

  it('leaves alone what else lies in its folder', async () => {
    const state = dirname(inputFile('mine'));
    await runMaker({ from: inputFile(DUMP), state });
    expect(readdirSync(state)).toEqual(['input']);
  });

  it('does not go on with a file that has changed', async () => {
    const from = inputFile(dump);
    const order = orderFor({ from });
    const stop = new AbortController();
    const broken = runMaker(order, { signal: stop.signal, progress: () => stop.abort() });
    await expect(broken).rejects.toThrow();
    writeFileSync(from, `${dump}\n`);
    await expect(runMaker({ ...order, resume: true })).rejects.toThrow(/other input/);
  });
});

describe('a pack of entities.jsonl', () => {
  const entities = [
    {
      id: 'Q1',
      labels: { en: 'Ada', xx: 'Other' },
      anchors: { en: { 'Ada B.': 0.25 } },
      kind: 'person',
      popularity: 10,
      related: ['Q2', 'Q3', 'Q4'],
      begin: '1970-01-02',
      offices: [{ label: { en: 'mayor' }, item: 'Q9', country: 'Q2', begin: '2020', end: null }],
    },
    { id: 'Q2', labels: { en: 'Noland' }, popularity: 5, coordinates: [1, 2] },
    { id: 'Q3', labels: { xx: 'Nobody' }, popularity: 50 },
  ];
  const lines = entities.map((one) => JSON.stringify(one));

  it('says what its lines say', async () => {
    const { lexicon } = await runMaker({ from: inputFile(`${lines.join('\n')}\n`) });
    expect(lexicon.meta.source).toBe('entities.jsonl');
    expect(itemsOf(lexicon)).toEqual(['Q1', 'Q2']);
    expect(lexicon.entity(0)).toMatchObject({ kind: 'person', begin: 1970, related: [1] });
    expect(lexicon.find('Ada B.')[0]?.prior).toBeCloseTo(0.25, 1);
    expect(lexicon.offices(0, 'en')).toEqual([
      { label: 'mayor', item: 'Q9', country: 1, begin: '2020', end: null },
    ]);
  });

  it('is the same from lines in any order, packed or not', async () => {
    const { bytes } = await runMaker({ from: inputFile(lines.join('\n')) });
    const backwards = [...lines].reverse().join('\n');
    for (const input of [backwards, gzipSync(backwards)]) {
      expect((await runMaker({ from: inputFile(input) })).bytes.equals(bytes)).toBe(true);
    }
  });

  it('tells of bad lines by number and field', async () => {
    const bad = [
      '{"id":"Q0","labels":{}}',
      '{"id":"Q7"}',
      '{',
      '{"id":"Q1","labels":{"en":"Again"}}',
    ];
    const { made, complaints } = await runMaker({ from: inputFile([...lines, ...bad].join('\n')) });
    expect(made).toMatchObject({ entities: 2, bad: 4 });
    expect(complaints.map((one) => one.slice(0, 18))).toEqual([
      ...['line 4: id: not an', 'line 5: labels: In', 'line 6: not JSON: '],
      'line 7: Q1 stands ',
    ]);
  });

  it('needs to be told of which day it is', async () => {
    await expect(runMaker({ from: inputFile(lines.join('\n')), date: null })).rejects.toThrow(
      /--date/,
    );
  });
});

const slice = sharedData('entities/dump-slice.json.gz');

describe.skipIf(slice === null)('a pack of real items', () => {
  it(
    'knows Germany, Chicago and Douglas Adams',
    async () => {
      const { lexicon, made } = await runMaker({
        from: slice ?? '',
        languages: ['en', 'uk', 'ru', 'de', 'fr', 'es'],
      });
      expect(made).toMatchObject({ entities: 602, bad: 0 });
      const kinds = (['Q183', 'Q1297', 'Q42'] as const).map(
        (item) => lexicon.entity(indexOf(lexicon, item)).kind,
      );
      expect(kinds).toEqual(['place', 'place', 'person']);
      expect(lexicon.entity(indexOf(lexicon, 'Q42'))).toMatchObject({ begin: 1952, end: 2001 });
    },
    LIMIT,
  );
});
