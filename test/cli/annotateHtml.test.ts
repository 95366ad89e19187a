import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PageAnnotation } from '../../src/cli/annotatePage';
import { annotateProgram, PAGE } from './annotateProgram';

const program = annotateProgram();

describe('annotate --html', () => {
  function checkPage(out: string): PageAnnotation {
    const page = JSON.parse(out) as PageAnnotation;
    expect(page.article.title).toBe('A talk in Kyiv');
    expect(page.article.language).toBe('en');
    expect(JSON.stringify(page.article.published)).toContain('2022-02-02');
    expect(page.mentions.map(({ text }) => text)).toContain('Dmytro Kuleba');
    expect(page.roles.map(({ text }) => text)).toContain('Prime Minister');
    for (const { block, start, end, text } of [...page.mentions, ...page.roles]) {
      expect(page.article.blocks[block]?.text.slice(start, end)).toBe(text);
    }
    return page;
  }

  test('a page from standard input', async () => {
    const { status, out, err } = await program.run(['--rules', '--unlinked', '--html', '-'], PAGE);
    expect(err).toBe('');
    expect(status).toBe(0);
    expect(checkPage(out).id).toBe('-');
  });

  test('a page from a file, in the charset it declares', async () => {
    const file = join(program.folder(), 'page.html');
    const latin = PAGE.replace('utf-8', 'iso-8859-1').replaceAll(
      'Liz Truss',
      'Jos\u00e9 Mu\u00f1oz',
    );
    await writeFile(file, Buffer.from(latin, 'latin1'));
    const { out } = await program.run(['--rules', '--unlinked', '--html', file]);
    const page = checkPage(out);
    expect(page.id).toBe(file);
    expect(page.mentions.map(({ text }) => text)).toContain('José Muñoz');
  });

  test('a file that is not there, or holds no article, is said, with status 1', async () => {
    const missing = await program.run([
      '--rules',
      '--unlinked',
      '--html',
      join(program.folder(), 'missing.html'),
    ]);
    expect(missing.status).toBe(1);
    expect(missing.err).toContain('missing.html');
    const empty = await program.run(
      ['--rules', '--unlinked', '--html', '-'],
      '<!doctype html><title>x</title><p>Hello',
    );
    expect(empty.status).toBe(1);
    expect(empty.err).toContain('no article');
    expect((await program.run(['--rules', '--unlinked', '--html', '-'])).status).toBe(1);
  });
});
