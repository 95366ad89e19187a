/** Values of facts as plain words, in the reader's language. */
import { numberFormat } from '../lib/formats';
import type { Text } from '../lib/text';
import type { Card, FactValue, Labelled, TimePoint } from '../wikidata/types';
import { dayPoint, formatTime, isAfter, yearsBetween } from './formatTime';
import { readableHost } from './readableHost';
import { convert, formatMeasure, formatNumber } from './units';

type Quantity = Extract<FactValue, { type: 'quantity' }>;

/** Wikidata's precision of a year. */
const YEAR = 9;

/** The figure as Wikidata has it, or converted; with the symbol or the label of its unit. */
const measured = (amount: number, unit: string | null, text: Text): string => {
  const { locale } = text;
  if (unit === null) return formatNumber(amount, locale);
  const known = formatMeasure({ amount, symbol: unit }, locale);
  return known ?? text.say('quantityUnit', formatNumber(amount, locale), unit);
};

const symbolOf = (unit: Labelled | null): string | null =>
  unit === null || unit.language !== 'mul' ? null : unit.text;

export interface QuantityWords {
  /** "233,062 sq mi", "41,130,432 (2023)". */
  readonly words: string;
  /** The figure as Wikidata has it, where that was converted: "603,628 km²". */
  readonly original: string | null;
}

/** A figure in the units of the reader's country, with the year it is of. */
export const formatQuantity = ({ amount, unit, on }: Quantity, text: Text): QuantityWords => {
  const symbol = symbolOf(unit);
  const other = symbol === null ? null : convert({ amount, symbol }, text.locale);
  const stated = measured(amount, unit?.text ?? null, text);
  const shown = other === null ? stated : measured(other.amount, other.symbol, text);
  const original = other === null ? null : stated;
  if (on === null) return { words: shown, original };
  const year: TimePoint = { ...on, precision: 9, month: null, day: null };
  return { words: text.say('withNote', shown, formatTime(year, text)), original };
};

/** A web address without what every address has: "www.nato.int". Null where it cannot be opened. */
export const readUrl = (url: string): { readonly href: string; readonly words: string } | null => {
  if (!URL.canParse(url)) return null;
  const { protocol, host, pathname, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const path = pathname === '/' ? '' : pathname;
  return { href, words: `${readableHost(host.replace(/^www\./, ''))}${path}` };
};

const timeOf = (card: Card, property: string): TimePoint | null => {
  const values = card.facts.find((fact) => fact.property === property)?.values ?? [];
  const [only] = values;
  return values.length === 1 && only?.type === 'time' ? only.time : null;
};

export interface Age {
  readonly least: number;
  /** The same where the date of birth is known to the day. */
  readonly most: number;
}

const MOST_AGE = 125;

/** Years from a birth to a day: two may be right where only the month or the year is known. */
const agesOf = (born: TimePoint, then: TimePoint): Age | null => {
  const exact = yearsBetween(born, then);
  if (exact !== null) return { least: exact, most: exact };
  if (born.precision < YEAR || then.month === null) return null;
  const most = then.year - born.year - (born.year < 0 && then.year > 0 ? 1 : 0);
  if (born.month === null || born.month === then.month) return { least: most - 1, most };
  const sure = born.month < then.month ? most : most - 1;
  return { least: sure, most: sure };
};

/** Age on a day, from the date of birth; null where unknown, or where the person had died. */
export const ageOn = (card: Card, day: string | null): Age | null => {
  const then = day === null ? null : dayPoint(day);
  const born = timeOf(card, 'P569');
  const died = timeOf(card, 'P570');
  const lives = died === null ? !card.facts.some((fact) => fact.property === 'P570') : true;
  if (card.kind !== 'person' || then === null || born === null || !lives) return null;
  if (died !== null && !isAfter(died, then)) return null;
  const age = agesOf(born, then);
  return age !== null && age.least >= 0 && age.most < MOST_AGE ? age : null;
};

/** "46", or "56 or 57" where the date of birth does not tell. */
export const formatAge = ({ least, most }: Age, text: Text): string => {
  const numbers = numberFormat(text.locale);
  if (least === most) return numbers.format(most);
  return text.say('ageBetween', numbers.format(least), numbers.format(most));
};

/** The first label of a property: the country beside the kind in a card's first line. */
export const labelOf = (card: Card, properties: readonly string[]): string | null => {
  for (const property of properties) {
    const [value] = card.facts.find((fact) => fact.property === property)?.values ?? [];
    if (value?.type === 'item') return value.label.text;
  }
  return null;
};
