import type { ByLanguage, EntityRecord } from '../pack/entityRecord';

/** The names of an entity in each language. */
const namesOf = ({ labels, aliases = {} }: EntityRecord): ReadonlyMap<string, readonly string[]> =>
  new Map(
    Object.entries(labels).map(([language, label]) => [
      language,
      [label, ...(aliases[language] ?? [])],
    ]),
  );

/**
 * States shares for the names that several entities bear: where nobody counted how often a name means
 * which of them, how well they are known stands in for it. Without it a label that is the name letter
 * for letter would count for more: "Washington" is the state's, and mostly means the capital. A name of
 * one bearer has no share, for nobody knows who else bears it; one that has a share already keeps it.
 */
export function withShares(records: readonly EntityRecord[]): readonly EntityRecord[] {
  const sums = new Map<string, { bearers: number; popularity: number }>();
  const each = records.map((record) => ({ record, names: namesOf(record) }));
  for (const { record, names } of each) {
    for (const name of new Set([...names.values()].flat())) {
      const sum = sums.get(name) ?? { bearers: 0, popularity: 0 };
      sum.bearers++;
      sum.popularity += record.popularity ?? 0;
      sums.set(name, sum);
    }
  }
  const shareOf = (name: string, popularity: number): number | null => {
    const sum = sums.get(name);
    return sum === undefined || sum.bearers < 2 || sum.popularity === 0
      ? null
      : popularity / sum.popularity;
  };
  return each.map(({ record, names }) => {
    const anchors: Record<string, ByLanguage<number>> = { ...record.anchors };
    for (const [language, own] of names) {
      const shares = own.flatMap((name): readonly [string, number][] => {
        const share = shareOf(name, record.popularity ?? 0);
        return share === null ? [] : [[name, share]];
      });
      if (shares.length > 0)
        anchors[language] = { ...anchors[language], ...Object.fromEntries(shares) };
    }
    return Object.keys(anchors).length === 0 ? record : { ...record, anchors };
  });
}
