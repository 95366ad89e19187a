import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Kernel, kernelFrom } from '../engine/crf/kernel';

/**
 * The kernel that lies beside the program; null where none does, and the same names are found without.
 * @throws {Error} where the file is no kernel
 */
export function kernelBeside(): Kernel | null {
  const file = fileURLToPath(new URL('kernel.wasm', import.meta.url));
  return existsSync(file) ? kernelFrom(readFileSync(file)) : null;
}
