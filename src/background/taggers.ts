import { type Kernel, kernelFrom } from '../engine/crf/kernel';
import type { Tagger } from '../engine/crf/tagger';
import { taggerFrom } from '../engine/crf/taggerFrom';
import { trainedLanguage } from '../engine/crf/trainedLanguage';
import { WeightsError } from '../engine/crf/weights';
import type { Understanding } from '../protocol/directions';

/** What finds the names of an article, and why it is not the trained model where it should be. */
export type Finding = Pick<Understanding, 'finder' | 'fault'> & { readonly tagger: Tagger | null };

/** Where weights come from, and where it is said that they did not. */
export interface TaggerSource {
  /** The address of a file of the package. */
  readonly urlOf: (path: string) => string;
  readonly fetch: (url: string) => Promise<Response>;
  readonly warn: (text: string) => void;
}

/** One language's weights: loading or loaded, and for which articles they failed. */
interface Entry {
  loading: Promise<Finding> | null;
  /** A file that is not there for one reading of an article is not there for the next one. */
  readonly failed: Map<string, Finding>;
  warned: boolean;
}

const KERNEL = 'kernel.wasm';

const BY_RULES: Finding = { tagger: null, finder: 'rules', fault: null };

/**
 * The trained taggers, each loaded when the first article of its language asks for it and kept
 * while the background lives. It may die at any time: then they are loaded once more.
 */
export class Taggers {
  readonly #source: TaggerSource;
  readonly #entries = new Map<string, Entry>();
  #kernel: Promise<Kernel | null> | null = null;

  constructor(source: TaggerSource) {
    this.#source = source;
  }

  /**
   * What finds the names of an article in this language. Never rejects: without usable weights
   * the rules go on.
   * @param article stays the same over all readings of one article, for each of which a file that
   *   failed is asked for once
   */
  async of(language: string, article: string): Promise<Finding> {
    const code = trainedLanguage(language);
    if (code === null) return BY_RULES;
    const entry = this.#entry(code);
    const known = entry.failed.get(article);
    if (known !== undefined) return known;
    // Two tabs that ask at once wait for the same file.
    entry.loading ??= this.#load(code, entry);
    const finding = await entry.loading;
    if (finding.fault !== null) entry.failed.set(article, finding);
    return finding;
  }

  #entry(code: string): Entry {
    const entry = this.#entries.get(code) ?? { loading: null, failed: new Map(), warned: false };
    this.#entries.set(code, entry);
    return entry;
  }

  async #load(code: string, entry: Entry): Promise<Finding> {
    const path = `weights/${code}.bin`;
    try {
      this.#kernel ??= this.#readKernel();
      const [bytes, kernel] = await Promise.all([this.#read(path), this.#kernel]);
      const tagger = taggerFrom(bytes, code, kernel);
      return { tagger, finder: 'trained', fault: null };
    } catch (error) {
      entry.loading = null;
      this.#complain(path, error, entry);
      return { ...BY_RULES, fault: error instanceof WeightsError ? error.fault : 'missing' };
    }
  }

  // Without it the same names are found, only later: nothing that a reader need be told.
  async #readKernel(): Promise<Kernel | null> {
    try {
      return kernelFrom(await this.#read(KERNEL));
    } catch (error) {
      this.#source.warn(
        `Sidelight cannot use its file ${KERNEL} and is slower: ${reasonOf(error)}`,
      );
      return null;
    }
  }

  async #read(path: string): Promise<Uint8Array> {
    const response = await this.#source.fetch(this.#source.urlOf(path));
    if (!response.ok) throw new Error(`The file is not there (status ${response.status}).`);
    return new Uint8Array(await response.arrayBuffer());
  }

  #complain(path: string, error: unknown, entry: Entry): void {
    if (entry.warned) return;
    entry.warned = true;
    this.#source.warn(
      `Sidelight cannot use its file ${path}: ${reasonOf(error)} Names are found by simple rules instead. Reinstalling Sidelight mends it.`,
    );
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
