/** The date stamp in words: what held on the article's day, and what came after it. */

import type { Kind } from '../engine/types';
import type { Text } from '../lib/text';
import type { Labelled, OnDay, Source, Tenure, TimePoint } from '../wikidata/types';
import { dayPoint, formatDuring, formatTime, isAfter } from './formatTime';

export interface StampLine {
  readonly what: Labelled;
  /** Whether acting, in which role, of what, for which district: those that are stated. */
  readonly details: readonly string[];
  /** "4 March 2020 – 5 September 2024", or null where no dates are stated. */
  readonly span: string | null;
  /** That the office itself is no more, and since when; null where nothing is known of that. */
  readonly abolished: string | null;
  /** Wikidata's dates are not exact enough to be sure. */
  readonly possibly: boolean;
  /** Absent where the statement cites nothing. */
  readonly source?: Source;
}

export interface SinceLine {
  readonly words: string;
  /** The statement that it rests on; null where the line repeats one of the offices above. */
  readonly rests: { readonly source?: Source } | null;
}

export interface Stamp {
  readonly offices: readonly StampLine[];
  readonly since: readonly SinceLine[];
}

/** More than this is a career, and a career is for the facts. */
const MOST = 3;

const detailsOf = ({ acting, as, of, district }: Tenure, text: Text): readonly string[] => {
  const named = [as, of, district].flatMap((label) => label?.text ?? []);
  return acting ? [text.say('acting'), ...named] : named;
};

const sourceIn = ({ source }: Tenure): { readonly source?: Source } =>
  source === undefined ? {} : { source };

type Dated = 'sinceLeft' | 'sinceDied' | 'sinceDissolved' | 'officeAbolished';

/** English says "on 5 September" but "in September": one message for each. */
const dated = (stem: Dated, at: TimePoint, text: Text): string =>
  text.say(at.day === null ? `${stem}In` : `${stem}On`, formatTime(at, text));

const lineOf = (tenure: Tenure, text: Text): StampLine => ({
  what: tenure.label,
  details: detailsOf(tenure, text),
  span: formatDuring(tenure.during, text),
  abolished: tenure.abolished ? dated('officeAbolished', tenure.abolished, text) : null,
  possibly: tenure.holds === 'maybe',
  ...sourceIn(tenure),
});

/** The first office of that day, where it ended later. What came next says so better. */
const leftLines = (onDay: OnDay, text: Text): SinceLine[] => {
  const day = dayPoint(onDay.day);
  const to = onDay.then[0]?.during.to ?? null;
  const toldOtherwise = onDay.since.length > 0 || onDay.ended !== null;
  if (day === null || to === null || toldOtherwise || !isAfter(to, day)) return [];
  return [{ words: dated('sinceLeft', to, text), rests: null }];
};

const sinceLine = (tenure: Tenure, text: Text): SinceLine => {
  const span = formatDuring(tenure.during, text);
  const details = detailsOf(tenure, text).join(`${text.say('comma')} `);
  const { label } = tenure;
  const what = details === '' ? label.text : text.say('withNote', label.text, details);
  const words = span === null ? what : text.say('withSpan', what, span);
  return { words, rests: sourceIn(tenure) };
};

const endedLine = (onDay: OnDay, kind: Kind | null, text: Text): SinceLine[] => {
  if (onDay.ended === null) return [];
  const words = dated(kind === 'person' ? 'sinceDied' : 'sinceDissolved', onDay.ended, text);
  return [{ words, rests: null }];
};

/** The stamp of a card, or null where there is nothing to say of that day. */
export const stampOf = (onDay: OnDay | null, kind: Kind | null, text: Text): Stamp | null => {
  if (onDay === null) return null;
  const offices = onDay.then.slice(0, MOST).map((tenure) => lineOf(tenure, text));
  const later = onDay.since.slice(0, MOST).map((tenure) => sinceLine(tenure, text));
  const since = [...leftLines(onDay, text), ...later, ...endedLine(onDay, kind, text)];
  if (offices.length === 0 && since.length === 0) return null;
  return { offices, since };
};
