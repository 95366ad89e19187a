import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { corporaIn } from '../engine/corpora';
import { sampleOf, setsOf } from './evaluationSets';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-corpora-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, ids: readonly string[]): void {
  const lines = ids.map((id) => JSON.stringify({ id, text: 'Rome', spans: [[0, 4, 'LOC']] }));
  writeFileSync(join(folder, `${file}.jsonl.gz`), gzipSync(`${lines.join('\n')}\n`));
}

test('a folder’s corpora: those known first, others by name', () => {
  for (const file of ['other-de', 'pud', 'abc']) write(file, ['n1', 'w1', 'w2']);
  writeFileSync(join(folder, 'README.md'), '');
  expect(corporaIn(folder)).toEqual(['pud', 'abc', 'other-de']);
  expect(corporaIn(join(folder, 'none'))).toEqual([]);
});

test('PUD is two sets, news and Wikipedia; another corpus is one', () => {
  write('pud', ['n1', 'n2', 'w1']);
  write('abc', ['n1', 'w1']);
  const names = ['pud', 'abc'].flatMap((file) =>
    setsOf(folder, file).map(({ name, documents }) => [name, documents.length]),
  );
  expect(names).toEqual([
    ['pud news', 2],
    ['pud Wikipedia', 1],
    ['abc', 2],
  ]);
});

test('a large set is sampled, a small one is whole', () => {
  const documents = Array.from({ length: 13 }, (_, id) => ({
    id,
    text: 'x'.repeat(50_000),
    spans: [],
  }));
  const large = { name: 'large', language: 'en', documents };
  expect(sampleOf(large).documents.map(({ id }) => id)).toEqual([0, 6, 12]);
  expect(sampleOf(large).name).toBe('large 1/6');
  const small = { ...large, documents: documents.slice(0, 2) };
  expect(sampleOf(small)).toBe(small);
});
