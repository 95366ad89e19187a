/** The date stamp: which offices a person held on the article's day, and which came after. */
import type { ItemId } from '../engine/types';
import { compareNumbers } from '../lib/compareNumbers';
import type { LabelOf } from './factsFor';
import type { Item, Statement } from './item';
import {
  endOf,
  holdsOn,
  isSeat,
  type Limits,
  SURENESS,
  statementsOf,
  type Term,
  termOf,
  timesIn,
} from './statements';
import { dayNumber, forDisplay, spanOf } from './time';
import { fold } from './titles';
import type { During, Holds, OnDay, Tenure, TimePoint } from './types';

const OFFICE = 'P39';
/** More than these are a curriculum vitae, not a stamp. */
const MOST = { held: 4, since: 3 } as const;
/** So many more are named, because the names help to tell which matter. */
const SPARE = 4;

interface Office {
  readonly item: ItemId;
  readonly term: Term;
  readonly holds: Holds;
  /** A seat among many: district (P768), term of parliament (P2937), group (P4100). */
  readonly seat: boolean;
  /** It has a predecessor (P1365), a successor (P1366) or a number (P1545): an office of note. */
  readonly numbered: boolean;
  readonly preferred: boolean;
}

/** A stamp whose offices have no labels yet. */
export interface DraftStamp {
  readonly day: string;
  readonly held: readonly Office[];
  readonly since: readonly Office[];
  readonly ended: TimePoint | null;
}

const isNumbered = ({ qualifiers }: Statement): boolean =>
  [qualifiers.P1365, qualifiers.P1366, qualifiers.P1545].some((found) => found !== undefined);

const officesOf = (item: Item, limits: Limits, day: number): readonly Office[] =>
  statementsOf(item, OFFICE).flatMap((statement): readonly Office[] => {
    const { value, preferred } = statement;
    if (value.type !== 'item') return [];
    const term = termOf(statement, limits);
    const holds = holdsOn(term, day);
    const numbered = isNumbered(statement);
    return [{ item: value.item, term, holds, seat: isSeat(statement), numbered, preferred }];
  });

const joined = (a: During, b: During): During => ({ from: a.from, to: b.to, ended: b.ended });

/** One term following another without a day between, so that a reader sees one stretch. */
const joins = (a: Office, b: Office): boolean =>
  a.item === b.item &&
  a.term.dated &&
  b.term.dated &&
  a.term.during.to !== null &&
  b.term.starts.first <= a.term.ends.last + 1 &&
  b.term.ends.last >= a.term.ends.last;

/**
 * What holds is judged term by term and the surest answer kept: joining is for display only and
 * never asserts a day that no single statement asserts.
 */
const join = (a: Office, b: Office): Office => ({
  item: a.item,
  term: {
    starts: a.term.starts,
    ends: b.term.ends,
    open: b.term.open,
    dated: true,
    during: joined(a.term.during, b.term.during),
  },
  holds: SURENESS[a.holds] >= SURENESS[b.holds] ? a.holds : b.holds,
  seat: a.seat && b.seat,
  numbered: a.numbered || b.numbered,
  preferred: a.preferred || b.preferred,
});

const byStart = (a: Office, b: Office): number =>
  compareNumbers(a.term.starts.first, b.term.starts.first) ||
  compareNumbers(a.term.ends.last, b.term.ends.last) ||
  compareNumbers(a.term.ends.first, b.term.ends.first);

/** Adjacent terms of one office made one. The order of the statements makes no difference. */
export const mergeTerms = (offices: readonly Office[]): readonly Office[] => {
  const merged: Office[] = [];
  for (const office of [...offices].sort(byStart)) {
    const before = merged.findLastIndex((one) => joins(one, office));
    const previous = merged[before];
    if (previous === undefined) merged.push(office);
    else merged[before] = join(previous, office);
  }
  return merged;
};

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

const onePerItem = (offices: readonly Office[]): readonly Office[] =>
  [...new Map([...offices].reverse().map((office) => [office.item, office])).values()].reverse();

const END_PROPERTIES = ['P570', 'P576'] as const;

/** The end of a life or an existence, where it certainly came after the day. */
const endedAfter = (item: Item, day: number): TimePoint | null => {
  const times = END_PROPERTIES.flatMap((property) =>
    timesIn(statementsOf(item, property).map(({ value }) => value)),
  );
  const later = times.filter((time) => spanOf(time).first > day);
  const [sharpest] =
    later.length < times.length ? [] : [...later].sort((a, b) => b.precision - a.precision);
  return sharpest === undefined ? null : forDisplay(sharpest);
};

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
  const limits = { today: when.today, end: endOf(item, when.today) };
  const offices = mergeTerms(officesOf(item, limits, day));
  const held = offices.filter(({ holds }) => ['yes', 'open', 'maybe'].includes(holds));
  const since = offices.filter(({ term, holds }) => holds === 'no' && term.starts.first > day);
  const ended = endedAfter(item, day);
  if (held.length + since.length === 0 && ended === null) return null;
  return {
    day: when.day,
    held: onePerItem([...held].sort(tellingFirst)).slice(0, MOST.held + SPARE),
    since: onePerItem([...since].sort(tellingFirst)).slice(0, MOST.since + SPARE),
    ended,
  };
};

/** The offices that have to be named before the stamp can be shown. */
export const officesToName = (stamp: DraftStamp | null): readonly ItemId[] =>
  stamp === null ? [] : [...stamp.held, ...stamp.since].map(({ item }) => item);

const shown = ({ from, to, ended }: During): During => ({
  from: from && forDisplay(from),
  to: to && forDisplay(to),
  ended,
});

interface Naming {
  readonly labelOf: LabelOf;
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

const tenuresOf = (offices: readonly Office[], naming: Naming): readonly Tenure[] => {
  const description = new Set(wordsOf(naming.description ?? ''));
  return offices
    .flatMap((office) => {
      const label = naming.labelOf(office.item);
      if (label === null) return [];
      return [{ office, label, described: describedBy(label.text, description) }];
    })
    .sort((a, b) => weightiestFirst(a.office, b.office) || b.described - a.described)
    .map(({ office: { item, term, holds }, label }): Tenure => {
      return { property: OFFICE, item, label, during: shown(term.during), holds };
    });
};

/** The stamp with its labels; null where no office could be named and nothing ended. */
export const labelStamp = (stamp: DraftStamp | null, naming: Naming): OnDay | null => {
  if (stamp === null) return null;
  const held = tenuresOf(stamp.held, naming).slice(0, MOST.held);
  const since = tenuresOf(stamp.since, naming).slice(0, MOST.since);
  if (held.length + since.length === 0 && stamp.ended === null) return null;
  // biome-ignore lint/suspicious/noThenProperty: a list is no function, so nothing can await it.
  return { day: stamp.day, then: held, since, ended: stamp.ended };
};
