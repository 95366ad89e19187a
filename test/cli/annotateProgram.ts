/** The terminal programs as their source is now, run in a process of their own. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';
import type { Annotation } from '../../src/cli/annotateText';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** How a run ended, and what it printed. */
export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** The bundled program: where it lies, and runs of it. */
export interface Program {
  readonly folder: () => string;
  readonly path: () => string;
  readonly run: (args: readonly string[], input?: string | Uint8Array) => Promise<Ended>;
}

const runProgram = (
  program: string,
  args: readonly string[],
  input: string | Uint8Array,
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args]);
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += String(chunk);
    });
    child.stderr.on('data', (chunk) => {
      err += String(chunk);
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, err }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });

/** The bundled `annotate`: see {@link cliProgram}. */
export const annotateProgram = (): Program => cliProgram('annotate');

/**
 * Bundles a program of `src/cli` before a file's tests, so that they say what the source does, not
 * what an older build did. It lies in node_modules because packages stay imports.
 */
export const cliProgram = (name: string): Program => {
  let folder = '';
  const path = () => join(folder, `${name}.mjs`);
  beforeAll(async () => {
    folder = await mkdtemp(join(ROOT, 'node_modules', `.${name}-`));
    await build({
      entryPoints: [join(ROOT, `src/cli/${name}.ts`)],
      outfile: path(),
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      logLevel: 'error',
    });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return {
    folder: () => folder,
    path,
    run: (args, input = '') => runProgram(path(), args, input),
  };
};

/** The lines of output, read. */
export const readLines = (out: string): readonly Annotation[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Annotation);

/** Two lines with three names in five mentions. */
export const TEXT = 'Liz Truss rang Dmytro Kuleba.\n\nMs Truss thanked Kuleba’s staff in Kyiv.';

const PARAGRAPH =
  'Dmytro Kuleba met Liz Truss in Kyiv on Wednesday, and both of them spoke at length about what the winter would bring to the people of the country, and to its neighbours.';

/** A saved page of an article. */
export const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A talk in Kyiv</title>
<meta property="og:type" content="article">
<meta property="article:published_time" content="2022-02-02T10:00:00Z"></head>
<body><nav><a href="/">Home</a></nav><article><h1>A talk in Kyiv</h1>
${Array.from({ length: 6 }, (_, i) => `<p>${PARAGRAPH} The Prime Minister heard part ${i + 1} of the talk.</p>`).join('\n')}
</article></body></html>`;
