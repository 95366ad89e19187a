/** The browser's formatters, each made once: making one takes some fifty times as long as using it. */

type Locale = string | undefined;

/**
 * Keeps what `make` makes, by language and options. There are as many as the code asks for in
 * different ways, times the languages shown: some dozens, so that none is ever dropped.
 */
const kept = <O extends object, F>(make: (locale: Locale, options: O) => F) => {
  const made = new Map<string, F>();
  return (locale: Locale, options: O): F => {
    const key = JSON.stringify([locale, options]);
    const found = made.get(key) ?? make(locale, options);
    made.set(key, found);
    return found;
  };
};

const numbers = kept(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);
const dates = kept(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);
const lists = kept(
  (locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options),
);
const ages = kept(
  (locale, options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(locale, options),
);
const segments = kept(
  (locale, options: Intl.SegmenterOptions) => new Intl.Segmenter(locale, options),
);

/** A formatter of numbers; the same object for the same arguments, as of those below. */
export const numberFormat = (
  locale: Locale,
  options: Intl.NumberFormatOptions = {},
): Intl.NumberFormat => numbers(locale, options);

/** A formatter of dates. */
export const dateFormat = (
  locale: Locale,
  options: Intl.DateTimeFormatOptions = {},
): Intl.DateTimeFormat => dates(locale, options);

/** A formatter of lists. */
export const listFormat = (locale: Locale, options: Intl.ListFormatOptions = {}): Intl.ListFormat =>
  lists(locale, options);

/** A formatter of spans from now. */
export const relativeFormat = (
  locale: Locale,
  options: Intl.RelativeTimeFormatOptions = {},
): Intl.RelativeTimeFormat => ages(locale, options);

/** What cuts texts into sentences or words. */
export const segmenter = (locale: Locale, options: Intl.SegmenterOptions = {}): Intl.Segmenter =>
  segments(locale, options);
