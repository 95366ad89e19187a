import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packClasses } from '../../src/engine/crf/codeTable';
import { decodeWeights } from '../../src/engine/crf/weights';
import { buildCodes } from '../../src/train/buildCodes';
import { corpusFolder, marked } from '../train/tinyCorpus';
import { cliProgram } from './annotateProgram';

const program = cliProgram('train');

const LINES = [
  'Gestern traf <PER Olena Marschuk> ihre Schwester in <LOC Lissabon>.',
  'Der Vorstand der <ORG Norwind Bank> sprach in <LOC Bremen> mit <PER Tom Okafor>.',
  'Am Abend fuhr der Zug nach <LOC Bremen> ohne die Gäste ab.',
];

/** A folder with a corpus of three sentences and two tables of word classes. */
function dataFolder(lines: Parameters<typeof corpusFolder>[1] = LINES.map(marked)): string {
  const folder = corpusFolder('de-germeval', lines);
  const table = buildCodes(new Map([['bremen', packClasses(3, 2)]]));
  for (const name of ['de', 'all']) writeFileSync(join(folder, `${name}.u16`), table);
  return folder;
}

const training = (data: string, out: string): readonly string[] => [
  ...['ner', '--data', data, '--words', data, '--language', 'de', '--out', out],
];

describe('train', () => {
  test('--help says what there is', async () => {
    const { status, out, err } = await program.run(['--help']);
    expect([status, err]).toEqual([0, '']);
    for (const option of ['--data', '--out', '--vectors', '--language', '--seed', '--every']) {
      expect(out).toContain(option);
    }
  });

  test.each([
    [[]],
    [['ner']],
    [['nonsense', '--data', '.', '--out', 'x']],
    [['ner', 'words', '--data', '.', '--out', 'x']],
    [['ner', '--data', '.']],
    [['ner', '--out', 'x']],
    [['ner', '--data', 'nowhere', '--out', 'x']],
    [['words', '--data', '.', '--out', 'x']],
    [['ner', '--data', '.', '--out', 'x', '--language', 'fr']],
    [['ner', '--data', '.', '--out', 'x', '--seed', '0']],
    [['ner', '--data', '.', '--out', 'x', '--every', 'two']],
    [['ner', '--nonsense']],
  ])('wrong usage %j is said, with status 2', async (args) => {
    const { status, out, err } = await program.run(args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^train: .+\n$/s);
  });

  test('an input that cannot be read is named, with status 1', async () => {
    const data = dataFolder(['not json']);
    const { status, err } = await program.run(training(data, join(data, 'de.bin')));
    expect(status).toBe(1);
    expect(err).toContain('de-germeval.jsonl.gz, line 1: not JSON');
  });

  test('a run gives the same bytes twice, and a record of what it read', async () => {
    const data = dataFolder();
    const [one = new Uint8Array(), two] = await Promise.all(
      ['one.bin', 'two.bin'].map(async (name) => {
        const { status, err } = await program.run(training(data, join(data, name)));
        expect([status, err.split('\n')[0]]).toEqual([0, 'de-germeval: 3 documents']);
        return readFileSync(join(data, name));
      }),
    );
    expect(two?.equals(one)).toBe(true);
    expect(decodeWeights(one)).toMatchObject({ language: 'de', everywhere: true });
    const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    const ofFile = (name: string) => sha256(readFileSync(join(data, name)));
    expect(JSON.parse(readFileSync(join(data, 'one.bin.json'), 'utf8'))).toMatchObject({
      ...{ node: process.version, seed: 1, every: 1, output: sha256(one) },
      inputs: { 'train/de-germeval.jsonl.gz': ofFile('train/de-germeval.jsonl.gz') },
      words: { de: ofFile('de.u16'), all: ofFile('all.u16') },
    });
  }, 60_000);
});
