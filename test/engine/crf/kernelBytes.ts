import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

interface Compiler {
  compileKernel(root: string): Promise<ReadonlyMap<string, Uint8Array>>;
}

/** The kernel as the build makes it of the sources as they are now. It takes some seconds. */
export async function kernelBytes(): Promise<Uint8Array> {
  const path = new URL('../../../build/kernel.mjs', import.meta.url).href;
  const { compileKernel } = (await import(path)) as Compiler;
  const bytes = (await compileKernel(ROOT)).get('kernel.wasm');
  if (bytes === undefined) throw new Error('The build made no kernel.');
  return bytes;
}
