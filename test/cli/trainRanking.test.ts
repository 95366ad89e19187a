import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { Ranker, type RankWeights } from '../../src/engine/link/ranker';
import { encodePack } from '../../src/pack/encodePack';
import { record } from '../engine/link/madeLexicon';
import { cliProgram } from './annotateProgram';

const program = cliProgram('train');

const LINE = {
  text: 'Liz Truss flew to Kyiv.',
  labels: [
    { span: [0, 9], entity_id: 'Q272201' },
    { span: [18, 22], entity_id: 'Q1899' },
  ],
};

function madeFolder(): { readonly data: string; readonly pack: string } {
  const data = mkdtempSync(join(tmpdir(), 'ranking-'));
  const lines = [1, 2, 3].map((id) => JSON.stringify({ id, ...LINE }));
  writeFileSync(join(data, 'wikinews.jsonl'), `${lines.join('\n')}\n`);
  const records = [
    record('Q1899', 'place', ['Kyiv'], { popularity: 9 }),
    record('Q272201', 'person', ['Liz Truss'], { popularity: 5 }),
  ];
  const meta = { date: '2026-11-25', name: 'Made', source: 'made', languages: ['en'] };
  writeFileSync(join(data, 'kb.pack'), encodePack(records, meta));
  return { data, pack: join(data, 'kb.pack') };
}

const rank = ({ data, pack }: ReturnType<typeof madeFolder>, out: string, ...more: string[]) =>
  program.run([
    'rank',
    '--data',
    data,
    '--pack',
    pack,
    '--out',
    join(data, out),
    '--weights',
    data,
    ...more,
  ]);

describe('train rank', () => {
  test('writes a module that a ranker takes, the same twice, and reports what was not learned from', async () => {
    const folder = madeFolder();
    const [one, two] = await Promise.all([
      rank(folder, 'one.ts', '--check'),
      rank(folder, 'two.ts'),
    ]);
    expect([one.status, two.status]).toEqual([0, 0]);
    expect(one.err).toMatch(/reading wikinews/);
    expect(one.err).toMatch(/whole +gold \d+\.\d +recognised \d+\.\d +bare \d+\.\d/);
    const source = readFileSync(join(folder.data, 'one.ts'), 'utf8');
    expect(readFileSync(join(folder.data, 'two.ts'), 'utf8')).toBe(source);
    expect(source).toMatch(/\* wikinews\.jsonl: SHA-256 [0-9a-f]{64}\n \* kb\.pack: SHA-256 /);
    const { code } = transformSync(source, { loader: 'ts', format: 'esm' });
    const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    const ranker = new Ranker((module as { RANK_WEIGHTS: RankWeights }).RANK_WEIGHTS);
    expect(ranker.rounds).toBeGreaterThan(0);
  }, 60_000);

  test('without a pack, without a set, with a damaged one', async () => {
    const folder = madeFolder();
    const empty = mkdtempSync(join(tmpdir(), 'ranking-'));
    writeFileSync(join(empty, 'bad.pack'), 'no pack');
    const [unsaid, none, bad, absent] = await Promise.all([
      program.run(['rank', '--data', folder.data, '--out', 'x']),
      rank({ ...folder, data: empty }, 'x.ts'),
      rank({ ...folder, pack: join(empty, 'bad.pack') }, 'x.ts'),
      rank({ ...folder, pack: join(empty, 'absent.pack') }, 'x.ts'),
    ]);
    expect([unsaid.status, unsaid.err]).toEqual([2, expect.stringContaining('rank needs --pack')]);
    expect([none.status, none.err]).toEqual([1, expect.stringContaining('holds no set')]);
    expect(bad.status).toBe(1);
    expect([absent.status, absent.err]).toEqual([1, expect.stringContaining('ENOENT')]);
  }, 60_000);
});
