import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

interface Report {
  readonly summary: {
    readonly errors: number;
    readonly warnings: number;
    readonly notices: number;
  };
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly notices: readonly Finding[];
}

function lintFirefoxBuild(): Report {
  const webExt = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
  const args = [webExt, 'lint', '--output=json', '--source-dir', join(ROOT, 'dist/firefox')];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  const start = stdout.indexOf('{');
  if (start < 0) throw new Error(`web-ext lint gave no report: ${stdout}${stderr}`);
  return JSON.parse(stdout.slice(start)) as Report;
}

describe('the Firefox build', () => {
  it('passes the linter of addons.mozilla.org without an error or a warning', () => {
    const { summary, errors, warnings, notices } = lintFirefoxBuild();
    for (const { code, message, file } of notices)
      console.log(`notice: ${code} ${file}: ${message}`);
    const told = [...errors, ...warnings].map(({ code, message, file, line }) => ({
      code,
      message,
      file,
      line,
    }));
    expect(told).toEqual([]);
    expect(summary).toMatchObject({ errors: 0, warnings: 0 });
  }, 120_000);
});
