import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const folders: string[] = [];

/** Builds and packages into a folder of its own, as if in another place and time zone. */
function buildPackages(timeZone: string): string {
  const out = mkdtempSync(join(tmpdir(), 'sidelight-build-'));
  folders.push(out);
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'build.mjs'), '--package', '--quiet', '--out', out],
    { cwd: tmpdir(), encoding: 'utf8', env: { ...process.env, TZ: timeZone } },
  );
  expect(status, stderr).toBe(0);
  return join(out, 'packages');
}

function entriesOf(folder: string, kind: string): Record<string, Uint8Array> {
  const name = readdirSync(folder).find((file) => file.endsWith(`-${kind}.zip`));
  if (!name) throw new Error(`no ${kind} package in ${folder}`);
  return unzipSync(readFileSync(join(folder, name)));
}

const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('utf8');

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('the packages', () => {
  let first = '';
  beforeAll(() => {
    first = buildPackages('UTC');
  }, 120_000);

  it('are byte for byte the same when built again elsewhere', () => {
    const second = buildPackages('Asia/Tokyo');
    const names = readdirSync(first);
    expect(names.length).toBeGreaterThanOrEqual(2);
    expect(readdirSync(second)).toEqual(names);
    for (const name of names) {
      const same = readFileSync(join(first, name)).equals(readFileSync(join(second, name)));
      expect(same, name).toBe(true);
    }
  }, 120_000);

  it.each(['chrome', 'firefox'])('hold for %s all that the manifest and the pages name', (kind) => {
    const entries = entriesOf(first, kind);
    const manifest = text(entries['manifest.json']);
    const named = [...manifest.matchAll(/"([\w/-]+\.(?:png|html|js))"/g)].map(([, path]) => path);
    const pages = Object.keys(entries).filter((path) => path.endsWith('.html'));
    const linked = pages.flatMap((page) =>
      [...text(entries[page]).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path),
    );
    expect(pages.length).toBeGreaterThanOrEqual(3);
    const wanted = [...named, ...linked].map((path) => path?.replace(/^\.?\//, '') ?? '');
    expect(wanted.filter((path) => !(path in entries))).toEqual([]);
  });

  it.each(['chrome', 'firefox'])(
    'hold for %s no source map and no address of this machine',
    (kind) => {
      for (const [name, bytes] of Object.entries(entriesOf(first, kind))) {
        const contents = text(bytes);
        expect(contents.includes('sourceMappingURL'), name).toBe(false);
        expect(contents.includes(ROOT), name).toBe(false);
        expect(/localhost|127\.0\.0\.1/.test(contents), name).toBe(false);
      }
    },
  );

  it.each(['chrome', 'firefox'])('hold for %s the licences of what is inside', (kind) => {
    const entries = entriesOf(first, kind);
    expect(text(entries.LICENSE)).toContain('MIT License');
    expect(text(entries['THIRD-PARTY-NOTICES.txt'])).toMatch(/^preact \d+\.\d+\.\d+ \(MIT\)$/m);
  });

  it('hold the weights as they lie in the repository', () => {
    const folder = join(ROOT, 'weights');
    const names = existsSync(folder)
      ? readdirSync(folder).filter((n) => /\.(bin|txt)$/.test(n))
      : [];
    const places = [
      ...['chrome', 'firefox'].map((kind) => entriesOf(first, kind)),
      Object.fromEntries(
        names.map((n) => [`weights/${n}`, readFileSync(join(first, '../cli/weights', n))]),
      ),
    ];
    for (const entries of places) {
      const packed = Object.keys(entries).filter((path) => path.startsWith('weights/'));
      expect(packed.sort()).toEqual(names.map((name) => `weights/${name}`).sort());
      for (const path of packed)
        expect(readFileSync(join(ROOT, path)).equals(entries[path] ?? new Uint8Array())).toBe(true);
    }
  });

  it('hold the source from which they are built', ({ skip }) => {
    if (!readdirSync(first).some((name) => name.endsWith('-source.zip'))) {
      console.log('Skipped: not a git checkout, so there is no source package.');
      return skip();
    }
    const paths = Object.keys(entriesOf(first, 'source'));
    const needed = [
      'build.mjs',
      'package.json',
      'package-lock.json',
      'manifest.json',
      'src/sites.json',
    ];
    expect(needed.filter((path) => !paths.includes(path))).toEqual([]);
    expect(paths.filter((path) => /^(node_modules|dist)\//.test(path))).toEqual([]);
  });
});

describe('the command line', () => {
  it('refuses what it does not know', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'build.mjs'), '--fast'], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('--fast');
  });
});
