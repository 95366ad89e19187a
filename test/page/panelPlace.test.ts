import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { panelPlace } from '../../src/page/panelPlace';

const place = (width: number, region: [number, number] | null, options = {}) =>
  panelPlace({
    wanted: 360,
    viewport: { width, height: 900 },
    region: region && { left: region[0], right: region[1] },
    rtl: false,
    ...options,
  });

describe('panelPlace', () => {
  it.each([
    [
      'at the end beside the column',
      1400,
      [300, 1000],
      {},
      { side: 'right', width: 360, beside: true },
    ],
    [
      'at the start where only that is free',
      1400,
      [500, 1300],
      {},
      { side: 'left', width: 360, beside: true },
    ],
    [
      'over the end where nothing is free',
      1000,
      [100, 900],
      {},
      { side: 'right', width: 360, beside: false },
    ],
    ['over the end where the column is unknown', 1400, null, {}, { side: 'right', beside: false }],
    [
      'at the end of a page that reads from the right',
      1400,
      [500, 1000],
      { rtl: true },
      { side: 'left', beside: true },
    ],
    ['no narrower than the least', 1400, [300, 1000], { wanted: 100 }, { width: 300 }],
    ['no wider than the most', 1400, [100, 500], { wanted: 900 }, { width: 560 }],
    ['as a sheet on a phone', 390, [0, 390], {}, { width: 390, height: '62%', beside: false }],
  ] as const)('%s', (_, width, region, options, wanted) => {
    expect(place(width, region as [number, number] | null, options)).toMatchObject(wanted);
  });

  it('never leaves the window, nor covers the text where it says that it stands beside it', () => {
    const px = fc.integer({ min: 0, max: 3000 });
    fc.assert(
      fc.property(px, px, px, px, fc.boolean(), (wanted, view, a, b, rtl) => {
        const region = { left: Math.min(a, b), right: Math.max(a, b) };
        const { width, side, beside } = panelPlace({
          wanted,
          viewport: { width: view, height: 900 },
          region,
          rtl,
        });
        expect(width).toBeLessThanOrEqual(view);
        if (beside)
          expect(side === 'left' ? region.left : view - region.right).toBeGreaterThanOrEqual(width);
      }),
    );
  });
});
