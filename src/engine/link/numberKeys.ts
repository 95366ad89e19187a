/** Lists of whole numbers from 0 on, one for each row, in one array. */
export interface KeyLists {
  readonly keys: Int32Array;
  /** Where the list of each row begins in `keys`, and where the last one ends. */
  readonly starts: Int32Array;
}

/** Puts lists behind each other, one for each row. */
export function keyLists(rows: readonly (readonly number[])[]): KeyLists {
  const starts = new Int32Array(rows.length + 1);
  let size = 0;
  for (let row = 0; row < rows.length; row++) {
    size += rows[row]?.length ?? 0;
    starts[row + 1] = size;
  }
  const keys = new Int32Array(size);
  let at = 0;
  for (const own of rows) for (let i = 0; i < own.length; i++) keys[at++] = own[i] ?? 0;
  return { keys, starts };
}

/** A key that more referents than one have, until it has a number. */
const SEVERAL = -1;

/**
 * By key: 0 for none; a referent, from 1 on; {@link SEVERAL}; and from -2 down numbers. It is left
 * with zeros, and kept: as large as the greatest key, it takes longer to get than to use.
 */
let met = new Int32Array(0);

/**
 * Puts numbers from 0 on in the place of the keys that several referents have. What only one has says
 * nothing of how its candidates fit the others', and is most of all: such keys leave their lists.
 * @param all the lists whose keys are of one sort; they are changed
 * @param firsts the first row of each referent, and the end of the last one's
 * @returns how many numbers there are
 */
export function numberKeys(all: readonly KeyLists[], firsts: Int32Array): number {
  let greatest = -1;
  for (const { keys } of all) {
    for (let i = 0; i < keys.length; i++) greatest = Math.max(greatest, keys[i] ?? 0);
  }
  if (greatest >= met.length) met = new Int32Array(greatest + 1);
  for (const lists of all) meet(lists, firsts);
  const touched = all.map(({ keys }) => keys.slice());
  let size = 0;
  for (const lists of all) size = putNumbers(lists, size);
  for (const keys of touched) for (let i = 0; i < keys.length; i++) met[keys[i] ?? 0] = 0;
  return size;
}

function meet({ keys, starts }: KeyLists, firsts: Int32Array): void {
  for (let referent = 1; referent < firsts.length; referent++) {
    const end = starts[firsts[referent] ?? 0] ?? 0;
    for (let i = starts[firsts[referent - 1] ?? 0] ?? 0; i < end; i++) {
      const key = keys[i] ?? 0;
      const before = met[key] ?? 0;
      if (before === 0) met[key] = referent;
      else if (before !== referent) met[key] = SEVERAL;
    }
  }
}

/** @returns `size` and as many as were numbered anew */
function putNumbers({ keys, starts }: KeyLists, size: number): number {
  let next = size;
  let at = 0;
  let i = 0;
  for (let row = 1; row < starts.length; row++) {
    for (const end = starts[row] ?? 0; i < end; i++) {
      const key = keys[i] ?? 0;
      const state = met[key] ?? 0;
      if (state >= 0) continue;
      if (state === SEVERAL) met[key] = -2 - next++;
      keys[at++] = -2 - (met[key] ?? 0);
    }
    starts[row] = at;
  }
  return next;
}
