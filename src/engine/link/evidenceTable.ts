import { EVIDENCE, OTHERS } from './evidence';

/** Features of a candidate that are not 0, with those of the others: more make the table grow. */
const USUAL = 20;

/** Where in a table the evidence for one candidate stands. */
export interface EvidenceRow {
  readonly table: EvidenceTable;
  readonly from: number;
  /** Where that of the other referents' candidates begins. */
  readonly others: number;
  readonly to: number;
}

/**
 * The evidence for the candidates of a document, row behind row. Three features in four are 0 for a
 * candidate: of a row only the others are there, in the order of `EVIDENCE`, and those that the other
 * referents' candidates tell, which are filled in later. A thousand candidates with all features
 * would be a third of a megabyte, which is read again in every pass.
 */
export class EvidenceTable {
  #features: Uint8Array;
  #values: Float64Array;
  #size = 0;

  /** @param candidates about how many rows there will be */
  constructor(candidates = 1) {
    this.#features = new Uint8Array(USUAL * candidates);
    this.#values = new Float64Array(USUAL * candidates);
  }

  /** The features, as their places in `EVIDENCE`. */
  get features(): Uint8Array {
    return this.#features;
  }

  /** The value of each. */
  get values(): Float64Array {
    return this.#values;
  }

  /** Where the next feature will stand. */
  get size(): number {
    return this.#size;
  }

  /** Adds a feature, which in its row must follow those that are there; 0 is not kept. */
  add(feature: number, value: number): void {
    if (value === 0) return;
    this.mark(feature);
    this.#values[this.#size - 1] = value;
  }

  /** The same with 1: of the kind that is true or not. */
  mark(feature: number): void {
    if (this.#size === this.#features.length) this.#grow();
    this.#features[this.#size] = feature;
    this.#values[this.#size] = 1;
    this.#size++;
  }

  /** Makes room for what the other referents' candidates tell, all of it 0 so far. */
  addOthers(): void {
    for (let feature = OTHERS.first; feature <= OTHERS.last; feature++) {
      this.mark(feature);
      this.#values[this.#size - 1] = 0;
    }
  }

  #grow(): void {
    const [features, values] = [this.#features, this.#values];
    this.#features = new Uint8Array(2 * features.length + USUAL);
    this.#features.set(features);
    this.#values = new Float64Array(this.#features.length);
    this.#values.set(values);
  }
}

/** The value of a feature of a candidate, by the feature's place in `EVIDENCE`. */
export function valueIn({ table, from, to }: EvidenceRow, feature: number): number {
  const { features, values } = table;
  for (let at = from; at < to; at++) if (features[at] === feature) return values[at] ?? 0;
  return 0;
}

/** All features of a candidate, in the order of `EVIDENCE`. */
export function allIn({ table, from, to }: EvidenceRow): Float64Array {
  const all = new Float64Array(EVIDENCE.length);
  for (let at = from; at < to; at++) all[table.features[at] ?? 0] = table.values[at] ?? 0;
  return all;
}
