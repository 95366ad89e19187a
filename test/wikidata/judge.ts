/** Whether an office is held on a day, as the room judges it in November 2026. */
import { limitsOf } from '../../src/wikidata/limits';
import { holdsOn, statementsOf, termOf } from '../../src/wikidata/statements';
import { dayNumber } from '../../src/wikidata/time';
import type { Holds } from '../../src/wikidata/types';
import { item, type RawStatement } from './raw';

/** Days since 1970-01-01. */
export const TODAY = dayNumber('2026-11-23') ?? 0;

/** Does the only office of a raw item, with what else is stated of its life, hold on a day? */
export const judge = (
  statement: RawStatement,
  day: string,
  life: Record<string, readonly RawStatement[]> = {},
): Holds => {
  const subject = item({ P39: [statement], ...life });
  const [only] = statementsOf(subject, 'P39');
  const number = dayNumber(day);
  if (only === undefined || number === null) throw new Error('bad test');
  return holdsOn(termOf(only, limitsOf(subject, TODAY)), number);
};
