import { LABEL_COUNT } from './labels';

/**
 * The weights of one language: a small binary file, read through typed arrays over its own bytes.
 *
 *     0   4  magic "SLNR"
 *     4   4  version, {@link WEIGHTS_VERSION}
 *     8   4  checksum: FNV-1a of all bytes from 12 on
 *     12  4  bits of the table: it has 2^bits slots
 *     16  4  number of vectors in each of the two codebooks, at most 256; vectors 0 are all zero
 *     20  4  number of slots of the word codes, a multiple of 3; may be 0
 *     24  2  language, two ASCII letters
 *     26  1  1 where every word may be part of a name, since all nouns have capitals
 *     27  1  1 where words are classed by the lists of the language's descriptor
 *     28  …  codebooks: float32 [2][vectors][labels], coarse and fine
 *            transitions: float32 [labels][labels], from and to
 *            bias: float32 [labels], of a word with features
 *            consistency: float32 [4]: see `Weights.consistency`
 *            word codes: uint16 [slots]
 *            coarse classes of codes: uint8 [256]
 *            table: uint8 [2^bits], the coarse vector of each slot; 0: the slot is empty
 *            fine: uint8 [2^bits], the fine vector of each slot, to be added to the coarse one
 *
 * All numbers are little-endian, as is every machine that browsers run on.
 */
export interface Weights {
  readonly language: string;
  readonly bits: number;
  readonly everywhere: boolean;
  readonly descriptorClasses: boolean;
  /** `[2][vectors][labels]` */
  readonly codebooks: Float32Array;
  readonly transitions: Float32Array;
  readonly bias: Float32Array;
  /** How much the other occurrences of a word count: weight, floor, and two spare numbers. */
  readonly consistency: Float32Array;
  readonly codes: Uint16Array;
  readonly coarse: Uint8Array;
  readonly table: Uint8Array;
  readonly fine: Uint8Array;
}

export const WEIGHTS_VERSION = 1;
const MAGIC = 0x524e4c53;
const HEADER = 28;

/** Why a file of weights was refused. */
export type WeightsFault = 'magic' | 'version' | 'truncated' | 'checksum' | 'shape' | 'language';

/** A file of weights that cannot be used. */
export class WeightsError extends Error {
  readonly fault: WeightsFault;

  constructor(fault: WeightsFault, message: string) {
    super(message);
    this.name = 'WeightsError';
    this.fault = fault;
  }
}

/** FNV-1a over bytes from `from` on, as an unsigned 32-bit number. */
export function checksumOf(bytes: Uint8Array, from: number): number {
  let h = 0x811c9dc5;
  for (let i = from; i < bytes.length; i++) h = Math.imul(h ^ (bytes[i] ?? 0), 0x01000193);
  return h >>> 0;
}

/**
 * Reads a file of weights. Nothing is copied unless the bytes begin at an odd place.
 * @throws {WeightsError} that says what is wrong with the file
 */
export function decodeWeights(bytes: Uint8Array): Weights {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength);
  checkHeader(view);
  const bits = view.getUint32(12, true);
  const vectors = view.getUint32(16, true);
  const slots = view.getUint32(20, true);
  if (bits < 8 || bits > 24 || vectors < 1 || vectors > 256 || slots % 3 !== 0 || slots > 1e6) {
    throw new WeightsError('shape', 'The weights describe a table that cannot be.');
  }
  const sections = new Sections(aligned);
  const weights: Weights = {
    language: String.fromCharCode(view.getUint8(24), view.getUint8(25)),
    everywhere: view.getUint8(26) === 1,
    descriptorClasses: view.getUint8(27) === 1,
    bits,
    codebooks: sections.floats(2 * vectors * LABEL_COUNT),
    transitions: sections.floats(LABEL_COUNT * LABEL_COUNT),
    bias: sections.floats(LABEL_COUNT),
    consistency: sections.floats(4),
    codes: sections.shorts(slots),
    coarse: sections.bytes(256),
    table: sections.bytes(2 ** bits),
    fine: sections.bytes(2 ** bits),
  };
  sections.end();
  if (checksumOf(aligned, 12) !== view.getUint32(8, true)) {
    throw new WeightsError('checksum', 'The weights are damaged: their checksum does not fit.');
  }
  return weights;
}

function checkHeader(view: DataView): void {
  if (view.byteLength < HEADER) throw truncated();
  if (view.getUint32(0, true) !== MAGIC) {
    throw new WeightsError('magic', 'This is no file of weights.');
  }
  const version = view.getUint32(4, true);
  if (version !== WEIGHTS_VERSION) {
    const text = `The weights are of version ${version}; this engine reads ${WEIGHTS_VERSION}.`;
    throw new WeightsError('version', text);
  }
}

function truncated(): WeightsError {
  return new WeightsError('truncated', 'The weights end too early.');
}

/** Walks the sections of a file in their order. */
class Sections {
  readonly #bytes: Uint8Array;
  #at = HEADER;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  #take(size: number): number {
    const at = this.#bytes.byteOffset + this.#at;
    this.#at += size;
    if (this.#at > this.#bytes.length) throw truncated();
    return at;
  }

  floats(length: number): Float32Array {
    const at = this.#take(length * 4);
    return new Float32Array(this.#bytes.buffer, at, length);
  }

  shorts(length: number): Uint16Array {
    const at = this.#take(length * 2);
    return new Uint16Array(this.#bytes.buffer, at, length);
  }

  bytes(length: number): Uint8Array {
    return new Uint8Array(this.#bytes.buffer, this.#take(length), length);
  }

  end(): void {
    if (this.#at !== this.#bytes.length) {
      throw new WeightsError('shape', 'The weights hold more than they describe.');
    }
  }
}

/** Writes a file of weights; {@link decodeWeights} reads it back. */
export function encodeWeights(weights: Weights): Uint8Array {
  const parts = [
    weights.codebooks,
    weights.transitions,
    weights.bias,
    weights.consistency,
    weights.codes,
    weights.coarse,
    weights.table,
    weights.fine,
  ];
  const size = parts.reduce((sum, part) => sum + part.byteLength, HEADER);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, WEIGHTS_VERSION, true);
  view.setUint32(12, weights.bits, true);
  view.setUint32(16, weights.codebooks.length / 2 / LABEL_COUNT, true);
  view.setUint32(20, weights.codes.length, true);
  view.setUint8(24, weights.language.charCodeAt(0));
  view.setUint8(25, weights.language.charCodeAt(1));
  view.setUint8(26, weights.everywhere ? 1 : 0);
  view.setUint8(27, weights.descriptorClasses ? 1 : 0);
  let at = HEADER;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  view.setUint32(8, checksumOf(bytes, 12), true);
  return bytes;
}
