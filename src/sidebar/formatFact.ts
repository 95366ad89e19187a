/** Values of facts as plain words, in the reader's language. */
import type { Text } from '../lib/text';
import type { Card, FactValue, TimePoint } from '../wikidata/types';
import { dayPoint, formatTime, isAfter, yearsBetween } from './formatTime';

type Quantity = Extract<FactValue, { type: 'quantity' }>;

/** "25,334 km²", "41,130,432 (2023)". */
export const formatQuantity = ({ amount, unit, on }: Quantity, text: Text): string => {
  const digits =
    Math.abs(amount) < 1 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 2 };
  const number = new Intl.NumberFormat(text.locale, digits).format(amount);
  const measured = unit === null ? number : text.say('quantityUnit', number, unit.text);
  if (on === null) return measured;
  const year: TimePoint = { ...on, precision: 9, month: null, day: null };
  return text.say('withNote', measured, formatTime(year, text));
};

/** A web address without what every address has: "www.nato.int". Null where it cannot be opened. */
export const readUrl = (url: string): { readonly href: string; readonly words: string } | null => {
  if (!URL.canParse(url)) return null;
  const { protocol, host, pathname, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const path = pathname === '/' ? '' : pathname;
  return { href, words: `${host.replace(/^www\./, '')}${path}` };
};

const timeOf = (card: Card, property: string): TimePoint | null => {
  const values = card.facts.find((fact) => fact.property === property)?.values ?? [];
  const [only] = values;
  return values.length === 1 && only?.type === 'time' ? only.time : null;
};

/** Age on a day, from an exact date of birth; null where unknown, or where the person had died. */
export const ageOn = (card: Card, day: string | null): number | null => {
  const then = day === null ? null : dayPoint(day);
  const born = timeOf(card, 'P569');
  const died = timeOf(card, 'P570');
  const lives = died === null ? !card.facts.some((fact) => fact.property === 'P570') : true;
  if (card.kind !== 'person' || then === null || born === null || !lives) return null;
  if (died !== null && !isAfter(died, then)) return null;
  const age = yearsBetween(born, then);
  return age !== null && age >= 0 && age < 125 ? age : null;
};

/** The first label of a property: the country beside the kind in a card's first line. */
export const labelOf = (card: Card, properties: readonly string[]): string | null => {
  for (const property of properties) {
    const [value] = card.facts.find((fact) => fact.property === property)?.values ?? [];
    if (value?.type === 'item') return value.label.text;
  }
  return null;
};
