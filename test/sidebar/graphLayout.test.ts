import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphLayout, type Link } from '../../src/sidebar/graphLayout';

const link = (text: string): Link => {
  const [from = '', to = ''] = text.split('>');
  return { from, to };
};
const columns = (keys: string, links: string) => {
  const { spots } = graphLayout([...keys], links.split(' ').map(link));
  const column = (side: 'from' | 'to') =>
    spots.flatMap((spot) => (spot.side === side ? [spot.key] : [])).join('');
  return `${column('from')}|${column('to')}`;
};

describe('graphLayout', () => {
  it.each([
    ['ab', 'a>b', 'a|b'],
    // What is told of and told to stands with what is told to.
    ['abc', 'a>b b>c', 'a|bc'],
    // Lines that would cross are uncrossed.
    ['abxy', 'a>y b>x', 'ab|yx'],
    ['abcxyz', 'a>z b>y c>x', 'abc|zyx'],
    // Who is related to nobody here is not drawn.
    ['abc', 'a>b', 'a|b'],
  ])('%s with %s is %s', (keys, links, expected) => {
    expect(columns(keys, links)).toBe(expected);
  });

  it('gives each name one place of its own inside the drawing, the same every time', () => {
    const keys = [...'abcdefgh'];
    const one = fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...keys));
    const links = fc.array(
      one.filter(([from, to]) => from !== to),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(links, (pairs) => {
        const all = pairs.map(([from, to]) => ({ from, to }));
        const drawing = graphLayout(keys, all);
        expect(graphLayout(keys, all)).toEqual(drawing);
        const { spots, height } = drawing;
        expect(spots.map(({ key }) => key).sort()).toEqual([...new Set(pairs.flat())].sort());
        for (const { y } of spots) expect(y > 0 && y < height).toBe(true);
        const rows = spots.map(({ side, y }) => `${side} ${y}`);
        expect(new Set(rows).size).toBe(rows.length);
        // Names of two lines each, one under the other.
        for (const a of spots)
          for (const b of spots)
            if (a !== b && a.side === b.side)
              expect(Math.abs(a.y - b.y)).toBeGreaterThanOrEqual(40);
      }),
    );
  });
});
