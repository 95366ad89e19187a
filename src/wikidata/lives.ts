/** When somebody held what, and when something was there: for a timeline. Pure. */
import type { ItemId, Kind } from '../engine/types';
import { compareNumbers } from '../lib/compareNumbers';
import type { Item } from './item';
import type { Life, LifeSpan } from './life';
import { bestOf, endOf, type Limits, statementsOf, termOf, timesIn } from './statements';
import { agreedTime, type DaySpan, forDisplay, spanOf } from './time';
import type { During, Labelled, PropertyId, TimePoint } from './types';

/** What a life is told of. */
export interface LifeSource {
  readonly item: Item;
  readonly kind: Kind | null;
  /** What offices are called; one without a name is left out. */
  readonly names: Readonly<Record<string, Labelled>>;
}

/** A date so far ahead is a slip of the keyboard ("20222"). Days: 100 years. */
const FORESEEABLE = 36_525;

/** Where one thing began and ended: by the first property of each that states it. */
const BEGINNINGS: readonly PropertyId[] = ['P571', 'P580', 'P585'];
const ENDS: readonly PropertyId[] = ['P576', 'P582', 'P585'];

interface Stretch {
  readonly key: ItemId | null;
  readonly span: LifeSpan;
}

const shown = (time: TimePoint | null): TimePoint | null => time && forDisplay(time);

/** Null for dates that cannot be: none at all, the wrong way round, in the year 20222. */
const spanFrom = (
  { from, to, ended }: During,
  label: Labelled | null,
  { today, end }: Limits,
): LifeSpan | null => {
  const starts = from && spanOf(from);
  // Death ends what has no end of its own.
  const ends = to === null ? (ended ? finite(end) : null) : spanOf(to);
  if (starts === null && ends === null) return null;
  const isAbsurd = [starts, ends].some((span) => span !== null && span.first > today + FORESEEABLE);
  const isTwisted = starts !== null && ends !== null && ends.last < starts.first;
  if (isAbsurd || isTwisted) return null;
  return { label, during: { from: shown(from), to: shown(to), ended }, starts, ends };
};

const finite = (span: DaySpan | null): DaySpan | null =>
  span !== null && Number.isFinite(span.first) && Number.isFinite(span.last) ? span : null;

const officesOf = ({ item, names }: LifeSource, limits: Limits): readonly Stretch[] =>
  statementsOf(item, 'P39').flatMap((statement): readonly Stretch[] => {
    const { value } = statement;
    const label = value.type === 'item' ? names[value.item] : undefined;
    if (value.type !== 'item' || label === undefined) return [];
    const span = spanFrom(termOf(statement, limits).during, label, limits);
    return span === null ? [] : [{ key: value.item, span }];
  });

const timeOf = (item: Item, properties: readonly PropertyId[]): TimePoint | null => {
  const found = properties.map((property) =>
    agreedTime(timesIn(bestOf(item, property).map(({ value }) => value))),
  );
  return found.find((time) => time !== null) ?? null;
};

/** An organisation from its founding to its end, an event from its first day to its last. */
const existenceOf = ({ item }: LifeSource, limits: Limits): readonly Stretch[] => {
  const [from, to] = [timeOf(item, BEGINNINGS), timeOf(item, ENDS)];
  const during = { from, to, ended: to === null && limits.end !== null };
  const span = spanFrom(during, null, limits);
  return span === null ? [] : [{ key: null, span }];
};

const startOf = ({ starts, ends }: LifeSpan): number => starts?.first ?? ends?.first ?? 0;
const endOfSpan = ({ ends }: LifeSpan): number => ends?.last ?? Number.POSITIVE_INFINITY;

const byStart = (a: Stretch, b: Stretch): number =>
  compareNumbers(startOf(a.span), startOf(b.span)) ||
  compareNumbers(endOfSpan(a.span), endOfSpan(b.span)) ||
  compareNumbers(Number(a.key?.slice(1) ?? 0), Number(b.key?.slice(1) ?? 0));

const follows = (a: Stretch, b: Stretch): boolean =>
  a.key === b.key &&
  a.span.ends !== null &&
  b.span.starts !== null &&
  b.span.starts.first <= a.span.ends.last + 1;

const join = ({ key, span: a }: Stretch, { span: b }: Stretch): Stretch => {
  // A term within another adds nothing to it.
  if (endOfSpan(b) < endOfSpan(a)) return { key, span: a };
  const during = { from: a.during.from, to: b.during.to, ended: b.during.ended };
  return { key, span: { label: a.label, during, starts: a.starts, ends: b.ends } };
};

/** Adjacent terms of one office made one, so that a member of nine parliaments has one bar. */
const merged = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const found: Stretch[] = [];
  for (const one of stretches.toSorted(byStart)) {
    const before = found.findLastIndex((other) => follows(other, one));
    const previous = found[before];
    if (previous === undefined) found.push(one);
    else found[before] = join(previous, one);
  }
  return found;
};

/**
 * The life of an item, earliest first: offices of a person, the existence of an organisation or an
 * event. Without spans where nothing of the kind is dated. `today` counts days since 1970-01-01.
 */
export const lifeOf = (source: LifeSource, today: number): Life => {
  const { item, kind } = source;
  const limits = { today, end: endOf(item, today) };
  const told = kind === 'organisation' || kind === 'event' ? existenceOf : officesOf;
  const spans = merged(told(source, limits)).map(({ span }) => span);
  return { item: item.id, spans };
};
