import { defineConfig } from 'vitest/config';

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
          exclude: ['test/sidebar/gallery.*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // A browser each, and nothing else beside them: that two cores do carry.
        test: {
          name: 'gallery',
          include: ['test/sidebar/gallery.*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
