/** Raw Wikibase JSON, as short as a test can be written. */

import type { Item } from '../../src/wikidata/item';
import { readItem } from '../../src/wikidata/readItem';

export const GREGORIAN = 'http://www.wikidata.org/entity/Q1985727';
export const JULIAN = 'http://www.wikidata.org/entity/Q1985786';

export type RawSnak = {
  readonly snaktype: string;
  readonly datavalue?: { readonly type: string; readonly value: unknown };
};

export interface RawStatement {
  readonly mainsnak: RawSnak;
  readonly rank: string;
  readonly qualifiers?: Record<string, readonly RawSnak[]>;
  readonly references?: readonly { readonly snaks: Record<string, readonly RawSnak[]> }[];
}

export const some: RawSnak = { snaktype: 'somevalue' };
export const none: RawSnak = { snaktype: 'novalue' };

const value = (type: string, of: unknown): RawSnak => ({
  snaktype: 'value',
  datavalue: { type, value: of },
});

/** `2020-03-05` day, `2020-03` month, `2020` year; BCE as `-0044`; others by `precision`. */
export const time = (
  iso: string,
  options: { readonly precision?: number; readonly calendar?: string } = {},
): RawSnak => {
  const [, sign = '', year = '', month = '00', day = '00'] =
    /^(-?)(\d+)(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso) ?? [];
  const precision = options.precision ?? (day !== '00' ? 11 : month !== '00' ? 10 : 9);
  return value('time', {
    time: `${sign || '+'}${year.padStart(4, '0')}-${month}-${day}T00:00:00Z`,
    timezone: 0,
    before: 0,
    after: 0,
    precision,
    calendarmodel: options.calendar ?? GREGORIAN,
  });
};

export const to = (id: string): RawSnak =>
  value('wikibase-entityid', { 'entity-type': 'item', 'numeric-id': Number(id.slice(1)), id });
export const text = (of: string): RawSnak => value('string', of);
export const native = (of: string, language: string): RawSnak =>
  value('monolingualtext', { text: of, language });
export const quantity = (amount: string, unit = '1'): RawSnak =>
  value('quantity', {
    amount,
    unit: unit === '1' ? '1' : `http://www.wikidata.org/entity/${unit}`,
  });

export const claim = (
  mainsnak: RawSnak,
  more: {
    readonly rank?: 'preferred' | 'normal' | 'deprecated';
    readonly qualifiers?: Record<string, RawSnak | readonly RawSnak[]>;
  } = {},
): RawStatement => ({
  mainsnak,
  rank: more.rank ?? 'normal',
  qualifiers: Object.fromEntries(
    Object.entries(more.qualifiers ?? {}).map(([property, snaks]) => [
      property,
      'snaktype' in snaks ? [snaks as RawSnak] : (snaks as readonly RawSnak[]),
    ]),
  ),
});

/** An office with its dates: `[]` none, `some` or `none` snaks as they are. */
export const office = (
  id: string,
  dates: {
    readonly from?: RawSnak;
    readonly until?: RawSnak;
    readonly rank?: 'preferred' | 'deprecated';
  } = {},
): RawStatement =>
  claim(to(id), {
    ...(dates.rank === undefined ? {} : { rank: dates.rank }),
    qualifiers: {
      ...(dates.from === undefined ? {} : { P580: dates.from }),
      ...(dates.until === undefined ? {} : { P582: dates.until }),
    },
  });

export const rawItem = (
  id: string,
  claims: Record<string, readonly RawStatement[]>,
  more: Record<string, unknown> = {},
) => ({
  type: 'item',
  id,
  labels: { en: { language: 'en', value: `Label of ${id.slice(1)}` } },
  descriptions: {},
  claims,
  sitelinks: {},
  ...more,
});

/** An item that must be readable. */
export const item = (claims: Record<string, readonly RawStatement[]>, id = 'Q1001'): Item => {
  const read = readItem(rawItem(id, claims));
  if (read === null) throw new Error('the test wrote an unreadable item');
  return read;
};
