import { afterEach, expect, test, vi } from 'vitest';
import { kernelFrom } from '../../../src/engine/crf/kernel';

afterEach(() => vi.unstubAllGlobals());

test('there is no kernel where WebAssembly is switched off', () => {
  vi.stubGlobal('WebAssembly', undefined);
  expect(kernelFrom(new Uint8Array())).toBeNull();
});

test.each([
  ['nothing', new Uint8Array()],
  ['a page that says "not found"', Buffer.from('<!doctype html><title>Not found</title>')],
  ['a kernel that ends too early', new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1])],
])('%s is no kernel', (_, bytes) => {
  expect(() => kernelFrom(bytes)).toThrow();
});
