import type { Dense } from './dense';

/**
 * The average of a model over the ends of its later epochs, which errs less than any one of them
 * (Polyak and Juditsky 1992); the likelihood is concave, so that the average is a model as good.
 */
export class Average {
  readonly #parts: readonly Float32Array[];
  readonly #sums: readonly Float32Array[];
  #count = 0;

  constructor({ table, transitions, bias }: Dense) {
    this.#parts = [table, transitions, bias];
    this.#sums = this.#parts.map((part) => new Float32Array(part.length));
  }

  /** Takes the model as it is now into the average. */
  add(): void {
    this.#count++;
    this.#parts.forEach((part, k) => {
      const sum = this.#sums[k] ?? part;
      for (let i = 0; i < part.length; i++) sum[i] = (sum[i] ?? 0) + (part[i] ?? 0);
    });
  }

  /** Makes the model its average. */
  take(): void {
    this.#parts.forEach((part, k) => {
      const sum = this.#sums[k] ?? part;
      for (let i = 0; i < part.length; i++) part[i] = (sum[i] ?? 0) / this.#count;
    });
  }
}
