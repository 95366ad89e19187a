import type { Checksum } from './weights';

/**
 * The sequence model in WebAssembly: one language's weights, its words and one document, in a memory
 * of its own. Made of `src/kernel`, whose functions say what each does; addresses are in bytes.
 */
export interface KernelInstance {
  readonly memory: { readonly buffer: ArrayBuffer };
  fileRoom(bytes: number): number;
  checksum(from: number, length: number): number;
  open(
    bits: number,
    slots: number,
    gaps: number,
    codes: number,
    vectors: number,
    nouns: number,
    classified: number,
  ): void;
  newsAt(words: number, units: number): number;
  learn(words: number): void;
  room(units: number): number;
  spell(index: number, printed: number, lower: number, long: number, short: number): void;
  openDocument(tokens: number, sentences: number): void;
  idsAt(): number;
  startsAt(): number;
  stylesAt(): number;
  tag(known: number, consistent: number): number;
  spansAt(): number;
  belief(sentence: number, from: number, to: number): number;
}

/** Makes an instance whose memory is empty. */
export type Kernel = () => KernelInstance;

/** The part of WebAssembly that is needed here; no part of it where a browser was told to run none. */
interface Host {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: KernelInstance };
}

/**
 * The kernel of a file's bytes; null where WebAssembly is switched off, as careful readers and some
 * security modes of browsers do.
 * @throws {Error} where the bytes are no kernel
 */
export function kernelFrom(bytes: Uint8Array): Kernel | null {
  const { WebAssembly } = globalThis as { readonly WebAssembly?: unknown };
  const host = WebAssembly as Host | undefined;
  if (host === undefined) return null;
  const module = new host.Module(bytes);
  // The host's own functions, so that a probability is the same to the last bit as without a kernel.
  const imports = { lattice: { exp: Math.exp }, consistency: { log: Math.log } };
  return () => new host.Instance(module, imports).exports;
}

/** `checksumOf` by a kernel. */
export function checksumBy(kernel: Kernel): Checksum {
  return (bytes, from) => {
    const { memory, fileRoom, checksum } = kernel();
    const at = fileRoom(bytes.length);
    new Uint8Array(memory.buffer).set(bytes, at);
    return checksum(at + from, bytes.length - from) >>> 0;
  };
}
