import { existsSync, watch } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  bundleNode,
  bundleScripts,
  bundleStyles,
  EXTENSION_ENTRIES,
  NODE_ENTRIES,
  presentEntries,
} from './build/bundles.mjs';
import { syncFolder } from './build/files.mjs';
import { renderIcons } from './build/icons.mjs';
import { compileKernel } from './build/kernel.mjs';
import { manifests } from './build/manifests.mjs';
import { thirdPartyNotices } from './build/notices.mjs';
import { hasDisplay, openBrowser } from './build/openBrowser.mjs';
import { sourceFiles, zip } from './build/packages.mjs';
import { collectLocales, collectPages, windowPage } from './build/pages.mjs';
import { sizeTable } from './build/sizeTable.mjs';
import { makeStarter } from './build/starter.mjs';
import { collectWeights } from './build/weights.mjs';

const HELP = `node build.mjs [options]

Builds dist/chrome, dist/firefox, dist/cli and dist/dev.

  --watch           build again whenever a source changes; readable code with source maps
  --open BROWSER    what --watch reloads: chromium, firefox or none; chromium where there is a
                    display, else none
  --package         also write the store packages and the source zip to dist/packages
  --out DIR         write to DIR instead of dist
  --partial         warn of missing entries instead of failing
  --quiet           print nothing but warnings and errors
  --help            this text
`;

const ROOT = dirname(fileURLToPath(import.meta.url));

/** The command line, checked: an unknown option throws. */
function readOptions() {
  const { values } = parseArgs({
    options: {
      watch: { type: 'boolean', default: false },
      open: { type: 'string' },
      package: { type: 'boolean', default: false },
      out: { type: 'string', default: join(ROOT, 'dist') },
      partial: { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.open && !values.watch) throw new Error('--open needs --watch');
  const open = values.open ?? (hasDisplay() ? 'chromium' : 'none');
  if (!['chromium', 'firefox', 'none'].includes(open)) {
    throw new Error('--open takes chromium, firefox or none');
  }
  return { ...values, open, out: resolve(values.out) };
}

/** The entries that exist; the others are said, and unless `partial` fail the build. */
function entriesOrFail(entries, partial) {
  const { present, absent } = presentEntries(ROOT, entries);
  if (absent.length > 0) {
    const text = `no such entry yet: ${absent.join(', ')}`;
    if (!partial) throw new Error(text);
    console.warn(`build: ${text}`);
  }
  return present;
}

/** The files of both packages, which differ in their manifest only. */
async function extensionFiles({ partial, development, data }) {
  const entries = entriesOrFail(EXTENSION_ENTRIES, partial);
  const pages = await collectPages(ROOT, entries);
  const [scripts, styles, locales, icons] = await Promise.all([
    bundleScripts({ root: ROOT, entries, development }),
    bundleStyles({ root: ROOT, entries: pages.styles, development }),
    collectLocales(ROOT),
    renderIcons(ROOT),
  ]);
  const drawn = [pages.files, windowPage(pages.files), styles.files, locales, icons];
  const parts = [scripts.files, data, ...drawn];
  const common = new Map(parts.flatMap((files) => [...files]));
  common.set('LICENSE', await readFile(join(ROOT, 'LICENSE')));
  common.set('THIRD-PARTY-NOTICES.txt', await thirdPartyNotices(ROOT, scripts.inputs));
  const { chrome, firefox } = await manifests(ROOT);
  const withManifest = (manifest) =>
    new Map([...common, ['manifest.json', Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)]]);
  return { chrome: withManifest(chrome), firefox: withManifest(firefox), version: chrome.version };
}

/** The terminal programs, and beside those for everybody the weights and the pack they read. */
async function nodeFiles({ partial, data }) {
  const { files } = await bundleNode({ root: ROOT, entries: entriesOrFail(NODE_ENTRIES, partial) });
  const beside = [...data].map(([name, contents]) => [`cli/${name}`, contents]);
  return new Map([...files, ...beside]);
}

async function build(options) {
  const development = options.watch;
  const [weights, kernel, starter] = await Promise.all([
    collectWeights(ROOT),
    compileKernel(ROOT),
    makeStarter(ROOT),
  ]);
  const data = new Map([...weights, ...kernel, ...starter]);
  const [extension, programs] = await Promise.all([
    extensionFiles({ ...options, development, data }),
    nodeFiles({ ...options, data }),
  ]);
  await syncFolder(join(options.out, 'chrome'), extension.chrome);
  await syncFolder(join(options.out, 'firefox'), extension.firefox);
  for (const folder of ['cli', 'dev']) {
    const inside = [...programs].filter(([name]) => name.startsWith(`${folder}/`));
    const files = inside.map(([name, contents]) => [name.slice(folder.length + 1), contents]);
    await syncFolder(join(options.out, folder), new Map(files));
  }
  if (!options.quiet) console.log(sizeTable(new Map([...extension.chrome, ...programs])));
  return extension;
}

async function writePackages({ chrome, firefox, version }, options) {
  const { files: source, dirty } = sourceFiles(ROOT);
  if (!source) console.warn('build: no git checkout here, so no source zip');
  if (dirty)
    console.warn('build: tracked files differ from the last commit, and so do the packages');
  const folder = join(options.out, 'packages');
  await mkdir(folder, { recursive: true });
  for (const [name, files] of Object.entries({ chrome, firefox, source })) {
    if (!files) continue;
    const path = join(folder, `sidelight-${version}-${name}.zip`);
    const bytes = zip(files);
    await writeFile(path, bytes);
    if (!options.quiet) console.log(`${path}  ${bytes.length.toLocaleString('en')} bytes`);
  }
}

/** Builds on every change, one build at a time; a build that fails is said, and the watch goes on. */
function watchSources(options) {
  let timer;
  let running = Promise.resolve();
  const again = () => {
    running = running
      .then(() => build({ ...options, quiet: true }))
      .then(
        () => console.log(`built ${new Date().toLocaleTimeString('en-GB')}`),
        (error) => console.error(`build: ${error.message}`),
      );
  };
  // Editors write a file in several steps; 100 ms of quiet is one change.
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(again, 100);
  };
  const folders = ['src', 'icons', 'weights', 'starter'].filter((path) =>
    existsSync(join(ROOT, path)),
  );
  for (const path of folders) watch(join(ROOT, path), { recursive: true }, changed);
  watch(join(ROOT, 'manifest.json'), changed);
}

async function main() {
  const options = readOptions();
  if (options.help) return console.log(HELP);
  const extension = await build(options);
  if (options.package) await writePackages(extension, options);
  if (!options.watch) return;
  watchSources(options);
  if (options.open) await openBrowser({ browser: options.open, out: options.out });
  else
    console.log('Watching. Reload the extension in the browser, or use --open chromium|firefox.');
}

main().catch((error) => {
  console.error(`build: ${error.message}`);
  process.exitCode = 1;
});
