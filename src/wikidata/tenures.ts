/** The date stamp: which offices a person held on the article's day, and which came after. */

import type { ItemId } from '../engine/types';
import { compareNumbers } from '../lib/compareNumbers';
import type { LabelOf } from './factsFor';
import type { Item } from './item';
import { endedAfter, limitsOf } from './limits';
import { type Office, officesOn } from './offices';
import { citedToName, sourceOf } from './sourceOf';
import { SURENESS } from './statements';
import { dayNumber, forDisplay, spanOf } from './time';
import { fold } from './titles';
import type { During, Labelled, OnDay, Tenure, TimePoint } from './types';

const OFFICE = 'P39';
/** More than these are a curriculum vitae, not a stamp. */
const MOST = { held: 4, since: 3 } as const;
/** So many more are named, because the names help to tell which matter. */
const SPARE = 4;

/** A stamp whose offices have no labels yet. */
export interface DraftStamp {
  readonly day: string;
  /** Days since 1970-01-01. */
  readonly today: number;
  readonly held: readonly Office[];
  readonly since: readonly Office[];
  readonly ended: TimePoint | null;
}

/** Offices before seats, the sure before the unsure. */
const weightiestFirst = (a: Office, b: Office): number =>
  Number(a.seat) - Number(b.seat) || Number(a.holds === 'maybe') - Number(b.holds === 'maybe');

/** The weightiest first, those of note before the rest, then the most recent. */
const tellingFirst = (a: Office, b: Office): number =>
  weightiestFirst(a, b) ||
  Number(b.numbered) - Number(a.numbered) ||
  compareNumbers(b.term.starts.first, a.term.starts.first) ||
  Number(b.preferred) - Number(a.preferred) ||
  Number(a.item.slice(1)) - Number(b.item.slice(1));

const surestFirst = (a: Office, b: Office): number =>
  SURENESS[b.holds] - SURENESS[a.holds] || tellingFirst(a, b);

/** Of several terms of one office only the surest is told: where one is certain, the rest is noise. */
const onePerItem = (offices: readonly Office[]): readonly Office[] => {
  const surest = new Map<ItemId, Office>();
  for (const office of [...offices].sort(surestFirst)) {
    if (!surest.has(office.item)) surest.set(office.item, office);
  }
  return [...surest.values()].sort(tellingFirst);
};

const isHeld = ({ holds }: Office): boolean =>
  holds === 'yes' || holds === 'open' || holds === 'maybe';

/** Begun after the day, and by today: what is only planned has not come since. */
const isSince = ({ term, holds }: Office, when: { readonly day: number; readonly today: number }) =>
  holds === 'no' &&
  term.dated &&
  term.starts.first > when.day &&
  term.starts.first <= when.today &&
  term.starts.first <= term.ends.last;

/**
 * The stamp of an item for a day (`2022-02-02`), or null where there is nothing to tell of it.
 * `today` counts days since 1970-01-01 and bounds ends that are known only to have happened.
 */
export const draftStamp = (
  item: Item,
  when: { readonly day: string; readonly today: number },
): DraftStamp | null => {
  const day = dayNumber(when.day);
  if (day === null) return null;
  const { today } = when;
  const offices = officesOn(item, limitsOf(item, today), day);
  const held = offices.filter(isHeld);
  const since = offices.filter((office) => isSince(office, { day, today }));
  const ended = endedAfter(item, { day, today });
  if (held.length + since.length === 0 && ended === null) return null;
  return {
    day: when.day,
    today,
    held: onePerItem(held).slice(0, MOST.held + SPARE),
    since: onePerItem(since).slice(0, MOST.since + SPARE),
    ended: ended && forDisplay(ended),
  };
};

const DETAILS = ['district', 'of', 'as'] as const;

/** What has to be named before the stamp can be shown: the offices first, then their details. */
export const officesToName = (stamp: DraftStamp | null): readonly ItemId[] => {
  const offices = stamp === null ? [] : [...stamp.held, ...stamp.since];
  const details = offices.flatMap((office) => DETAILS.flatMap((detail) => office[detail] ?? []));
  return [...offices.map(({ item }) => item), ...details];
};

/**
 * The offices of an earlier day, which may have been abolished since; none of today, since what is
 * held today is there.
 */
export const officesToEnd = (stamp: DraftStamp | null): readonly ItemId[] => {
  if (stamp === null || (dayNumber(stamp.day) ?? stamp.today) >= stamp.today) return [];
  return stamp.held.map(({ item }) => item);
};

/** What the stamp's offices cite: names that are asked for only where there is room. */
export const stampCitesToName = (stamp: DraftStamp | null): readonly ItemId[] =>
  stamp === null ? [] : citedToName([...stamp.held, ...stamp.since].map(({ cited }) => cited));

const shown = ({ from, to, ended }: During): During => ({
  from: from && forDisplay(from),
  to: to && forDisplay(to),
  ended,
});

interface Naming {
  readonly labelOf: LabelOf;
  /** When an office was abolished, null where that is not known; absent where nobody asked. */
  readonly endOf?: (office: ItemId) => TimePoint | null;
  /** The item's description: an office it speaks of is what the person is known for. */
  readonly description: string | null;
}

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word.length >= 4);

/**
 * How many words of an office's name the description has. One is chance ("minister" says nothing
 * of which): it counts from two, as in "prime minister" or "mayor of London".
 */
const describedBy = (label: string, description: ReadonlySet<string>): number => {
  const shared = new Set(wordsOf(label).filter((word) => description.has(word))).size;
  return shared >= 2 ? shared : 0;
};

/** When an office ended, where that was certainly after the day and by today. */
const abolishedSince = (end: TimePoint | null, { day, today }: DraftStamp): Partial<Tenure> => {
  if (end === null) return {};
  const { first, last } = spanOf(end);
  return first > (dayNumber(day) ?? today) && last <= today ? { abolished: forDisplay(end) } : {};
};

/** A detail without a name the reader could use is left out; the office stands. */
const tenureOf = (office: Office, label: Labelled, labelOf: LabelOf): Tenure => {
  const { item, term, holds, acting, cited } = office;
  const named = (id: ItemId | null): Labelled | null => (id === null ? null : labelOf(id));
  return {
    ...{ property: OFFICE, item, label, during: shown(term.during), holds, acting },
    ...{ district: named(office.district), of: named(office.of), as: named(office.as) },
    ...sourceOf(cited, labelOf),
  };
};

const tenuresOf = (offices: readonly Office[], naming: Naming): readonly Tenure[] => {
  const description = new Set(wordsOf(naming.description ?? ''));
  return offices
    .flatMap((office) => {
      const label = naming.labelOf(office.item);
      if (label === null) return [];
      return [{ office, label, described: describedBy(label.text, description) }];
    })
    .sort((a, b) => weightiestFirst(a.office, b.office) || b.described - a.described)
    .map(({ office, label }) => tenureOf(office, label, naming.labelOf));
};

/** The stamp with its labels; null where no office could be named and nothing ended. */
export const labelStamp = (stamp: DraftStamp | null, naming: Naming): OnDay | null => {
  if (stamp === null) return null;
  const held = tenuresOf(stamp.held, naming)
    .slice(0, MOST.held)
    .map((one) => ({ ...one, ...abolishedSince(naming.endOf?.(one.item) ?? null, stamp) }));
  const since = tenuresOf(stamp.since, naming).slice(0, MOST.since);
  if (held.length + since.length === 0 && stamp.ended === null) return null;
  // biome-ignore lint/suspicious/noThenProperty: a list is no function, so nothing can await it.
  return { day: stamp.day, then: held, since, ended: stamp.ended };
};
