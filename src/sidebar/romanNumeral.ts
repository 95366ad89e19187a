const SIGNS: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/**
 * A number as French, Spanish, Polish and Ukrainian count centuries: 19 is "XIX". Null where the
 * signs end: below 1, from 4000 on, between whole numbers.
 */
export const romanNumeral = (n: number): string | null => {
  if (!Number.isInteger(n) || n < 1 || n > 3999) return null;
  let rest = n;
  let numeral = '';
  for (const [value, sign] of SIGNS) {
    while (rest >= value) {
      numeral += sign;
      rest -= value;
    }
  }
  return numeral;
};
