/** What a page of memory holds, in bytes. */
const PAGE: usize = 65_536;

/**
 * Makes sure that memory reaches up to an address. Grows by half at least: each growth may copy all
 * that is there. Traps where no more memory is to be had.
 */
export function reach(end: usize): void {
  const missing = <i32>((end + PAGE - 1) / PAGE) - memory.size();
  if (missing <= 0) return;
  const grown = memory.grow(max(missing, memory.size() / 2));
  if (grown < 0 && memory.grow(missing) < 0) unreachable();
}

/** The next address that is a multiple of 16. */
export function aligned(address: usize): usize {
  return (address + 15) & ~15;
}
