import { checksumOf } from '../../lib/checksumOf';
import type { CodeTable } from './codeTable';
import { LABEL_COUNT } from './labels';

/**
 * The weights of one language: a small binary file, read through typed arrays over its own bytes.
 *
 *     0   4  magic "SLNR"
 *     4   4  version, {@link WEIGHTS_VERSION}
 *     8   4  checksum: FNV-1a of all bytes from 12 on
 *     12  4  bits of a slot's number: features fall into 2^bits slots
 *     16  4  slots that have weights
 *     20  4  bytes of the gaps between these
 *     24  4  slots of the word codes, a multiple of 3; may be 0
 *     28  2  vectors in each of the three codebooks, 1 to 256
 *     30  2  language, two ASCII letters
 *     32  1  1 where every word may be part of a name, since all nouns have capitals
 *     33  3  0
 *     36  …  transitions: float32 [labels][labels], from and to
 *            bias: float32 [labels], of a word with features
 *            consistency: float32 [2]: weight and floor, see `consistent`
 *            codebooks: int16 [3][vectors][labels], in units of 1/1024; vectors 0 are zero
 *            word codes: uint16 [slots of the codes], see `CodeTable`
 *            gaps: uint8; how many empty slots lie before each taken one. 255: skip 255 slots
 *            vectors: uint8 [3][taken slots], one from each codebook, whose sum is a slot's weights;
 *            that from the first is not 0
 *
 * Six slots in a hundred are taken: a feature that was never learned mostly falls into an empty one
 * and stays silent. All numbers are little-endian, as is every machine that browsers run on.
 */
export interface Weights {
  readonly language: string;
  readonly bits: number;
  readonly everywhere: boolean;
  readonly codebooks: Int16Array;
  readonly transitions: Float32Array;
  readonly bias: Float32Array;
  readonly consistency: Float32Array;
  readonly codes: CodeTable;
  readonly gaps: Uint8Array;
  readonly vectors: Uint8Array;
}

export const WEIGHTS_VERSION = 1;
// A row of the spread table is told by 16 bits.
const MOST_TAKEN = 65_535;
/** So many vectors add up to the weights of a slot. */
export const CODEBOOKS = 3;
/** Codebooks count in units of this. */
export const CODEBOOK_UNIT = 1 / 1024;

const MAGIC = 0x524e4c53;
const HEADER = 36;
const MOST_SLOTS = 2 ** 22;

/** What computes {@link checksumOf}. */
export type Checksum = (bytes: Uint8Array, from: number) => number;

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

/**
 * Reads a file of weights. Nothing is copied unless the bytes begin at no multiple of four.
 * @param sumOf what computes the checksum of bytes from an offset on
 * @throws {WeightsError} that says what is wrong with the file
 */
export function decodeWeights(bytes: Uint8Array, sumOf: Checksum = checksumOf): Weights {
  // Not `slice`: a Buffer of Node gives a view by that name, at the same place.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength);
  checkHeader(view);
  const [bits, taken, gaps, codes] = [12, 16, 20, 24].map((at) => view.getUint32(at, true));
  const vectors = view.getUint16(28, true);
  if (!bits || !isShape({ bits, taken, gaps, codes, vectors })) {
    throw new WeightsError('shape', 'The weights describe a table that cannot be.');
  }
  const sections = new Sections(aligned);
  const weights: Weights = {
    language: String.fromCharCode(view.getUint8(30), view.getUint8(31)),
    everywhere: view.getUint8(32) === 1,
    bits,
    transitions: sections.floats(LABEL_COUNT * LABEL_COUNT),
    bias: sections.floats(LABEL_COUNT),
    consistency: sections.floats(2),
    codebooks: sections.signed(CODEBOOKS * vectors * LABEL_COUNT),
    codes: sections.shorts(codes ?? 0),
    gaps: sections.bytes(gaps ?? 0),
    vectors: sections.bytes(CODEBOOKS * (taken ?? 0)),
  };
  sections.end();
  if (sumOf(aligned, 12) !== view.getUint32(8, true)) {
    throw new WeightsError('checksum', 'The weights are damaged: their checksum does not fit.');
  }
  return weights;
}

interface Shape {
  readonly bits: number;
  readonly taken: number | undefined;
  readonly gaps: number | undefined;
  readonly codes: number | undefined;
  readonly vectors: number;
}

function isShape({ bits, taken = 0, gaps = 0, codes = 0, vectors }: Shape): boolean {
  const fits = bits >= 8 && bits <= 22 && vectors >= 1 && vectors <= 256;
  return (
    fits &&
    codes % 3 === 0 &&
    taken <= gaps &&
    taken <= MOST_TAKEN &&
    Math.max(gaps, codes) <= MOST_SLOTS
  );
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

  signed(length: number): Int16Array {
    const at = this.#take(length * 2);
    return new Int16Array(this.#bytes.buffer, at, length);
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
    weights.transitions,
    weights.bias,
    weights.consistency,
    weights.codebooks,
    weights.codes,
    weights.gaps,
    weights.vectors,
  ];
  const size = parts.reduce((sum, part) => sum + part.byteLength, HEADER);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, WEIGHTS_VERSION, true);
  view.setUint32(12, weights.bits, true);
  view.setUint32(16, weights.vectors.length / CODEBOOKS, true);
  view.setUint32(20, weights.gaps.length, true);
  view.setUint32(24, weights.codes.length, true);
  view.setUint16(28, weights.codebooks.length / CODEBOOKS / LABEL_COUNT, true);
  view.setUint8(30, weights.language.charCodeAt(0));
  view.setUint8(31, weights.language.charCodeAt(1));
  view.setUint8(32, weights.everywhere ? 1 : 0);
  let at = HEADER;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  view.setUint32(8, checksumOf(bytes, 12), true);
  return bytes;
}
