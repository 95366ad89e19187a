/** Reads the values of the item tables into Wikidata's data values, by datatype. */

/** A `datavalue` as in Wikidata's JSON. */
export interface DataValue {
  readonly value: unknown;
  readonly type: string;
}

const GREGORIAN = 'http://www.wikidata.org/entity/Q1985727';
const JULIAN = 'http://www.wikidata.org/entity/Q1985786';

const unquoted = (text: string): string => text.replace(/^"([\s\S]*)"$/, '$1');

/** `1850s` is a decade (8), `19c` a century (7), `3m` a millennium (6); else by the parts given. */
function precisionOf(parts: { month?: string; day?: string; unit?: string }): number {
  if (parts.unit) return { s: 8, c: 7, m: 6 }[parts.unit] ?? 9;
  return parts.day ? 11 : parts.month ? 10 : 9;
}

function yearOf(digits: string, unit: string | undefined): number {
  const scale = { c: 100, m: 1000 }[unit ?? ''] ?? 1;
  return Number(digits) * scale;
}

const TIME =
  /^(?<sign>-?)(?<year>\d{1,11})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?(?<unit>[scm]?)(?<julian>J?)$/;

function readTime(text: string): DataValue {
  const groups = TIME.exec(text)?.groups;
  if (!groups) throw new Error(`Not a date: "${text}"`);
  const { sign, year = '', month, day, unit, julian } = groups;
  const padded = String(yearOf(year, unit)).padStart(4, '0');
  const precision = precisionOf({
    ...(month ? { month } : undefined),
    ...(day ? { day } : undefined),
    ...(unit ? { unit } : undefined),
  });
  return {
    value: {
      time: `${sign ? '-' : '+'}${padded}-${month ?? '00'}-${day ?? '00'}T00:00:00Z`,
      timezone: 0,
      before: 0,
      after: 0,
      precision,
      calendarmodel: julian ? JULIAN : GREGORIAN,
    },
    type: 'time',
  };
}

function readItem(text: string): DataValue {
  if (!/^Q[1-9]\d*$/.test(text)) throw new Error(`Not an item: "${text}"`);
  return {
    value: { 'entity-type': 'item', 'numeric-id': Number(text.slice(1)), id: text },
    type: 'wikibase-entityid',
  };
}

function readQuantity(text: string): DataValue {
  const [amount = '', unit] = text.split('/');
  if (!/^[+-]?\d+(\.\d+)?$/.test(amount)) throw new Error(`Not a quantity: "${text}"`);
  return {
    value: {
      amount: /^[+-]/.test(amount) ? amount : `+${amount}`,
      unit: unit ? `http://www.wikidata.org/entity/${unit}` : '1',
    },
    type: 'quantity',
  };
}

function readCoordinate(text: string): DataValue {
  const [latitude, longitude] = text.split(',').map(Number);
  if (!Number.isFinite(latitude) || !Number.isFinite(longitude))
    throw new Error(`Not a coordinate: "${text}"`);
  return {
    value: {
      latitude,
      longitude,
      altitude: null,
      precision: 0.01,
      globe: 'http://www.wikidata.org/entity/Q2',
    },
    type: 'globecoordinate',
  };
}

function readMonolingual(text: string): DataValue {
  const match = /^([a-z-]+):"([^"]*)"$/.exec(text);
  if (!match) throw new Error(`Not text in a language: "${text}"`);
  return { value: { text: match[2], language: match[1] }, type: 'monolingualtext' };
}

const READERS: Readonly<Record<string, (text: string) => DataValue>> = {
  'wikibase-item': readItem,
  time: readTime,
  quantity: readQuantity,
  'globe-coordinate': readCoordinate,
  monolingualtext: readMonolingual,
};

/**
 * The data value that a table's text stands for. Datatypes whose value is a plain string
 * (`string`, `url`, `commonsMedia`, `external-id`) take the text as it is, without its quotes.
 * @throws Error where the text does not fit the datatype.
 */
export function readValue(datatype: string, text: string): DataValue {
  const read = READERS[datatype];
  return read ? read(text) : { value: unquoted(text), type: 'string' };
}
