import { readFileSync } from 'node:fs';

/**
 * Reads vitest's JSON report and prints `N passed, N failed, N skipped` as its last line. A test
 * file that could not even be loaded counts as one failure. Exits with 1 where a test failed, none
 * passed, or there is no report because vitest crashed.
 */
function count(path) {
  const report = JSON.parse(readFileSync(path, 'utf8'));
  const files = report.testResults ?? [];
  const broken = files.filter(({ status, assertionResults }) => {
    return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
  });
  for (const { name, message } of broken) console.error(`${name}: ${message}`);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function countOrCrash(path) {
  try {
    return count(path);
  } catch (error) {
    console.error(`No test report: ${error.message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const { passed, failed, skipped } = countOrCrash(process.argv[2]);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
