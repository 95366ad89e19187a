import { describe, expect, it } from 'vitest';
import { starterTable } from '../../src/maker/starterTable';

const HEAD = 'id\tkind\tpopularity\ten\tabout';
const read = (...lines: readonly string[]) =>
  starterTable({ name: 'cities.tsv', text: [HEAD, ...lines, ''].join('\n') });

describe('starterTable', () => {
  it('reads an entity a line, by the names of the columns', () => {
    const found = read('Q1899\tplace\t500\tKyiv\tcapital of Ukraine', 'Q1874\tplace\t400\tOdesa\t');
    expect(found.map(({ id, labels }) => [id, labels.en])).toEqual([
      ['Q1899', 'Kyiv'],
      ['Q1874', 'Odesa'],
    ]);
    expect(found[1]?.descriptions).toBeUndefined();
  });

  it('says which line of which file cannot be read', () => {
    expect(() => read('Q1899\tplace\t500\tKyiv\t', 'Q1874\ttown\t400\tOdesa\t')).toThrow(
      new RangeError('cities.tsv, line 3: "town" is no kind.'),
    );
  });

  it.each([
    ['a cell too few, as after an editor that trims', 'Q1874\tplace\t400\tOdesa'],
    ['a cell too many', 'Q1874\tplace\t400\tOdesa\t\t'],
  ])('refuses a line with %s', (_, line) => {
    expect(() => read(line)).toThrow(/^cities.tsv, line 2: [46] cells in 5 columns\.$/);
  });
});
