import { expect, test } from 'vitest';
import { sizeOf } from './benchFootprint';

test('the size of weights, and compressed', () => {
  const size = sizeOf({ name: 'en.bin', bytes: new Uint8Array(10_000) });
  expect(size).toMatchObject({ name: 'en.bin', raw: 10_000 });
  expect(size.gzip).toBeLessThan(100);
  expect(size.brotli).toBeLessThan(size.gzip);
});
