import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { smallWeights } from '../engine/crf/smallWeights';
import { annotateProgram, PAGE, readLines, TEXT } from './annotateProgram';

const program = annotateProgram();

describe('annotate with weights', () => {
  const input = [
    JSON.stringify({ id: 1, text: TEXT, lang: 'en' }),
    JSON.stringify({ id: 2, text: TEXT, lang: 'en' }),
    JSON.stringify({ id: 3, text: 'Дмитро Кулеба заявив про це в Києві.', lang: 'uk' }),
  ].join('\n');
  const counts = (out: string) => readLines(out).map(({ mentions }) => mentions.length);
  /** A folder for a test's own weights. */
  const shelf = async (bytes: Uint8Array): Promise<string> => {
    const at = await mkdtemp(join(program.folder(), 'weights-'));
    await writeFile(join(at, 'en.bin'), bytes);
    return at;
  };

  test('reads those of --weights, or those beside the program', async () => {
    const other = await shelf(smallWeights('en'));
    const named = await program.run(['--unlinked', '--weights', other], input);
    expect(named).toMatchObject({ status: 0, err: '' });
    // They rule out that anything is a name, also what the rules are sure of; Ukrainian is read by rules.
    expect(counts(named.out)).toEqual([0, 0, 2]);
    await mkdir(join(program.folder(), 'weights'));
    await writeFile(join(program.folder(), 'weights', 'en.bin'), smallWeights('en'));
    expect(await program.run(['--unlinked'], input)).toEqual(named);
    await rm(join(program.folder(), 'weights'), { recursive: true });
  });

  test.each([
    ['truncated', smallWeights('en').slice(0, 99), 'end too early'],
    ['of another language', smallWeights('de'), 'not of "en"'],
    ['no weights', Buffer.from('<!doctype html><title>Not found</title>'), 'no file of weights'],
  ])('a file that is %s is said once, and rules go on', async (_, bytes, reason) => {
    const weights = await shelf(bytes);
    const { status, out, err } = await program.run(['--unlinked', '--weights', weights], input);
    expect(status).toBe(0);
    expect(counts(out)).toEqual([5, 5, 2]);
    expect(err.split('\n')).toEqual([
      expect.stringContaining(reason),
      'annotate: names are found by rules instead',
      '',
    ]);
    expect(err).toContain(join(weights, 'en.bin'));
  });

  test('a damaged kernel beside the program is said once, and the same names are found', async () => {
    const weights = await shelf(smallWeights('en'));
    const sound = await program.run(['--unlinked', '--weights', weights], input);
    const kernel = join(program.folder(), 'kernel.wasm');
    await writeFile(kernel, '<!doctype html><title>Not found</title>');
    const { status, out, err } = await program.run(['--unlinked', '--weights', weights], input);
    await rm(kernel);
    expect({ status, out }).toEqual({ status: 0, out: sound.out });
    expect(err.split('\n')).toEqual([expect.stringContaining(kernel), '']);
  });

  test('a folder that is not there is said, too, and does not change the status', async () => {
    const missing = await program.run(
      ['--unlinked', '--weights', join(program.folder(), 'nowhere')],
      `${input}\nnot json`,
    );
    expect(missing.status).toBe(1);
    expect(missing.err).toContain('ENOENT');
    expect(missing.err).toContain('line 4: not JSON');
    expect(counts(missing.out)).toEqual([5, 5, 2]);
    const page = await program.run(
      ['--unlinked', '--weights', join(program.folder(), 'nowhere'), '--html', '-'],
      PAGE,
    );
    expect(page.status).toBe(0);
    expect(page.err).toContain('ENOENT');
  });
});
