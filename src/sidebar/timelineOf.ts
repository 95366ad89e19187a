/** Lives laid out along time: what part of time is shown, and where each stretch lies in it. Pure. */
import type { Days, Life, LifeSpan } from '../wikidata/life';

const YEAR = 365.25;
/**
 * Years shown before and after the article's day: at least so many, and for what held on the day at
 * most so many.
 */
const WINDOW = { before: 6, after: 3, longBefore: 16, longAfter: 8 } as const;
/** More than these of one life are a curriculum vitae. */
const MOST = 5;
/** Room for the year labels: at most so many on an axis. */
const LABELS = 8;
/** How long an end that nobody states is drawn, as a part of the whole. */
const UNKNOWN = 0.06;

/** A part of a line, from 0 to 1. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** A stretch of time as it is drawn. */
export interface Bar {
  readonly span: LifeSpan;
  /** All of it; `sure` within it is the part that its dates leave no doubt of, where there is one. */
  readonly whole: Part;
  readonly sure: Part | null;
  /** It began before what is shown. */
  readonly earlier: boolean;
  /** It goes on after what is shown, or no end is known. */
  readonly later: boolean;
  /** Did it hold on the article's day, for all that its dates tell? */
  readonly held: boolean;
}

export interface TimelineRow {
  readonly life: Life;
  readonly bars: readonly Bar[];
}

export interface Timeline {
  readonly rows: readonly TimelineRow[];
  /** Where the article's day lies. */
  readonly day: number;
  readonly years: readonly { readonly year: number; readonly at: number }[];
}

/** The time shown, in days since 1970-01-01. */
interface Shown {
  readonly from: number;
  readonly to: number;
  readonly day: number;
  readonly today: number;
}

/** Both ends as they may have been: null where nobody states them. */
const hull = ({ starts, ends }: LifeSpan): { first: number | null; last: number | null } => ({
  first: starts?.first ?? null,
  last: ends?.last ?? null,
});

/** Is it going on, as far as anybody states? */
const isOpen = ({ ends, during }: LifeSpan): boolean => ends === null && !during.ended;

const heldOn = (span: LifeSpan, day: number): boolean => {
  const { first, last } = hull(span);
  const begun = first === null ? last !== null && last >= day : first <= day;
  // Over at an unknown time: nobody can tell.
  return begun && (last === null ? isOpen(span) : last >= day);
};

/** A decade around the day, wider where what held on the day began earlier or ended later. */
const windowOf = (lives: readonly Life[], when: { day: number; today: number }): Shown => {
  const { day, today } = when;
  const held = lives.flatMap(({ spans }) => spans.filter((span) => heldOn(span, day)));
  const starts = held.flatMap(({ starts: at }) => (at === null ? [] : [at.first]));
  const ends = held.flatMap(({ ends: at }) => (at === null ? [] : [at.last]));
  const [earliest, latest] = [day - WINDOW.longBefore * YEAR, day + WINDOW.longAfter * YEAR];
  const from = Math.min(
    day - WINDOW.before * YEAR,
    ...starts.filter((at) => at >= earliest).map((at) => at - YEAR / 2),
  );
  const to = Math.max(
    day + WINDOW.after * YEAR,
    ...ends.filter((at) => at <= latest).map((at) => at + YEAR / 2),
  );
  // Nothing has happened yet beyond today; a little room shows that it is the end of what is known.
  return { from, to: Math.max(day + YEAR / 2, Math.min(to, today + YEAR / 2)), day, today };
};

const clamp = (at: number): number => Math.min(1, Math.max(0, at));

const barOf = (span: LifeSpan, { from, to, day, today }: Shown): Bar | null => {
  const place = (at: number): number => (at - from) / (to - from);
  const { starts, ends } = span;
  const end = ends ?? (isOpen(span) ? point(Math.max(today, starts?.last ?? today)) : null);
  const [outer, inner] = [
    bounds(starts, end, place),
    bounds(flip(starts), end && flip(end), place),
  ];
  const whole = { from: clamp(outer.from), to: clamp(outer.to) };
  if (outer.to < 0 || outer.from > 1 || outer.to < outer.from) return null;
  const sure = { from: clamp(inner.from), to: clamp(inner.to) };
  const isCertain = starts !== null && end !== null && inner.from <= inner.to;
  return {
    span,
    whole,
    sure: isCertain && sure.from <= sure.to ? sure : null,
    earlier: outer.from < 0,
    later: outer.to > 1 || isOpen(span),
    held: heldOn(span, day),
  };
};

const point = (day: number): Days => ({ first: day, last: day });

/** From the latest that it can have begun to the earliest that it can have ended. */
const flip = (days: Days | null): Days | null =>
  days && { first: days.last + 1, last: days.first - 1 };

/** An end that nobody states lies somewhere near the other, for want of better. */
const bounds = (starts: Days | null, ends: Days | null, place: (at: number) => number): Part => {
  const from = starts === null ? null : place(starts.first);
  const to = ends === null ? null : place(ends.last + 1);
  return {
    from: from ?? (to ?? 0) - UNKNOWN,
    to: to ?? (from ?? 0) + UNKNOWN,
  };
};

/** How far a bar is from the day, in parts of the whole; 0 where it holds on it. */
const distanceTo = (day: number, { whole, held }: Bar): number =>
  held ? 0 : Math.max(whole.from - day, day - whole.to, 0);

const rowOf = (life: Life, shown: Shown, day: number): readonly TimelineRow[] => {
  const bars = life.spans
    .flatMap((span) => barOf(span, shown) ?? [])
    .toSorted((a, b) => distanceTo(day, a) - distanceTo(day, b))
    .slice(0, MOST)
    .toSorted((a, b) => a.whole.from - b.whole.from || a.whole.to - b.whole.to);
  return bars.length === 0 ? [] : [{ life, bars }];
};

const STEPS = [1, 2, 5, 10, 20, 50] as const;
const EPOCH = 1970;
/** A label nearer to an end than this would stand out of the axis. */
const EDGE = 0.05;

/** First days of years, so many apart that their labels find room. */
const yearsIn = ({ from, to }: Shown): Timeline['years'] => {
  const length = (to - from) / YEAR;
  const step = STEPS.find((years) => length / years <= LABELS) ?? 100;
  const first = Math.ceil((EPOCH + from / YEAR) / step) * step;
  const count = Math.floor((EPOCH + to / YEAR - first) / step) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => first + i * step)
    .map((year) => ({ year, at: ((year - EPOCH) * YEAR - from) / (to - from) }))
    .filter(({ at }) => at >= EDGE && at <= 1 - EDGE);
};

/**
 * Lays lives out, in their order. What lies outside of the time shown is left out, and so is a life
 * with nothing in it.
 * @param when days since 1970-01-01: the article's, and today
 */
export const timelineOf = (
  lives: readonly Life[],
  when: { readonly day: number; readonly today: number },
): Timeline => {
  const shown = windowOf(lives, when);
  const day = (when.day - shown.from) / (shown.to - shown.from);
  return {
    day,
    rows: lives.flatMap((life) => rowOf(life, shown, day)),
    years: yearsIn(shown),
  };
};
