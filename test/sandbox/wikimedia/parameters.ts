/** Reading the Action API's parameters as MediaWiki does: limits, warnings and error codes. */

/** An error in the API's own form: HTTP 200, `MediaWiki-API-Error: code`, `{"error": {…}}`. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    readonly info: string,
    /** Further members of the `error` object. */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(`${code}: ${info}`);
  }
}

/** A real module of MediaWiki that the double does not have: answered with 501 and flagged. */
export class NotServed extends Error {}

const unreadable = (name: string): string =>
  `The value passed for "${name}" contains invalid or non-normalized data. Textual data should be ` +
  'valid, NFC-normalized Unicode without C0 control characters other than HT (\\t), LF (\\n), and CR (\\r).';

// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are replaced
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

interface Shared {
  readonly raw: URLSearchParams;
  readonly used: Set<string>;
  readonly warnings: Map<string, string[]>;
  /** What `max` came to, by module. */
  readonly limits: Map<string, number>;
}

export interface ListOptions {
  /** Most values allowed; more is the error `toomanyvalues`. Default 50. */
  readonly limit?: number;
  /** Values that exist; others are dropped with a warning. */
  readonly known?: (value: string) => boolean;
}

export interface RangeOptions {
  readonly least: number;
  readonly most: number;
  readonly usual: number;
}

/** The parameters of one request, seen from one module (warnings are filed under its name). */
export class Parameters {
  private constructor(
    private readonly shared: Shared,
    private readonly module: string,
  ) {}

  static from(raw: URLSearchParams): Parameters {
    return new Parameters({ raw, used: new Set(), warnings: new Map(), limits: new Map() }, 'main');
  }

  /** The same parameters, seen from another module. */
  of(module: string): Parameters {
    return new Parameters(this.shared, module);
  }

  warn(text: string): void {
    const { warnings } = this.shared;
    const texts = warnings.get(this.module) ?? [];
    if (!texts.includes(text)) warnings.set(this.module, [...texts, text]);
  }

  /** Warnings by module. */
  get warnings(): ReadonlyMap<string, readonly string[]> {
    return this.shared.warnings;
  }

  /** What `max` came to, by module. */
  get limits(): ReadonlyMap<string, number> {
    return this.shared.limits;
  }

  /** As sent, without normalisation. */
  rawText(name: string): string | undefined {
    this.shared.used.add(name);
    return this.shared.raw.get(name) ?? undefined;
  }

  /** NFC, control characters replaced (with a warning where that changed anything). */
  text(name: string): string | undefined {
    const raw = this.rawText(name);
    const isList = raw?.startsWith('\u001f');
    const read = isList ? raw : raw?.replace(CONTROL, '\ufffd');
    const value = read?.normalize('NFC');
    if (value !== raw || raw?.includes('\ufffd')) this.warn(unreadable(name));
    return value;
  }

  /** A parameter that must have a value. */
  required(name: string): string {
    const value = this.text(name);
    if (value) return value;
    throw new ApiError('missingparam', `The "${name}" parameter must be set.`);
  }

  /** Present means true, whatever its value. */
  flag(name: string): boolean {
    return this.rawText(name) !== undefined;
  }

  /** One of a few values; anything else is the error `badvalue`. */
  choice<T extends string>(name: string, values: readonly T[], usual: T): T {
    const given = this.text(name) ?? usual;
    const found = values.find((value) => value === given);
    if (found !== undefined) return found;
    throw new ApiError('badvalue', `Unrecognized value for parameter "${name}": ${given}.`);
  }

  /** Values separated by `|`, or by U+001F where the whole begins with it. */
  list(name: string, { limit = 50, known }: ListOptions = {}): string[] | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const values = splitValues(text);
    if (values.length > limit) throw tooMany(name, limit);
    const unknown = known ? values.filter((value) => !known(value)) : [];
    if (unknown.length > 0) {
      const word = unknown.length === 1 ? 'value' : 'values';
      this.warn(`Unrecognized ${word} for parameter "${name}": ${unknown.join(', ')}`);
    }
    return values.filter((value) => !unknown.includes(value));
  }

  /** An integer, clamped with a warning; `max` stands for the most. */
  integer(name: string, { least, most, usual }: RangeOptions): number {
    const text = this.text(name);
    if (text === undefined || text === '') return usual;
    if (text === 'max') {
      this.shared.limits.set(this.module, most);
      return most;
    }
    if (!/^[+-]?\d+$/.test(text)) {
      const info = `Invalid value "${text}" for integer parameter "${name}".`;
      throw new ApiError('badinteger', info);
    }
    const value = Number(text);
    if (value < least || value > most) {
      const bound = most.toLocaleString('en');
      this.warn(
        `The value "${text}" for parameter "${name}" must be between ${least} and ${bound}.`,
      );
    }
    return Math.min(most, Math.max(least, value));
  }

  /** Says which parameters nobody read. */
  warnOfUnused(): void {
    const unused = [...new Set(this.shared.raw.keys())].filter((n) => !this.shared.used.has(n));
    if (unused.length === 0) return;
    const word = unused.length === 1 ? 'parameter' : 'parameters';
    this.of('main').warn(`Unrecognized ${word}: ${unused.join(', ')}.`);
  }
}

/** MediaWiki's way to write several values in one. */
export const splitValues = (text: string): string[] => {
  if (text === '') return [];
  return text.startsWith('\u001f') ? text.slice(1).split('\u001f') : text.split('|');
};

const tooMany = (name: string, limit: number): ApiError =>
  new ApiError(
    'toomanyvalues',
    `Too many values supplied for parameter "${name}". The limit is ${limit}.`,
    { parameter: name, limit, lowlimit: limit, highlimit: limit * 10 },
  );
