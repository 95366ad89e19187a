import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEdits } from '../../src/wikidata/readEdits';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const MINUTE = 60_000;

interface Edit {
  /** Minutes before now. */
  readonly ago: number;
  readonly tags?: readonly string[];
}

const answer = (edits: readonly Edit[], more = false) => ({
  ...(more ? { continue: { rvcontinue: '20261121000000|1', continue: '||' } } : {}),
  query: {
    pages: [
      {
        ...{ pageid: 1, ns: 0, title: 'Q1' },
        revisions: edits.map(({ ago, tags = [] }) => ({
          timestamp: new Date(NOW - ago * MINUTE).toISOString(),
          tags,
        })),
      },
    ],
  },
});
const read = (edits: readonly Edit[], more = false) => readEdits(answer(edits, more), NOW);

/** `count` edits, `gap` minutes apart, the last of them a minute ago. */
const row = (count: number, gap: number, tags: readonly string[] = []): Edit[] =>
  Array.from({ length: count }, (_, i) => ({ ago: 1 + i * gap, tags }));

describe('edits of the last two days', () => {
  it.each<[string, readonly Edit[], number | null]>([
    ['none', [], null],
    ['nine, hours apart', row(9, 180), null],
    ['ten, hours apart', row(10, 180), 10],
    ['forty in one sitting', row(40, 2), null],
    [
      'three sittings',
      [0, 300, 600].flatMap((at) => row(4, 2).map(({ ago }) => ({ ago: ago + at }))),
      null,
    ],
    [
      'four sittings',
      [0, 300, 600, 900].flatMap((at) => row(3, 2).map(({ ago }) => ({ ago: ago + at }))),
      12,
    ],
    ['ten, most of them older', row(10, 600), null],
    ['two taken back', row(2, 60, ['mw-undo']), null],
    ['three taken back', row(3, 1, ['mw-rollback']), 3],
    [
      'three that were reverted, by one',
      [...row(1, 1, ['mw-manual-revert']), ...row(4, 5, ['mw-reverted'])],
      null,
    ],
    [
      'three taken back days ago',
      row(3, 1, ['mw-undo']).map((one) => ({ ...one, ago: 3000 })),
      null,
    ],
    ['other tags', row(9, 100, ['wikidata-ui', 'OAuth CID: 1']), null],
  ])('%s', (_, edits, count) => {
    expect(read(edits)).toEqual({ edits: count === null ? null : { count, more: false } });
  });

  it('were more than those counted only where all that came are of those days', () => {
    expect(read(row(50, 50), true)?.edits).toEqual({ count: 50, more: true });
    expect(read(row(50, 180), true)?.edits).toEqual({ count: 16, more: false });
  });

  it('are none where the item is gone', () => {
    const gone = { batchcomplete: true, query: { pages: [{ ns: 0, title: 'Q9', missing: true }] } };
    expect(readEdits(gone, NOW)).toEqual({ edits: null });
  });

  it.each([null, 'x', {}, { query: {} }, { query: { pages: [{ revisions: [{}] }] } }])(
    'are not in %j',
    (json) => {
      expect(readEdits(json, NOW)).toBeNull();
    },
  );

  it('count what is in them, in any order, and never without ten of them or three taken back', () => {
    const edit = fc.record({
      ago: fc.integer({ min: 0, max: 6000 }),
      tags: fc.subarray(['mw-undo', 'mw-reverted', 'mw-rollback']),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 50 }), (edits) => {
        const told = read(edits)?.edits ?? null;
        expect(read(edits.toReversed())?.edits ?? null).toEqual(told);
        const late = edits.filter(({ ago }) => ago < 48 * 60);
        const reverts = late.filter(({ tags }) => tags.some((tag) => tag !== 'mw-reverted'));
        if (late.length < 10 && reverts.length < 3) expect(told).toBeNull();
        if (reverts.length >= 3) expect(told?.count).toBe(late.length);
      }),
    );
  });
});
