import { distinct, type Stems } from './stems';

/**
 * What a label and a description say, taken apart. The label when it is first asked for: half of the
 * candidates are called just as the article calls them, and their label's words tell nothing.
 */
export class About {
  readonly label: string;
  /** The stems of the description, each once. */
  readonly described: readonly number[];
  readonly #stems: Stems;
  #lower: string | null = null;
  #named: readonly number[] | null = null;

  constructor(label: string, description: string | null, stems: Stems) {
    this.label = label;
    this.described = description === null ? NONE : stems.ofPhrase(description);
    this.#stems = stems;
  }

  /** The label in lower case. */
  get lower(): string {
    this.#lower ??= this.label.toLowerCase();
    return this.#lower;
  }

  /** The stems of the label, each once, in order. */
  get named(): readonly number[] {
    this.#named ??= distinct(this.#stems.in(this.label));
    return this.#named;
  }
}

const NONE: readonly number[] = [];

/** Is a number in a short list? A loop over a handful is faster than the call of `includes`. */
export function holds(list: readonly number[], number: number): boolean {
  for (let i = 0; i < list.length; i++) if (list[i] === number) return true;
  return false;
}
