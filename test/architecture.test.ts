import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forbiddenImports, importCycles } from './architecture/directions';
import {
  functionLengths,
  htmlSinks,
  impurities,
  isNamedAfterExport,
  percentile,
  typeEscapes,
  undocumented,
} from './architecture/measures';
import { sourceFiles } from './architecture/sourceFiles';

const ROOT = join(import.meta.dirname, '..');
const SRC = sourceFiles(ROOT, 'src');
const TEST = sourceFiles(ROOT, 'test');
const ALL = [...SRC, ...TEST, ...sourceFiles(ROOT, 'build')];

const MAX_FILE_LINES = 300;
const MAX_FUNCTION_LINES = 60;
const P90_FUNCTION_LINES = 25;
const MAX_CONTENT_BYTES = 40 * 1024;
/** It runs before the page does, in every page of the listed sites. */
const MAX_EARLY_BYTES = 2 * 1024;

describe('rooms', () => {
  it('import only where the house allows it', () => {
    expect(SRC.flatMap(forbiddenImports)).toEqual([]);
  });

  it('have no import cycles', () => {
    expect(importCycles(ALL)).toEqual([]);
  });

  it('name a file after its one export', () => {
    expect(SRC.filter((file) => !isNamedAfterExport(file)).map(({ path }) => path)).toEqual([]);
  });
});

describe('the engine', () => {
  const engine = SRC.filter(({ path }) => path.startsWith('src/engine/'));

  it('compiles without the DOM', () => {
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', 'src/engine'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  it('neither waits nor asks the clock nor throws dice', () => {
    expect(engine.flatMap(impurities)).toEqual([]);
  });
});

describe('code', () => {
  it(`has files of at most ${MAX_FILE_LINES} lines`, () => {
    const lines = ALL.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }));
    expect(lines.filter((file) => file.lines > MAX_FILE_LINES)).toEqual([]);
  });

  it(`has functions of at most ${MAX_FUNCTION_LINES} lines, nine in ten at most ${P90_FUNCTION_LINES}`, () => {
    const lengths = ALL.flatMap(functionLengths);
    const source = SRC.flatMap(functionLengths).map(({ lines }) => lines);
    const p90 = percentile(source, 0.9);
    console.log(
      `functions of src: ${source.length}, median ${percentile(source, 0.5)}, p90 ${p90}, max ${percentile(source, 1)} lines`,
    );
    expect(lengths.filter(({ lines }) => lines > MAX_FUNCTION_LINES)).toEqual([]);
    expect(p90).toBeLessThanOrEqual(P90_FUNCTION_LINES);
  });

  it('never steps out of the type system', () => {
    expect(ALL.flatMap(typeEscapes)).toEqual([]);
  });

  it('never turns a string into markup or code', () => {
    expect(SRC.flatMap(htmlSinks)).toEqual([]);
  });

  it('documents what it exports', () => {
    expect(SRC.flatMap(undocumented)).toEqual([]);
  });
});

describe('the scripts that ride in pages', () => {
  it.each([
    ['content.js', MAX_CONTENT_BYTES],
    ['early.js', MAX_EARLY_BYTES],
  ])('%s is at most %i bytes', (name, most) => {
    const path = join(ROOT, 'dist/chrome', name);
    expect(existsSync(path), 'no build: run node build.mjs first').toBe(true);
    expect(statSync(path).size).toBeLessThanOrEqual(most);
  });
});
