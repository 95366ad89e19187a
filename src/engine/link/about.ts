import { distinct, type Stems } from './stems';
import { wordsOf } from './wordsOf';

/**
 * What a label and a description say, taken apart when it is first asked for: half of the candidates
 * are called just as the article calls them, and their label's words tell nothing.
 */
export class About {
  readonly #label: string;
  readonly #description: string | null;
  readonly #stems: Stems;
  #lower: string | null = null;
  #words: readonly string[] | null = null;
  #named: readonly number[] | null = null;
  #described: readonly number[] | null = null;
  #all: readonly number[] | null = null;

  constructor(label: string, description: string | null, stems: Stems) {
    this.#label = label;
    this.#description = description;
    this.#stems = stems;
  }

  /** The label in lower case. */
  get lower(): string {
    this.#lower ??= this.#label.toLowerCase();
    return this.#lower;
  }

  /** The label's runs of letters and digits, lower case. */
  get words(): readonly string[] {
    this.#words ??= wordsOf(this.#label);
    return this.#words;
  }

  /** The stems of the label, each once, in order. */
  get named(): readonly number[] {
    this.#named ??= distinct(this.#stems.in(this.#label));
    return this.#named;
  }

  /** Those of the description. */
  get described(): readonly number[] {
    this.#described ??= this.#description === null ? [] : this.#stems.ofPhrase(this.#description);
    return this.#described;
  }

  /** Those of the label, and of the description what it has not. */
  get all(): readonly number[] {
    this.#all ??= joined(this.named, this.described);
    return this.#all;
  }
}

/** Two lists without repetitions as one. */
export function joined(first: readonly number[], second: readonly number[]): readonly number[] {
  if (first.length === 0) return second;
  if (second.length === 0) return first;
  const all = first.slice();
  for (const stem of second) if (!first.includes(stem)) all.push(stem);
  return all;
}
