import { type CodeTable, codeHash, placesOf } from '../engine/crf/codeTable';

// Three slots a key need 1.23 slots a key (Graf and Lemire 2020); a little more, so that the first
// try nearly always works.
const ROOM = 1.24;

/**
 * Builds the slots of a code table by peeling: a slot that only one word uses settles that word, and
 * taking the word away frees others. Words whose hashes are equal to an earlier word's are left out.
 * @param codes word → its classes, packed
 * @throws {Error} where the words cannot be peeled: with this many, by bad luck alone; leave one out
 */
export function buildCodes(codes: ReadonlyMap<string, number>): CodeTable {
  const byHash = new Map<number, number>();
  for (const [word, code] of codes) {
    const hash = codeHash(word);
    if (!byHash.has(hash)) byHash.set(hash, code);
  }
  const third = Math.ceil((byHash.size * ROOM) / 3) + 8;
  const hashes = [...byHash.keys()];
  const order = peel(hashes, third);
  const slots = new Uint16Array(3 * third);
  for (const { hash, slot } of order.reverse()) {
    const [a, b, c, check] = placesOf(hash, third);
    const wanted = (byHash.get(hash) ?? 0) | check;
    const others = (slots[a] ?? 0) ^ (slots[b] ?? 0) ^ (slots[c] ?? 0) ^ (slots[slot] ?? 0);
    slots[slot] = wanted ^ others;
  }
  return slots;
}

interface Peeled {
  readonly hash: number;
  readonly slot: number;
}

function peel(hashes: readonly number[], third: number): Peeled[] {
  const users = new Uint32Array(3 * third);
  // The exclusive or of the indices of all that use a slot: with one user left, its index.
  const index = new Uint32Array(3 * third);
  const places = hashes.map((hash) => placesOf(hash, third).slice(0, 3));
  places.forEach((three, i) => {
    for (const slot of three) {
      users[slot] = (users[slot] ?? 0) + 1;
      index[slot] = (index[slot] ?? 0) ^ i;
    }
  });
  const queue = [...users.keys()].filter((slot) => users[slot] === 1);
  const order: Peeled[] = [];
  for (let slot = queue.pop(); slot !== undefined; slot = queue.pop()) {
    if (users[slot] !== 1) continue;
    const i = index[slot] ?? 0;
    order.push({ hash: hashes[i] ?? 0, slot });
    for (const other of places[i] ?? []) {
      users[other] = (users[other] ?? 0) - 1;
      index[other] = (index[other] ?? 0) ^ i;
      if (users[other] === 1) queue.push(other);
    }
  }
  if (order.length < hashes.length) throw new Error('The words cannot be peeled.');
  return order;
}
