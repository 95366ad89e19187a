/**
 * A set of words that is read from its list when it is first asked; empty ones are left out. Ten languages are loaded where
 * one is spoken: what nobody asks must cost nothing.
 */
export class LazyWords extends Set<string> {
  #read: (() => Iterable<string>) | null;

  constructor(read: () => Iterable<string>) {
    super();
    this.#read = read;
  }

  #fill(): this {
    const read = this.#read;
    if (read === null) return this;
    this.#read = null;
    for (const word of read()) if (word !== '') this.add(word);
    return this;
  }

  override has(word: string): boolean {
    if (this.#read !== null) this.#fill();
    return super.has(word);
  }

  override get size(): number {
    this.#fill();
    return super.size;
  }

  override [Symbol.iterator](): SetIterator<string> {
    this.#fill();
    return super[Symbol.iterator]();
  }

  override keys(): SetIterator<string> {
    return this[Symbol.iterator]();
  }

  override values(): SetIterator<string> {
    return this[Symbol.iterator]();
  }

  override entries(): SetIterator<[string, string]> {
    this.#fill();
    return super.entries();
  }

  override forEach(visit: (word: string, same: string, set: Set<string>) => void): void {
    for (const word of this) visit(word, word, this);
  }
}

/** A map by words that is read from its lists when it is first asked, as {@link LazyWords} is. */
export class LazyMap<Value> extends Map<string, Value> {
  #read: (() => Iterable<readonly [string, Value]>) | null;

  constructor(read: () => Iterable<readonly [string, Value]>) {
    super();
    this.#read = read;
  }

  #fill(): this {
    const read = this.#read;
    if (read === null) return this;
    this.#read = null;
    for (const [word, value] of read()) this.set(word, value);
    return this;
  }

  override has(word: string): boolean {
    if (this.#read !== null) this.#fill();
    return super.has(word);
  }

  override get(word: string): Value | undefined {
    if (this.#read !== null) this.#fill();
    return super.get(word);
  }

  override get size(): number {
    this.#fill();
    return super.size;
  }

  override [Symbol.iterator](): MapIterator<[string, Value]> {
    this.#fill();
    return super[Symbol.iterator]();
  }

  override entries(): MapIterator<[string, Value]> {
    return this[Symbol.iterator]();
  }

  override keys(): MapIterator<string> {
    this.#fill();
    return super.keys();
  }

  override values(): MapIterator<Value> {
    this.#fill();
    return super.values();
  }

  override forEach(visit: (value: Value, word: string, map: Map<string, Value>) => void): void {
    for (const [word, value] of this) visit(value, word, this);
  }
}
