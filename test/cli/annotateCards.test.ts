import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PrintedCard } from '../../src/cli/printCards';
import { encodePack } from '../../src/pack/encodePack';
import { record } from '../engine/link/madeLexicon';
import { claim, office, rawItem, time, to } from '../wikidata/raw';
import { annotateProgram, PAGE, TEXT } from './annotateProgram';

const program = annotateProgram();
const META = { date: '2026-11-25', name: 'Made', source: 'made', languages: ['en'] };
const RECORDS = [
  record('Q1899', 'place', ['Kyiv'], { popularity: 90, coordinates: [50.45, 30.52] }),
  record('Q272201', 'person', ['Liz Truss'], { popularity: 50, begin: '1975' }),
];
const named = (id: string, en: string, de: string) =>
  rawItem(
    id,
    {},
    { labels: { en: { language: 'en', value: en }, de: { language: 'de', value: de } } },
  );
const ITEMS = [
  rawItem('Q272201', {
    P31: [claim(to('Q5'))],
    P39: [
      office('Q11', { from: time('2021-09-15'), until: time('2022-09-06') }),
      office('Q14211', { from: time('2022-09-06'), until: time('2022-10-25') }),
    ],
  }),
  named('Q11', 'Foreign Secretary', 'Außenministerin'),
  named('Q14211', 'Prime Minister', 'Premierministerin'),
];

describe('annotate --cards', () => {
  const pack = () => join(program.folder(), 'made.pack');
  const items = () => join(program.folder(), 'items.json');
  const run = (args: readonly string[], input: unknown = { id: 1, text: TEXT, lang: 'en' }) =>
    program.run(
      ['--rules', '--pack', pack(), ...args],
      typeof input === 'string' ? input : JSON.stringify(input),
    );
  const cardsIn = (out: string) =>
    (JSON.parse(out) as { readonly cards: readonly PrintedCard[] }).cards;
  const held = ({ card }: PrintedCard) => card?.onDay?.then.map(({ label }) => label.text);

  beforeAll(async () => {
    await writeFile(pack(), encodePack(RECORDS, META));
    await writeFile(items(), `[\n${ITEMS.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`);
  });

  test('a card for each entity with an item, as of the day that is asked for', async () => {
    const { status, out, err } = await run([
      ...['--cards', '--entities', items(), '--date', '2022-02-02'],
    ]);
    expect([status, err]).toEqual([0, '']);
    const [truss, kyiv] = cardsIn(out);
    expect(truss).toMatchObject({ entity: 0, item: 'Q272201', why: null });
    expect(truss && held(truss)).toEqual(['Foreign Secretary']);
    expect(truss?.card?.onDay?.since.map(({ label }) => label.text)).toEqual(['Prime Minister']);
    expect(kyiv).toEqual({ entity: 2, item: 'Q1899', card: null, why: 'not in the file of items' });
  }, 30_000);

  test('the document’s own day and --lang come first; a page has its day, too', async () => {
    const document = { id: 1, text: TEXT, lang: 'en', date: '2022-10-01T10:00:00Z' };
    const args = ['--cards', '--entities', items(), '--date', '2022-02-02', '--lang', 'de'];
    const [own] = cardsIn((await run(args, document)).out);
    expect(own && held(own)).toEqual(['Premierministerin']);
    const page = await run(['--cards', '--entities', items(), '--html', '-'], PAGE);
    const truss = cardsIn(page.out).find(({ item }) => item === 'Q272201');
    expect(truss?.card?.onDay).toMatchObject({ day: '2022-02-02' });
  }, 30_000);

  test('without a day a card is of now, and says nothing of a day', async () => {
    const [truss] = cardsIn((await run(['--cards', '--entities', items()])).out);
    expect(truss?.card).toMatchObject({ onDay: null, kind: 'person' });
  }, 30_000);

  test('a file that is not there is said, with status 2, and nothing is printed', async () => {
    const { status, out, err } = await run(['--cards', '--entities', 'absent']);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^annotate: --entities: absent cannot be read: ENOENT.*\nTry --help\.\n$/);
  }, 30_000);
});
