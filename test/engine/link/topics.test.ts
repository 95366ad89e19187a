import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Row } from '../../../src/engine/link/ownEvidence';
import { topics } from '../../../src/engine/link/topics';
import { row } from './madeFields';

const list = fc.uniqueArray(fc.nat(4));
const rows = fc.array(
  fc.record({ named: list, described: list, nameStems: fc.option(list, { nil: null }) }),
);

describe('topics', () => {
  test('the stems of a label that the names have not, and of a description, each once', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const made = all.map(
          ({ named, described, nameStems }): Row => ({
            ...row(),
            about: { named, described },
            nameStems,
          }),
        );
        const { keys, starts } = topics(made);
        const expected = all.map(({ named, described, nameStems }) => {
          const own = nameStems === null ? [] : named.filter((stem) => !nameStems.includes(stem));
          return [...new Set([...own, ...described])];
        });
        expect([...starts].slice(1).map((end, i) => [...keys.subarray(starts[i], end)])).toEqual(
          expected,
        );
      }),
    );
  });
});
