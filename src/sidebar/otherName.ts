const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}.'’]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/**
 * The second name, where it tells a reader of the first something: in another script ("Дмитро
 * Кулеба", "Dmytro Kuleba"), in another language ("Kyiv", "Kijów"), written out ("US", "United
 * States"). Null where one is only the other with words left out, in another case or with other
 * accents: "Johnson" beside "Boris Johnson".
 */
export const otherName = (name: string, second: string): string | null => {
  const [a, b] = [wordsOf(name), wordsOf(second)];
  if (b.length === 0) return null;
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  return few.every((word) => many.includes(word)) ? null : second;
};
