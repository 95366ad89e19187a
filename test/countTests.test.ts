import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const SCRIPT = join(import.meta.dirname, '../.ci/countTests.mjs');
const folder = mkdtempSync(join(tmpdir(), 'sidelight-count-'));

function count(report: string): {
  readonly last: string | undefined;
  readonly status: number | null;
} {
  const path = join(folder, 'report.json');
  writeFileSync(path, report);
  const { stdout, status } = spawnSync(process.execPath, [SCRIPT, path], { encoding: 'utf8' });
  return { last: stdout.trimEnd().split('\n').at(-1), status };
}

const file = (status: string, ...tests: readonly string[]) => ({
  name: 'a.test.ts',
  status,
  message: 'broken',
  assertionResults: tests.map((each) => ({ status: each })),
});

const report = (counts: readonly number[], files: readonly unknown[]) => {
  const [numPassedTests, numFailedTests, numPendingTests] = counts;
  return JSON.stringify({
    numPassedTests,
    numFailedTests,
    numPendingTests,
    numTodoTests: 0,
    testResults: files,
  });
};

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the count of tests', () => {
  it.each([
    [
      'all passed',
      report([2, 0, 1], [file('passed', 'passed', 'passed')]),
      '2 passed, 0 failed, 1 skipped',
      0,
    ],
    [
      'one failed',
      report([1, 1, 0], [file('failed', 'passed', 'failed')]),
      '1 passed, 1 failed, 0 skipped',
      1,
    ],
    ['a file broken', report([1, 0, 0], [file('failed')]), '1 passed, 1 failed, 0 skipped', 1],
    ['no test ran', report([0, 0, 3], []), '0 passed, 0 failed, 3 skipped', 1],
    ['a crash', '', '0 passed, 1 failed, 0 skipped', 1],
  ])('tells %s', (_name, text, last, status) => {
    expect(count(text)).toEqual({ last, status });
  });
});
