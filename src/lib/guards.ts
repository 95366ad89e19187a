/**
 * Tells whether what arrives from elsewhere is a `T`; looks at every field that is used as one.
 * Own code instead of a schema library only because the content script rides in every article,
 * and the library took a fifth of its bytes.
 */
export type Guard<T> = (value: unknown) => value is T;

/** A plain object, with fields yet to be looked at. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** True or false, and nothing that only counts as such. */
export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

/** A string of at most `most` UTF-16 units. */
export const isText =
  (most: number): Guard<string> =>
  (value): value is string =>
    typeof value === 'string' && value.length <= most;

/** A number from `least` to `most`, both included; never NaN. */
export const isWithin =
  (least: number, most: number): Guard<number> =>
  (value): value is number =>
    typeof value === 'number' && value >= least && value <= most;

/** An index or a count: a whole number from 0 up. */
export const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/** One of a few values, compared as they are. */
export const isOneOf =
  <T extends string | number | boolean | null>(...allowed: readonly T[]): Guard<T> =>
  (value): value is T =>
    allowed.includes(value as T);

/** A list of such values, of any length. */
export const isListOf =
  <T>(isItem: Guard<T>): Guard<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.every(isItem);
