import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LABELS } from '../../src/engine/crf/labels';
import { en } from '../../src/engine/language/en';
import { readCorpus } from '../../src/train/corpus';
import { corpusFolder, documentsOf, type MarkedText } from './tinyCorpus';

const AS = { language: en, partial: true, weight: 0.5 };

const fileOf = (lines: readonly (MarkedText | string)[]): string =>
  join(corpusFolder('own', lines), 'train', 'own.jsonl.gz');

const labelsOf = (source: string): readonly (string | undefined)[] =>
  documentsOf([source])
    .flat()
    .flatMap(({ labels }) => [...labels].map((label) => LABELS[label]));

describe('readCorpus', () => {
  test('spans become labels', () => {
    expect(labelsOf('<PER Tom Okafor> left <LOC Lagos>.')).toEqual([
      ...['B-PER', 'I-PER', 'O', 'B-LOC', 'O'],
    ]);
    expect(labelsOf('<LOC Oslo><LOC Bergen> <MISC Cup>')).not.toContain('I-LOC');
  });

  test('paragraphs and sentences of a document stay together, with offsets of the text', () => {
    const [first, second] = documentsOf(['He left.\n<PER Dahl> came. <PER Mori> went.', 'No.']);
    expect(first?.map(({ labels }) => LABELS[labels[0] ?? 0])).toEqual(['O', 'B-PER', 'B-PER']);
    expect(second).toHaveLength(1);
  });

  test('spans that cut a token are lost, and types that are not known', () => {
    expect(labelsOf('<PER Okaf>or left.')).toEqual(['O', 'O', 'O']);
    expect(labelsOf('Ok<PER afor> left.')).toEqual(['O', 'O', 'O']);
    expect(labelsOf('On <DATE Monday> he left.')).not.toContain('B-MISC');
  });

  test('sentences carry what is known of their corpus', () => {
    const [document] = readCorpus(fileOf([{ text: 'He left.', spans: [] }]), AS);
    expect(document?.[0]).toMatchObject({ partial: true, weight: 0.5 });
  });

  test.each(['not json', '[1]', 'null', '{"text": 5, "spans": []}', '{"text": "a", "spans": [5]}'])(
    'a bad line is said with file and line: %s',
    (line) => {
      const path = fileOf([{ text: 'He left.', spans: [] }, '', line]);
      expect(() => readCorpus(path, AS)).toThrow(`${path}, line 3: `);
    },
  );

  test('a file that is absent or no gzip is named', () => {
    expect(() => readCorpus('nowhere.jsonl.gz', AS)).toThrow('nowhere.jsonl.gz');
    expect(() => readCorpus(import.meta.filename, AS)).toThrow('corpus.test.ts: no gzip');
  });
});
