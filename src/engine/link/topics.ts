import { holds } from './about';
import type { KeyLists } from './numberKeys';
import type { Row } from './ownEvidence';

/**
 * What each candidate has to do with: the stems of its label, without those of the names, and of its
 * description, each once.
 */
export function topics(rows: readonly Row[]): KeyLists {
  let most = 0;
  for (const { about, nameStems } of rows) {
    most += about.described.length + (nameStems === null ? 0 : about.named.length);
  }
  const keys = new Int32Array(most);
  const starts = new Int32Array(rows.length + 1);
  let at = 0;
  rows.forEach((row, i) => {
    at = putTopic(row, keys, at);
    starts[i + 1] = at;
  });
  return { keys: keys.subarray(0, at), starts };
}

/** @returns where the next one begins */
function putTopic({ about, nameStems }: Row, keys: Int32Array, from: number): number {
  const { described } = about;
  const named = nameStems === null ? NONE : about.named;
  let at = from;
  for (const stem of named) if (!holds(nameStems ?? NONE, stem)) keys[at++] = stem;
  for (const stem of described) {
    // What the label has as well is there, unless it is one of the names' own.
    const isThere = holds(named, stem) && !holds(nameStems ?? NONE, stem);
    if (!isThere) keys[at++] = stem;
  }
  return at;
}

const NONE: readonly number[] = [];
