import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createIdSet } from '../../src/maker/idSet';

it('is a set of numbers, before and after it was put away', () => {
  const ids = fc.array(fc.oneof(fc.nat({ max: 200 }), fc.nat({ max: 2_147_483_647 })));
  fc.assert(
    fc.property(ids, ids, (first, second) => {
      const known = new Set<number>();
      const set = createIdSet();
      for (const id of first) {
        expect(set.has(id)).toBe(known.has(id));
        expect(set.add(id)).toBe(!known.has(id));
        known.add(id);
      }
      const again = createIdSet(set.state());
      for (const id of second) expect(again.has(id)).toBe(known.has(id));
    }),
  );
});
