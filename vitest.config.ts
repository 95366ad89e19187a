import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** A minute and more each, longest first. */
const LONG = ['failures', 'gallery.firefox', 'panelHost', 'hostile', 'gallery.chromium'];

/**
 * Where nothing is known of the last run, the largest files go first; the galleries are three lines, so
 * that the longest test of all ran last, and alone.
 */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONG.findIndex((name) => moduleId.includes(`/${name}.`));
      return at < 0 ? LONG.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

// Unit tests first, then what drives a real browser, always two files side by side: most of a
// browser's test is waiting, and two cores do carry two browsers where nothing else runs.
export default defineConfig({
  test: {
    // Of two cores, Vitest would use one.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', '**/*.browser.test.ts'],
          // No machine's speed fails a test: a hang does.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts', 'test/**/*.browser.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // A browser that stalls once is none of ours to mend; what fails twice is. It is given
          // two seconds (in milliseconds) to get over it.
          retry: { count: 1, delay: 2_000 },
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
