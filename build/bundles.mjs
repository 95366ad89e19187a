import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import esbuild from 'esbuild';
import { minify } from 'terser';
import { ESBUILD_TARGET } from './minimumVersions.mjs';

/** What the extension consists of: the name in the package, and where it comes from. */
export const EXTENSION_ENTRIES = {
  content: 'src/content/content.ts',
  early: 'src/content/early.ts',
  background: 'src/background/background.ts',
  sidebar: 'src/sidebar/sidebar.tsx',
  popup: 'src/popup/popup.tsx',
  options: 'src/options/options.tsx',
};

/** Those of them that run in the pages themselves. */
const PAGE_SCRIPTS = ['content', 'early'];

/** Programs for a terminal: `dist/cli` for everybody, `dist/dev` for work on Sidelight itself. */
export const NODE_ENTRIES = {
  'cli/annotate': 'src/cli/annotate.ts',
  'cli/pack': 'src/cli/pack.ts',
  'cli/train': 'src/cli/train.ts',
  'dev/start': 'test/sandbox/start.ts',
  'dev/gallery': 'test/sidebar/drawGallery.ts',
  'dev/pages': 'test/pages/pages.ts',
  'dev/bench': 'test/bench/bench.ts',
  'dev/fresh': 'test/bench/fresh.ts',
  'dev/dump': 'test/maker/generateDump.ts',
  'dev/freshPack': 'test/bench/freshPack.ts',
  'dev/eval': 'test/bench/evaluate.ts',
  'dev/evalTime': 'test/bench/evalTime.ts',
};

/**
 * Keeps of a record of entries those whose source exists.
 * @param {string} root the repository
 * @param {Record<string, string>} entries name → source
 * @returns {{present: Record<string, string>, absent: string[]}} `absent`: the missing sources
 */
export function presentEntries(root, entries) {
  const all = Object.entries(entries);
  const exists = ([, source]) => existsSync(join(root, source));
  return {
    present: Object.fromEntries(all.filter(exists)),
    absent: all.filter((entry) => !exists(entry)).map(([, source]) => source),
  };
}

/**
 * Bundles the extension's scripts, one self-contained file each. An IIFE works as content script,
 * worker, event page and page script alike, in both browsers, so there is one bundle for all. The
 * panel alone is a module: what only its map needs (the world, time zones) are files that it loads
 * with the first map.
 * @param {{root: string, entries: Record<string, string>, development: boolean}} options
 *   `development`: readable, with inline source maps
 * @returns {Promise<{files: Map<string, Uint8Array>, inputs: string[]}>} file name → contents, and
 *   the sources that went in, relative to `root`
 */
export async function bundleScripts({ root, entries, development }) {
  const { sidebar, ...others } = entries;
  const [pageScripts, pages] = partition(others, (name) => PAGE_SCRIPTS.includes(name));
  const options = {
    platform: 'browser',
    format: 'iife',
    target: ESBUILD_TARGET,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: !development,
    sourcemap: development ? 'inline' : false,
    define: { 'process.env.NODE_ENV': development ? '"development"' : '"production"' },
    plugins: [withoutHtmlSink()],
  };
  const alias = { 'webextension-polyfill': join(root, 'build/contentBrowser.js') };
  const bundles = await Promise.all([
    outputs(root, { ...options, entryPoints: pages }),
    outputs(root, {
      ...{ ...options, format: 'esm', splitting: true },
      entryPoints: sidebar ? { sidebar } : {},
    }),
    outputs(root, { ...options, entryPoints: pageScripts, alias }),
  ]);
  const files = new Map(bundles.flatMap(({ files }) => [...files]));
  for (const name of development ? [] : Object.keys(pageScripts)) {
    files.set(`${name}.js`, await squeeze(files.get(`${name}.js`)));
  }
  return { files, inputs: bundles.flatMap(({ inputs }) => inputs) };
}

/** The entries for which `fits` holds of the name, and the others. */
function partition(record, fits) {
  const entries = Object.entries(record);
  const of = (wanted) => Object.fromEntries(entries.filter(([name]) => fits(name) === wanted));
  return [of(true), of(false)];
}

/** A second minifier over the scripts that ride in every article: it saves 3% more. */
async function squeeze(script) {
  const { code } = await minify(Buffer.from(script).toString(), {
    ecma: 2020,
    compress: { passes: 2 },
    format: { comments: false },
  });
  return Buffer.from(code);
}

/**
 * Bundles style sheets: `@import`s are resolved, pictures in them embedded.
 * @param {{root: string, entries: Record<string, string>, development: boolean}} options
 * @returns {Promise<{files: Map<string, Uint8Array>, inputs: string[]}>}
 */
export async function bundleStyles({ root, entries, development }) {
  return outputs(root, {
    entryPoints: entries,
    target: ESBUILD_TARGET,
    minify: !development,
    loader: { '.svg': 'dataurl', '.png': 'dataurl', '.woff2': 'dataurl' },
  });
}

/**
 * Bundles the terminal programs. Packages stay imports: whoever runs these has run `npm ci`.
 * @param {{root: string, entries: Record<string, string>}} options
 * @returns {Promise<{files: Map<string, Uint8Array>, inputs: string[]}>} `cli/annotate.mjs` → …
 */
export async function bundleNode({ root, entries }) {
  return outputs(root, {
    entryPoints: entries,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    outExtension: { '.js': '.mjs' },
  });
}

async function outputs(root, options) {
  const outdir = join(root, 'dist');
  const result = await esbuild.build({
    absWorkingDir: root,
    outdir,
    bundle: true,
    write: false,
    metafile: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    ...options,
  });
  for (const { path, text } of result.outputFiles) {
    // Chromium refuses a whole script as "not UTF-8" for one of these; esbuild prints them raw.
    if (/\p{Noncharacter_Code_Point}/u.test(text)) {
      throw new Error(`${path} holds a Unicode noncharacter: write it as an escape in a string`);
    }
  }
  const named = result.outputFiles.map((file) => [
    file.path.slice(outdir.length + 1).replaceAll('\\', '/'),
    file.contents,
  ]);
  return { files: new Map(named), inputs: Object.keys(result.metafile.inputs) };
}

/**
 * Takes `dangerouslySetInnerHTML` out of Preact, so that no code path of the extension can turn a
 * string into markup; Mozilla's linter, which warns of every such path, then has nothing to say.
 * Fails the build where Preact's code no longer looks as expected, rather than shipping it.
 */
function withoutHtmlSink() {
  const sink = /(\w+)\.innerHTML=(\w+)\.__html/g;
  return {
    name: 'without-html-sink',
    setup(build) {
      build.onLoad({ filter: /[\\/]preact[\\/]dist[\\/]preact\.mjs$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        const contents = source
          .replaceAll(sink, '$1.textContent=$2.__html')
          .replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '\n');
        if (contents === source || /\.innerHTML=(?!=)/.test(contents)) {
          throw new Error(
            'Preact sets HTML in a way the build does not know: see build/bundles.mjs',
          );
        }
        return { contents, loader: 'js' };
      });
    },
  };
}
