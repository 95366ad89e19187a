import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { PackedLexicon } from '../../src/pack/packedLexicon';
import { dumpOf, HANDMADE } from '../maker/handmade';
import { inputFile, newFolder } from '../maker/runMaker';
import { cliProgram } from './annotateProgram';

const program = cliProgram('pack');
const DUMP = dumpOf(HANDMADE);
const outFile = (): string => join(newFolder(), 'out.pack');

describe('pack', () => {
  test('--help says what there is', async () => {
    const { status, out, err } = await program.run(['--help']);
    expect([status, err]).toEqual([0, '']);
    for (const option of ['--from', '--endpoint', '--out', '--languages', '--limit', '--without']) {
      expect(out).toContain(option);
    }
  });

  test.each([
    [[]],
    [['--from', 'x']],
    [['--out', 'x']],
    [['--out', 'x', '--from', 'x', '--endpoint', 'http://localhost']],
    [['--out', 'x', '--endpoint', 'localhost', '--date', '2026-11-25']],
    [['--out', 'x', '--endpoint', 'http://localhost/']],
    [['--out', 'x', '--from', 'x', '--limit', '0']],
    [['--out', 'x', '--from', 'x', '--languages', 'en,english language']],
    [['--out', 'x', '--from', 'x', '--without', 'animal']],
    [['--out', 'x', '--from', 'x', '--date', '2026-02-30']],
    [['--nonsense']],
  ])('wrong usage %j is said, with status 2', async (args) => {
    const { status, out, err } = await program.run(args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^pack: .+\nTry --help\.\n$/s);
  });

  test('a dump from standard input becomes a pack, and nothing else is left', async () => {
    const out = outFile();
    const args = ['--from', '-', '--out', out, '--languages', 'en,uk', '--name', 'Mine'];
    const { status, err } = await program.run(args, gzipSync(DUMP));
    const bytes = readFileSync(out);
    expect([status, err]).toEqual([
      0,
      `${out}: 10 entities, ${bytes.length.toLocaleString('en')} bytes\n`,
    ]);
    expect(readdirSync(dirname(out))).toEqual(['out.pack']);
    const { meta } = new PackedLexicon(bytes);
    // The day of the last change in the dump, and no other: the clock has no say.
    expect(meta).toEqual({
      ...{ name: 'Mine', source: 'Wikidata', date: '2024-05-06', languages: ['en', 'uk'] },
    });
  });

  test('--limit and --without choose', async () => {
    const out = outFile();
    const args = [
      '--from',
      inputFile(DUMP),
      '--out',
      out,
      '--limit',
      '2',
      '--without',
      'person,none',
    ];
    expect((await program.run(args)).status).toBe(0);
    const lexicon = new PackedLexicon(readFileSync(out));
    expect([lexicon.entity(0).item, lexicon.entity(1).item]).toEqual(['Q900001', 'Q900002']);
  });

  test('bad lines are told of, with status 1, and the pack is there', async () => {
    const out = outFile();
    const from = inputFile(DUMP.replace('\n]', ',\nnonsense\n]'));
    const { status, err } = await program.run(['--from', from, '--out', out]);
    expect(status).toBe(1);
    expect(err).toContain(`line ${HANDMADE.length + 2}: not an entity in one line of JSON\n`);
    expect(existsSync(out)).toBe(true);
  });

  test('a file that is cut off makes no pack, with status 1', async () => {
    const out = outFile();
    const packed = gzipSync(DUMP);
    const from = inputFile(packed.subarray(0, packed.length - 40));
    const { status, err } = await program.run(['--from', from, '--out', out]);
    expect(status).toBe(1);
    expect(err).toMatch(/^pack: .+ is cut off or damaged: /);
    expect(readdirSync(dirname(out)).filter((name) => name.startsWith('out.pack.new'))).toEqual([]);
    expect(existsSync(out)).toBe(false);
  });

  test('a folder that cannot be written to is said', async () => {
    const { status, err } = await program.run(['--from', inputFile(DUMP), '--out', '/dev/null/x']);
    expect([status, err.startsWith('pack: E')]).toEqual([1, true]);
  });

  test('Ctrl-C stops it cleanly, and says how to go on', async () => {
    const out = outFile();
    // One empty page, and then no answer at all.
    let asked = 0;
    const server = createServer((_, response) => {
      asked++;
      if (asked === 1) response.end('{"results":{"bindings":[]}}');
      else child.kill('SIGINT');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const args = ['--endpoint', url, '--date', '2026-11-25', '--out', out];
    const child = spawn(process.execPath, [program.path(), ...args]);
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += String(chunk);
    });
    const status = await new Promise((resolve) => child.on('close', resolve));
    server.closeAllConnections();
    server.close();
    expect(status).toBe(130);
    expect(err).toBe('pack: stopped\npack: the same command with --resume goes on from here\n');
    expect(readdirSync(dirname(out))).toEqual(['out.pack.state']);
  }, 60_000);
});
