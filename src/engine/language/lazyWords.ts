/**
 * A set of words that is read from its list when it is first asked; empty ones are left out. Ten languages are loaded where
 * one is spoken: what nobody asks must cost nothing. The words are in a set of its own inside, since
 * an engine fills one from an array several times as fast as words can be added one by one.
 */
export class LazyWords extends Set<string> {
  readonly #read: () => Iterable<string>;
  #words: ReadonlySet<string> | null = null;

  constructor(read: () => Iterable<string>) {
    super();
    this.#read = read;
  }

  #all(): ReadonlySet<string> {
    if (this.#words !== null) return this.#words;
    const words = new Set(this.#read());
    words.delete('');
    this.#words = words;
    return words;
  }

  override has(word: string): boolean {
    return (this.#words ?? this.#all()).has(word);
  }

  override get size(): number {
    return this.#all().size;
  }

  override [Symbol.iterator](): SetIterator<string> {
    return this.#all().values();
  }

  override keys(): SetIterator<string> {
    return this.#all().values();
  }

  override values(): SetIterator<string> {
    return this.#all().values();
  }

  override entries(): SetIterator<[string, string]> {
    return this.#all().entries();
  }

  override forEach(visit: (word: string, same: string, set: Set<string>) => void): void {
    for (const word of this) visit(word, word, this);
  }
}

/** A map by words that is read from its lists when it is first asked, as {@link LazyWords} is. */
export class LazyMap<Value> extends Map<string, Value> {
  readonly #read: () => Iterable<readonly [string, Value]>;
  #words: ReadonlyMap<string, Value> | null = null;

  constructor(read: () => Iterable<readonly [string, Value]>) {
    super();
    this.#read = read;
  }

  #all(): ReadonlyMap<string, Value> {
    this.#words ??= new Map(this.#read());
    return this.#words;
  }

  override has(word: string): boolean {
    return (this.#words ?? this.#all()).has(word);
  }

  override get(word: string): Value | undefined {
    return (this.#words ?? this.#all()).get(word);
  }

  override get size(): number {
    return this.#all().size;
  }

  override [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.#all().entries();
  }

  override entries(): MapIterator<[string, Value]> {
    return this.#all().entries();
  }

  override keys(): MapIterator<string> {
    return this.#all().keys();
  }

  override values(): MapIterator<Value> {
    return this.#all().values();
  }

  override forEach(visit: (value: Value, word: string, map: Map<string, Value>) => void): void {
    for (const [word, value] of this) visit(value, word, this);
  }
}
