/** Measures as the reader's country reads them. */
import { numberFormat } from '../lib/formats';

/** A measure: a number of units, named by their symbol. */
interface Measure {
  readonly amount: number;
  readonly symbol: string;
}

interface Conversion {
  readonly to: string;
  /** Exact by definition (international yard and pound, 1959); temperatures are moved as well. */
  readonly factor: number;
  readonly offset?: number;
}

const SQUARE_MILE = 2.589_988_110_336;
const ACRE = 0.404_685_642_24;

const TO_CUSTOMARY: Readonly<Record<string, Conversion>> = {
  km: { to: 'mi', factor: 1 / 1.609_344 },
  m: { to: 'ft', factor: 1 / 0.3048 },
  cm: { to: 'in', factor: 1 / 2.54 },
  'km²': { to: 'sq mi', factor: 1 / SQUARE_MILE },
  'm²': { to: 'sq ft', factor: 1 / 0.092_903_04 },
  ha: { to: 'acres', factor: 1 / ACRE },
  kg: { to: 'lb', factor: 1 / 0.453_592_37 },
  'km/h': { to: 'mph', factor: 1 / 1.609_344 },
  '°C': { to: '°F', factor: 9 / 5, offset: 32 },
};

const TO_METRIC: Readonly<Record<string, Conversion>> = {
  mi: { to: 'km', factor: 1.609_344 },
  ft: { to: 'm', factor: 0.3048 },
  in: { to: 'cm', factor: 2.54 },
  'sq mi': { to: 'km²', factor: SQUARE_MILE },
  acres: { to: 'ha', factor: ACRE },
  lb: { to: 'kg', factor: 0.453_592_37 },
  '°F': { to: '°C', factor: 5 / 9, offset: (-32 * 5) / 9 },
};

/** What `Intl` calls the units that it can name in every language (ECMA-402's sanctioned ones). */
const INTL_UNITS: Readonly<Record<string, string>> = {
  km: 'kilometer',
  m: 'meter',
  cm: 'centimeter',
  kg: 'kilogram',
  ha: 'hectare',
  'km/h': 'kilometer-per-hour',
  '°C': 'celsius',
  '%': 'percent',
  mi: 'mile',
  ft: 'foot',
  in: 'inch',
  acres: 'acre',
  lb: 'pound',
  mph: 'mile-per-hour',
  '°F': 'fahrenheit',
};

/** Countries that measure in miles and pounds (CLDR's measurement system "US"). */
const CUSTOMARY: ReadonlySet<string> = new Set(['US', 'LR']);

/**
 * The table for a reader with this locale. English without a region says nothing: readers of all the
 * world have it, not least those whose own language the messages lack.
 */
const tableFor = (locale: string): Readonly<Record<string, Conversion>> => {
  const { language, region } = new Intl.Locale(locale);
  if (region === undefined && language === 'en') return {};
  return CUSTOMARY.has(region ?? '') ? TO_CUSTOMARY : TO_METRIC;
};

/** As many digits as the figure had: a converted one must not look more exact than it is. */
const rounded = (value: number, like: number): number => {
  const digits = String(Math.abs(like)).replace(/^0+\.?0*|\./g, '').length;
  return Number(value.toPrecision(Math.min(Math.max(digits, 3), 15)));
};

/** The measure in the units of the reader's country; null where it is in them already. */
export const convert = ({ amount, symbol }: Measure, locale: string): Measure | null => {
  const conversion = tableFor(locale)[symbol];
  if (conversion === undefined) return null;
  const { to, factor, offset = 0 } = conversion;
  return { amount: rounded(amount * factor + offset, amount), symbol: to };
};

const digitsFor = (amount: number): Intl.NumberFormatOptions =>
  Math.abs(amount) < 1 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 2 };

/** A bare number in the reader's language. */
export const formatNumber = (amount: number, locale: string): string =>
  numberFormat(locale, digitsFor(amount)).format(amount);

/** "35 km", "35 كم": as `Intl` writes it; null for a unit that it does not know. */
export const formatMeasure = ({ amount, symbol }: Measure, locale: string): string | null => {
  const unit = INTL_UNITS[symbol];
  if (unit === undefined) return null;
  const options = { style: 'unit', unit, unitDisplay: 'short', ...digitsFor(amount) } as const;
  return numberFormat(locale, options).format(amount);
};
