import type { StatedDate } from './types';

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly time?: string | undefined;
  readonly zone?: string | undefined;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const TIME = String.raw`(\d{1,2}:\d\d(?::\d\d)?)(?:[.,]\d+)?\s*([ap]\.?m\.?)?`;
const ZONE = String.raw`((?:GMT|UTC)?\s?[+-]\d\d?(?::?\d\d)?|Z|UTC|GMT|[ECMP][SD]T|BST|CES?T|EES?T|AES?T|JST|IST|SAST)?`;
const TAIL = String.raw`(?:(?:[T,]|\s|at|um|\|)*${TIME}\s*${ZONE})?`;

/** Year first: ISO 8601 and its relatives, also `2025.01.13`, `2025年1月13日`, `2025년 1월 13일`. */
const YEAR_FIRST = new RegExp(
  String.raw`^(\d{4})(?:[-/.]|年\s?|년\s?)(\d{1,2})(?:[-/.]|月\s?|월\s?)(\d{1,2})(?:日|일|\.)?${TAIL}`,
  'i',
);
const COMPACT = new RegExp(
  String.raw`^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?\s*${ZONE})?$`,
  'i',
);
const WEEKDAY = String.raw`^(?:[a-z]{3,9}\.?,?\s+)?`;
/** `Fri, 03 May 2024 15:47:42 GMT`, `3 May 2024`. */
const DAY_FIRST = new RegExp(
  String.raw`${WEEKDAY}(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})${TAIL}`,
  'i',
);
/** `May 3, 2024, 5:00 PM EDT`, `Fri May 03 2024 15:47:42 GMT+0200`. */
const MONTH_FIRST = new RegExp(
  String.raw`${WEEKDAY}([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${TAIL}`,
  'i',
);
/** `03.05.2024, 15:47`: with dots the day comes first everywhere. */
const DOTTED = new RegExp(String.raw`^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})${TAIL}`, 'i');
/** `Fri May 03 15:47:42 CEST 2024`, as Java prints it. */
const YEAR_LAST =
  /^[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})\s+(\d\d:\d\d:\d\d)\s+([a-z]{1,4}|[+-]\d{4})\s+(\d{4})$/i;

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const OFFSETS: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  aest: '+10:00',
  aedt: '+11:00',
  jst: '+09:00',
  sast: '+02:00',
};

/** An offset as ISO 8601 writes it; '' for none, or for an abbreviation that means several. */
const zoneOf = (zone: string | undefined): string => {
  if (!zone) return '';
  const known = OFFSETS[zone.toLowerCase()];
  if (known !== undefined) return known;
  const match = /([+-])(\d\d?):?(\d\d)?$/.exec(zone);
  return match ? `${match[1]}${(match[2] ?? '').padStart(2, '0')}:${match[3] ?? '00'}` : '';
};

const timeOf = (time: string | undefined, half: string | undefined): string | undefined => {
  if (time === undefined) return undefined;
  const [hour = '0', minute = '0', second = '00'] = time.split(':');
  const twelve = Number(hour) % 12;
  const hours = half ? (/^p/i.test(half) ? twelve + 12 : twelve) : Number(hour);
  const valid = hours < 24 && Number(minute) < 60 && Number(second) < 61;
  return valid ? `${String(hours).padStart(2, '0')}:${minute}:${second}` : undefined;
};

const stated = ({ year, month, date, time, zone }: DateParts): StatedDate | null => {
  const moment = new Date(Date.UTC(year, month - 1, date));
  const real = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date;
  // What systems print for "unknown" is no date: year 1, and the epoch.
  if (!real || year < 1700 || year > 2200 || (year === 1970 && month === 1 && date === 1))
    return null;
  const day = moment.toISOString().slice(0, 10);
  return { day, iso: time === undefined ? day : `${day}T${time}${zoneOf(zone)}` };
};

/** Seconds or milliseconds since 1970: an instant without a zone, read in UTC. */
const fromEpoch = (text: string): StatedDate | null => {
  const moment = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
  const iso = moment.toISOString();
  return { day: iso.slice(0, 10), iso: `${iso.slice(0, 19)}Z` };
};

/**
 * Reads a date as publishers write it for machines, and the unambiguous forms for people. Null for
 * anything else: `3/5/2024` is no day, for it may be two. The day is never moved to another zone:
 * what is printed as 23:30 on the third stays the third, wherever the reader sits.
 */
export const parseDate = (raw: string | null | undefined): StatedDate | null => {
  const text = raw?.replace(/\s+/g, ' ').trim() ?? '';
  if (text === '') return null;
  if (/^1\d{9}(?:\d{3})?$/.test(text)) return fromEpoch(text);
  let m = YEAR_FIRST.exec(text) ?? DOTTED.exec(text);
  if (m) {
    const [first, month, last] = [Number(m[1]), Number(m[2]), Number(m[3])];
    const [year, date] = first > 31 ? [first, last] : [last, first];
    return stated({ year, month, date, time: timeOf(m[4], m[5]), zone: m[6] });
  }
  m = COMPACT.exec(text);
  if (m) {
    const time = m[4] === undefined ? undefined : `${m[4]}:${m[5]}:${m[6] ?? '00'}`;
    return stated({
      year: Number(m[1]),
      month: Number(m[2]),
      date: Number(m[3]),
      time,
      zone: m[7],
    });
  }
  return parseNamedMonth(text);
};

const parseNamedMonth = (text: string): StatedDate | null => {
  let m = DAY_FIRST.exec(text);
  if (m)
    return named({ date: m[1], month: m[2], year: m[3], time: timeOf(m[4], m[5]), zone: m[6] });
  m = MONTH_FIRST.exec(text);
  if (m)
    return named({ date: m[2], month: m[1], year: m[3], time: timeOf(m[4], m[5]), zone: m[6] });
  m = YEAR_LAST.exec(text);
  if (m) return named({ date: m[2], month: m[1], year: m[5], time: m[3], zone: m[4] });
  return null;
};

const named = (parts: {
  readonly date: string | undefined;
  readonly month: string | undefined;
  readonly year: string | undefined;
  readonly time: string | undefined;
  readonly zone: string | undefined;
}): StatedDate | null => {
  const { date, month, year, time, zone } = parts;
  return stated({
    year: Number(year),
    month: monthOf(month ?? ''),
    date: Number(date),
    time,
    zone,
  });
};
