const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/**
 * A number of bytes in the reader's language, to about two digits: "363 kB", "4.2 MB".
 * Decimal units, as file managers and browsers show them.
 */
export const formatSize = (bytes: number, locale: string): string => {
  // From 999.5 on it would be rounded to four digits of the smaller unit.
  const power = Math.floor(Math.log10(Math.max(1, bytes * 1.0005)) / 3);
  const step = Math.min(power, UNITS.length - 1);
  const value = bytes / 1000 ** step;
  return new Intl.NumberFormat(locale, {
    ...{ style: 'unit', unit: UNITS[step], unitDisplay: 'short' },
    maximumFractionDigits: step > 0 && value < 10 ? 1 : 0,
  }).format(value);
};
