import type { Lexicon } from '../engine/lexicon';
import { PackError } from '../pack/packError';
import type { PackState } from '../protocol/panelPort';

/** A pack that was opened. */
export interface OpenedPack {
  readonly lexicon: Lexicon;
  /** Does it stand in for the reader's own, which cannot be opened? */
  readonly substitute: boolean;
}

/** Where the pack comes from, and where it is said that it did not. */
export interface PackSource {
  /** Opens the pack in use. Rejects where not even the bundled one can be opened. */
  readonly open: () => Promise<OpenedPack>;
  readonly warn: (text: string) => void;
}

/** What is known on this device, and how that came. */
export interface KnownPack {
  readonly lexicon: Lexicon;
  readonly state: PackState;
}

/** Knows nothing: without a pack names are found all the same, and the reader's own word counts. */
const NOTHING: Lexicon = {
  languages: [],
  size: 0,
  find: () => [],
  longest: () => null,
  indexOf: () => null,
  entity: (index) => {
    throw new RangeError(`There is no entity ${index}: there is no pack.`);
  },
  label: () => '',
  description: () => null,
  offices: () => [],
};

/**
 * The pack in use, opened when the first article asks for it and kept while the background lives: a
 * worker that is woken for a badge or a setting reads none. It may die at any time: then the pack is
 * opened once more.
 */
export class Packs {
  readonly #source: PackSource;
  #opening: Promise<KnownPack> | null = null;
  #warned = false;

  constructor(source: PackSource) {
    this.#source = source;
  }

  /** The pack in use. Never rejects: without one nothing is known. */
  current(): Promise<KnownPack> {
    // Two tabs that ask at once wait for the same bytes.
    this.#opening ??= this.#open();
    return this.#opening;
  }

  /** Another pack is in use from now on: the next article opens it. */
  forget(): void {
    this.#opening = null;
    this.#warned = false;
  }

  async #open(): Promise<KnownPack> {
    try {
      const { lexicon, substitute } = await this.#source.open();
      if (!substitute) return { lexicon, state: 'whole' };
      this.#complain(
        'Your own pack cannot be opened, so the one that came with Sidelight is used.',
      );
      return { lexicon, state: 'bundled' };
    } catch (error) {
      // What is not there now may be there for the next article; a damaged file stays damaged.
      if (!(error instanceof PackError)) this.#opening = null;
      const reason = error instanceof Error ? error.message : String(error);
      this.#complain(`${reason} Names are found and not linked. Reinstalling Sidelight mends it.`);
      return { lexicon: NOTHING, state: 'none' };
    }
  }

  #complain(text: string): void {
    if (this.#warned) return;
    this.#warned = true;
    this.#source.warn(`Sidelight's knowledge pack: ${text}`);
  }
}
