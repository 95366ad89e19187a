import type { Token } from './token';

/** Money and serial numbers as one word: "R50bn", "B03200001"; not "G20", "MH17" or "A380". */
const AMOUNT = /^[A-Z]{1,3}(?:\d+(?:bn|mn|tn|m|k)|\d{5,})$/;
/** The rand stands before the number as a dollar does: "R7". */
const RAND = /^R\d{1,3}$/;
const MAGNITUDE = /^(?:thousand|million|billion|trillion|bn|mn|m)$/;

/**
 * Whether the capitals of a token belong to an amount of money or a serial number: "R50bn", "R7
 * million", the "US" of "US$3bn".
 */
export function isAmount(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  const next = tokens[at + 1];
  if (AMOUNT.test(norm)) return true;
  if (next === undefined) return false;
  if (next.glued && next.norm === '$') return true;
  if (!RAND.test(norm)) return false;
  const decimal = next.glued && (next.norm === '.' || next.norm === ',');
  return MAGNITUDE.test(next.lower) || (decimal && tokens[at + 2]?.glued === true);
}
