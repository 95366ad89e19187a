/**
 * Orders numbers upwards, for sorting. Unlike a difference it is right for infinities, of which two
 * equal ones have none.
 */
export const compareNumbers = (a: number, b: number): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};
