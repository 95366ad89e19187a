/** The date stamp in words: what held on the article's day, and what came after it. */

import type { Kind } from '../engine/types';
import type { Text } from '../lib/text';
import type { Labelled, OnDay, Tenure } from '../wikidata/types';
import { dayPoint, formatDuring, formatTime, isAfter } from './formatTime';

export interface StampLine {
  readonly what: Labelled;
  /** "4 March 2020 – 5 September 2024", or null where no dates are stated. */
  readonly span: string | null;
  /** Wikidata's dates are not exact enough to be sure. */
  readonly possibly: boolean;
}

export interface Stamp {
  readonly when: string;
  readonly offices: readonly StampLine[];
  readonly since: readonly string[];
}

/** More than this is a career, and a career is for the facts. */
const MOST = 3;

const lineOf = (tenure: Tenure, text: Text): StampLine => ({
  what: tenure.label,
  span: formatDuring(tenure.during, text),
  possibly: tenure.holds === 'maybe',
});

/** Offices held that day whose end came later, and is known to the month at least. */
const leftLines = (onDay: OnDay, text: Text): string[] => {
  const day = dayPoint(onDay.day);
  return onDay.then.slice(0, MOST).flatMap(({ label, during: { to } }) => {
    if (day === null || to === null || !isAfter(to, day)) return [];
    const when = formatTime(to, text);
    return onDay.then.length === 1
      ? text.say('sinceLeft', when)
      : text.say('sinceLeftOffice', label.text, when);
  });
};

const sinceLine = ({ label, during }: Tenure, text: Text): string => {
  const span = formatDuring(during, text);
  return span === null ? label.text : text.say('withSpan', label.text, span);
};

const endedLine = (onDay: OnDay, kind: Kind | null, text: Text): string[] => {
  if (onDay.ended === null) return [];
  const when = formatTime(onDay.ended, text);
  return [text.say(kind === 'person' ? 'sinceDied' : 'sinceDissolved', when)];
};

/** The stamp of a card, or null where there is nothing to say of that day. */
export const stampOf = (onDay: OnDay | null, kind: Kind | null, text: Text): Stamp | null => {
  if (onDay === null) return null;
  const point = dayPoint(onDay.day);
  const offices = onDay.then.slice(0, MOST).map((tenure) => lineOf(tenure, text));
  const later = onDay.since.slice(0, MOST).map((tenure) => sinceLine(tenure, text));
  const since = [...leftLines(onDay, text), ...later, ...endedLine(onDay, kind, text)];
  if (offices.length === 0 && since.length === 0) return null;
  return {
    when: text.say('onDay', point === null ? onDay.day : formatTime(point, text)),
    offices,
    since,
  };
};
