import { defineConfig } from 'vitest/config';

// A browser each, and nothing else beside them: that two cores do carry. The gallery is two long
// files, and most of the failures is waiting.
const SIDE_BY_SIDE = ['test/sidebar/gallery.*.test.ts', 'test/browser/failures.test.ts'];

// Unit tests run side by side; what drives a real browser runs alone, one file after another: two
// cores cannot carry two browsers and a test run without timing each other out.
export default defineConfig({
  test: {
    // Of two cores, Vitest would use one.
    maxWorkers: 2,
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
          exclude: SIDE_BY_SIDE,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'side by side',
          include: SIDE_BY_SIDE,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
