import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { encodePack } from '../../src/pack/encodePack';
import { record } from '../engine/link/madeLexicon';
import { annotateProgram, PAGE, readLines, TEXT } from './annotateProgram';

const program = annotateProgram();
const PACKS = join(import.meta.dirname, '../packs');
const META = { date: '2026-11-25', name: 'Made', source: 'made', languages: ['en'] };
const RECORDS = [
  record('Q1899', 'place', ['Kyiv'], { popularity: 90, coordinates: [50.45, 30.52] }),
  record('Q272201', 'person', ['Liz Truss'], { popularity: 50, begin: '1975' }),
];

describe('annotate with a pack', () => {
  const input = JSON.stringify({ id: 1, text: TEXT, lang: 'en', date: '2022-02-02' });
  const pack = () => join(program.folder(), 'made.pack');
  const run = (args: readonly string[], given = input) => program.run(['--rules', ...args], given);
  const items = (out: string) =>
    readLines(out).flatMap(({ mentions }) => mentions.map(({ text, item }) => [text, item]));

  beforeAll(() => writeFile(pack(), encodePack(RECORDS, META)));

  const LINKED = [
    ['Liz Truss', 'Q272201'],
    ['Dmytro Kuleba', null],
    ['Truss', 'Q272201'],
    ['Kuleba', null],
    ['Kyiv', 'Q1899'],
  ];

  test('names get their items, and how likely these are', async () => {
    const { status, out, err } = await run(['--pack', pack()]);
    expect([status, err]).toEqual([0, '']);
    expect(items(out)).toEqual(LINKED);
    for (const { item, link } of readLines(out)[0]?.mentions ?? []) {
      if (item === null) expect(link).toBeNull();
      else expect(link).toBeGreaterThanOrEqual(0.5);
    }
  }, 30_000);

  test('a page, too', async () => {
    const { status, out } = await run(['--pack', pack(), '--html', '-'], PAGE);
    expect(status).toBe(0);
    const { mentions } = JSON.parse(out) as { mentions: { text: string; item: string | null }[] };
    expect(mentions.find(({ text }) => text === 'Liz Truss')?.item).toBe('Q272201');
  }, 30_000);

  test('the one beside the program is taken where none is named, unless nothing is to be linked', async () => {
    const folder = join(program.folder(), 'packs');
    await mkdir(folder);
    await writeFile(join(folder, 'starter.pack'), await readFile(pack()));
    const [beside, without] = await Promise.all([run([]), run(['--unlinked'])]);
    await rm(folder, { recursive: true });
    expect([beside.status, beside.err, items(beside.out)]).toEqual([0, '', LINKED]);
    expect([without.status, without.err]).toEqual([0, '']);
    expect(items(without.out)).toEqual(LINKED.map(([text]) => [text, null]));
  }, 30_000);

  test('where none is beside the program that is said, and names are found without items', async () => {
    const { status, out, err } = await run([]);
    expect(status).toBe(0);
    expect(err).toMatch(/starter\.pack: ENOENT.*\nannotate: names get no items\n$/s);
    expect(items(out)).toEqual(LINKED.map(([text]) => [text, null]));
  }, 30_000);

  test.each([
    ['magic.pack', /no knowledge pack/],
    ['version.pack', /version/i],
    ['truncated.pack', /truncated|short|ends|whole/i],
    ['checksum.pack', /checksum|damaged/i],
    ['offset.pack', /./],
    ['absent.pack', /ENOENT/],
  ])(
    'a pack that was named and is %s ends with status 2, and nothing is printed',
    async (name, reason) => {
      const file = join(PACKS, name);
      const ends = await Promise.all([
        run(['--pack', file]),
        run(['--pack', file, '--html', '-'], PAGE),
      ]);
      for (const { status, out, err } of ends) {
        expect([status, out]).toEqual([2, '']);
        expect(err).toContain(`annotate: --pack ${file}: `);
        expect(err).toMatch(reason);
        expect(err.trimEnd().split('\n')).toHaveLength(2);
      }
    },
    30_000,
  );

  test('names of the pack are found in text without capitals, and no others', async () => {
    const [first] = RECORDS;
    const file = join(program.folder(), 'arabic.pack');
    const arabic = { ...first, id: 'Q1899', labels: { en: 'Kyiv', ar: 'كييف' } } as const;
    await writeFile(file, encodePack([arabic], { ...META, languages: ['en', 'ar'] }));
    const text = JSON.stringify({
      id: 1,
      text: 'وصل الوزير إلى كييف أمس مع Liz Truss.',
      lang: 'ar',
    });
    const [own, starter] = await Promise.all([
      run(['--pack', file], text),
      run(['--unlinked'], text),
    ]);
    expect(items(own.out)).toEqual([
      ['كييف', 'Q1899'],
      ['Liz Truss', null],
    ]);
    expect(items(starter.out)).toEqual([['Liz Truss', null]]);
  }, 30_000);

  test('--unlinked has no use for a pack', async () => {
    const { status, err } = await run(['--unlinked', '--pack', pack()]);
    expect([status, err]).toEqual([2, 'annotate: --unlinked has no use for --pack\nTry --help.\n']);
  }, 30_000);
});
