import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AT, EVIDENCE, OTHERS } from '../../../src/engine/link/evidence';
import { allIn, EvidenceTable, valueIn } from '../../../src/engine/link/evidenceTable';
import { evidenceOf } from './madeFields';

const F = EVIDENCE.length;
const features = fc.array(fc.constantFrom(0, 0, 0, 1, -0.5), { minLength: F, maxLength: F });

describe('EvidenceTable', () => {
  test('holds of each row what it was given, however many there are', () => {
    fc.assert(
      fc.property(fc.array(features, { maxLength: 8 }), (all) => {
        const table = new EvidenceTable();
        const rows = all.map((values) => evidenceOf(values, table));
        expect(rows.map((row) => [...allIn(row)])).toEqual(all);
        expect(rows.map((row) => EVIDENCE.map((name) => valueIn(row, AT[name])))).toEqual(all);
      }),
    );
  });

  test('keeps what is not 0, and room for what the others tell', () => {
    const table = new EvidenceTable();
    table.add(AT.prior, 0);
    table.mark(AT.label);
    table.addOthers();
    const others = OTHERS.last - OTHERS.first + 1;
    expect(table.size).toBe(1 + others);
    expect([...table.features.subarray(0, 2)]).toEqual([AT.label, OTHERS.first]);
    expect([...table.values.subarray(0, table.size)]).toEqual([1, ...Array(others).fill(0)]);
  });
});
