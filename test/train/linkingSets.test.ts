import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadSet, setsIn } from '../../src/train/linkingSets';

const folder = mkdtempSync(join(tmpdir(), 'sets-'));
const load = (lines: readonly object[], itemOf: Parameters<typeof loadSet>[2] = () => null) => {
  writeFileSync(
    join(folder, 'made.jsonl'),
    `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`,
  );
  return loadSet(folder, 'made', itemOf);
};
const one = (line: object, itemOf?: Parameters<typeof loadSet>[2]) => load([line], itemOf)[0];

describe('loadSet', () => {
  test('offsets count code points in the file and UTF-16 units here', () => {
    const piece = fc.constantFrom('b', 'é', '😀', '👨‍👩‍👧', 'Київ', ' ', '𝒳');
    const pieces = fc.array(piece, { maxLength: 8 }).map((all) => all.join(''));
    fc.assert(
      fc.property(pieces, pieces, pieces, (before, name, behind) => {
        const points = (text: string) => [...text].length;
        const [from, to] = [points(before), points(before) + points(name)];
        const text = before + name + behind;
        const document = one({
          id: 1,
          text,
          labels: [{ span: [from, to], entity_id: 'Q1' }],
          evaluation_span: [from, to],
        });
        const [label] = document?.gold ?? [];
        expect(text.slice(label?.start, label?.end)).toBe(name);
        expect(document?.judged).toEqual({
          start: before.length,
          end: before.length + name.length,
        });
      }),
      { numRuns: 40 },
    );
  });

  test.each<[string, object, object]>([
    ['an item', { entity_id: 'Q84' }, { item: 'Q84', optional: false }],
    ['NIL', { entity_id: '--NME--' }, { item: null, optional: false }],
    ['neither', {}, { item: null, optional: false }],
    ['optional', { entity_id: 'Q84', optional: true }, { item: 'Q84', optional: true }],
    ['a title', { title: 'Kyiv' }, { item: 'Q1899', optional: false }],
    ['a title of no known item', { title: 'Nowhere' }, { item: null, optional: true }],
    [
      'an item beside a title',
      { entity_id: 'Q84', title: 'Kyiv' },
      { item: 'Q84', optional: false },
    ],
  ])('a label with %s', (_, label, expected) => {
    const itemOf = (title: string) => (title === 'Kyiv' ? 'Q1899' : null);
    const document = one({ id: 1, text: 'Kyiv.', labels: [{ span: [0, 4], ...label }] }, itemOf);
    expect(document?.gold[0]).toEqual({ start: 0, end: 4, nested: false, ...expected });
  });

  test.each([
    ['the University of Oslo', 4],
    ['an Oslo paper', 3],
    ['the university', 0],
    ['The Guardian', 0],
    ['theatre Oslo', 0],
  ])('an article before a capital is no part of the name: %s', (text, start) => {
    const document = one({ id: 1, text, labels: [{ span: [0, text.length], entity_id: 'Q1' }] });
    expect(document?.gold[0]).toMatchObject({ start, end: text.length });
  });

  test('a label inside another one is nested; two of one span are not', () => {
    const spans = [
      [0, 14],
      [0, 4],
      [10, 14],
      [0, 14],
      [12, 16],
    ] as const;
    const text = 'Bank of the Oslo and more';
    const document = one({ id: 1, text, labels: spans.map((span) => ({ span, entity_id: 'Q1' })) });
    expect(document?.gold.map(({ nested }) => nested)).toEqual([false, true, true, false, false]);
  });

  test.each([
    [{ id: 'x', text: 'LONDON 1996-08-22' }, 1996],
    [{ id: '20120304-x', text: 'no date' }, 2012],
    [{ id: 7, text: 'in 1996' }, null],
    [{ id: null, text: '' }, null],
  ])('the year of %j', (line, year) => {
    expect(one({ ...line, labels: [] })?.year).toBe(year);
  });

  test('without a part to judge all is', () => {
    const document = one({ doc: 'd', text: 'Kyiv 😀', labels: [] });
    expect(document).toMatchObject({ id: 'd', judged: { start: 0 } });
    expect(document?.judged.end).toBeGreaterThanOrEqual(7);
  });

  test('a line that is no JSON, and a file that is not there, are said', () => {
    writeFileSync(join(folder, 'broken.jsonl'), '{"id": 1\n');
    expect(() => loadSet(folder, 'broken', () => null)).toThrow(SyntaxError);
    expect(() => loadSet(folder, 'absent', () => null)).toThrow(/ENOENT/);
    expect(setsIn(folder)).toContain('broken');
    expect(setsIn(join(folder, 'absent'))).toEqual([]);
  });
});
