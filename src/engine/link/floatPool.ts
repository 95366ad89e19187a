/**
 * Arrays of numbers out of one piece of memory. Each that has memory of its own takes a microsecond
 * to make, twenty times as long as a view, and a document of a thousand words has thousands.
 */
export class FloatPool {
  readonly #buffer: ArrayBuffer;
  #taken = 0;

  /** @param size of all arrays together */
  constructor(size: number) {
    this.#buffer = new ArrayBuffer(size * Float64Array.BYTES_PER_ELEMENT);
  }

  /**
   * The next array, of zeros.
   * @throws RangeError where the pool is used up
   */
  take(length: number): Float64Array {
    const taken = new Float64Array(this.#buffer, this.#taken, length);
    this.#taken += taken.byteLength;
    return taken;
  }
}
