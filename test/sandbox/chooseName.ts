import type { CastLine } from './readCast';

/** The person that the README speaks of. */
const FAVOURITE = 'Dmytro Kuleba';

const isLinked = ({ item, group }: CastLine): boolean =>
  item !== null && group !== 'unsure' && group !== 'unknown';

/**
 * The painted name whose card the tour shows: the README's person, else the first that the cast
 * links to an item for sure, since a byline's author, mostly painted first, has no card. A row may
 * give the reader's own name after the printed one. Null where nothing painted is linked.
 */
export const chooseName = (
  painted: readonly string[],
  cast: readonly CastLine[],
): string | null => {
  const linked = cast.filter(isLinked).map(({ name }) => name);
  const names = painted.filter((text) =>
    linked.some((name) => name === text || name.startsWith(`${text} `)),
  );
  return names.find((name) => name === FAVOURITE) ?? names[0] ?? null;
};
