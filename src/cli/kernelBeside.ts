import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Kernel, kernelFrom } from '../engine/crf/kernel';

/**
 * The kernel that lies beside the program; null where none does, and the same names are found without.
 * @param complain is told where the file is damaged, and it is done without, too
 */
export function kernelBeside(complain: (file: string, error: unknown) => void): Kernel | null {
  const file = fileURLToPath(new URL('kernel.wasm', import.meta.url));
  if (!existsSync(file)) return null;
  try {
    return kernelFrom(readFileSync(file));
  } catch (error) {
    complain(file, error);
    return null;
  }
}
