/** A Wikibase snak, as `wbgetentities` or a dump gives it, → {@link Value}. */
import * as v from 'valibot';
import wdk from 'wikidata-sdk/wikidata.org';
import type { Value } from './item';
import { parseTime } from './time';

/** The shape of a snak, as far as it is read. */
export const snak = v.object({
  snaktype: v.string(),
  datavalue: v.optional(v.object({ type: v.string(), value: v.unknown() })),
});
export type Snak = v.InferOutput<typeof snak>;

const timeValue = v.object({ time: v.string(), precision: v.number(), calendarmodel: v.string() });
const quantityValue = v.object({ amount: v.string(), unit: v.string() });
const textValue = v.object({ text: v.string(), language: v.string() });
const idValue = v.object({ id: v.string() });
const globeValue = v.object({ latitude: v.number(), longitude: v.number(), globe: v.string() });

const readTime = (raw: unknown): Value | null => {
  const value = v.safeParse(timeValue, raw);
  const time = value.success ? parseTime(value.output) : null;
  return time === null ? null : { type: 'time', time };
};

const readQuantity = (raw: unknown): Value | null => {
  const value = v.safeParse(quantityValue, raw);
  if (!value.success) return null;
  const amount = Number(value.output.amount);
  const unit = value.output.unit.split('/').at(-1) ?? '';
  return Number.isFinite(amount)
    ? { type: 'quantity', amount, unit: wdk.isItemId(unit) ? unit : null }
    : null;
};

const readText = (raw: unknown): Value | null => {
  if (typeof raw === 'string') return { type: 'text', text: raw, language: null };
  const value = v.safeParse(textValue, raw);
  return value.success ? { type: 'text', ...value.output } : null;
};

const readId = (raw: unknown): Value | null => {
  const value = v.safeParse(idValue, raw);
  return value.success && wdk.isItemId(value.output.id)
    ? { type: 'item', item: value.output.id }
    : null;
};

const EARTH = /\/Q2$/;

/** A place on the Earth; craters of the Moon have coordinates, too. */
const readCoordinates = (raw: unknown): Value | null => {
  const value = v.safeParse(globeValue, raw);
  if (!value.success || !EARTH.test(value.output.globe)) return null;
  return { type: 'coordinates', at: [value.output.latitude, value.output.longitude] };
};

const READERS: Readonly<Record<string, (raw: unknown) => Value | null>> = {
  time: readTime,
  quantity: readQuantity,
  string: readText,
  monolingualtext: readText,
  'wikibase-entityid': readId,
  globecoordinate: readCoordinates,
};

/** The value of a snak; null where it is of a kind that no card shows, or cannot be read. */
export const readSnak = ({ snaktype, datavalue }: Snak): Value | null => {
  if (snaktype === 'somevalue') return { type: 'some' };
  if (snaktype === 'novalue') return { type: 'none' };
  return datavalue === undefined ? null : (READERS[datavalue.type]?.(datavalue.value) ?? null);
};
