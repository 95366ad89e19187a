import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';

/** Where the kernel lies in whatever runs it: the extension, and beside the programs. */
export const KERNEL_PATH = 'kernel.wasm';

const FOLDER = 'src/kernel';

// No runtime: the kernel keeps house in its memory itself, and never throws. `simd`: all browsers
// that the manifest names have 128-bit vectors.
const OPTIONS = ['-O3', '--runtime', 'stub', '--enable', 'simd', '--noAssert', '--use', 'abort='];

/** The sources that were compiled last, and to what: a watch builds often, and these seldom change. */
let last = { sources: '', bytes: new Uint8Array() };

/**
 * Compiles the recogniser's inner loops, AssemblyScript, to WebAssembly.
 * @param {string} root the repository
 * @returns {Promise<Map<string, Uint8Array>>} `kernel.wasm` → contents
 * @throws {Error} with the compiler's messages
 */
export async function compileKernel(root) {
  const folder = join(root, FOLDER);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const sources = texts.join('\0');
  if (sources !== last.sources) last = { sources, bytes: await compile(names, texts) };
  return new Map([[KERNEL_PATH, last.bytes]]);
}

async function compile(names, texts) {
  const files = new Map(names.map((name, index) => [name, texts[index]]));
  const written = new Map();
  const { error, stderr } = await asc.main(['kernel.ts', '--outFile', 'kernel.wasm', ...OPTIONS], {
    readFile: (name) => files.get(name) ?? null,
    writeFile: (name, contents) => written.set(name, contents),
    listFiles: () => [],
  });
  const bytes = written.get('kernel.wasm');
  if (error || !bytes) throw new Error(`the kernel does not compile: ${error} ${stderr}`);
  return bytes;
}
