import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BlockTextBuilder,
  boundsOf,
  type MappedText,
  offsetOf,
  pointOf,
} from '../../src/page/blockText';
import { parse } from './parse';

const doc = parse('<!doctype html><html><body></body></html>');

const build = (parts: readonly (string | null)[]): { mapped: MappedText; nodes: Text[] } => {
  const builder = new BlockTextBuilder();
  const nodes: Text[] = [];
  for (const part of parts) {
    if (part === null) builder.break();
    else {
      const node = doc.createTextNode(part);
      nodes.push(node);
      builder.append(node);
    }
  }
  return { mapped: builder.finish(), nodes };
};

/** Text as pages hold it: words, runs of white space, combining marks, emoji, bidi, hyphens. */
const fragment = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom(
    ' ',
    '\n\t ',
    '\u00A0',
    '\u00AD',
    '\u200B',
    'Wladi\u00ADmir',
    'e\u0301',
    '👩‍👩‍👧',
    '🇺🇦',
    'שלום',
    '\u200Fעברית\u200E',
    '\u2067مرحبا\u2069',
    '한국',
    'A',
    '.',
    '\uFEFF',
  ),
);
const data = fc.array(fragment, { maxLength: 6 }).map((parts) => parts.join(''));
const block = fc.array(
  fc.oneof({ weight: 5, arbitrary: data }, { weight: 1, arbitrary: fc.constant(null) }),
  { maxLength: 8 },
);

const SPACE = /[\t\n\f\r ]/;
const UNSEEN = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/;

describe('BlockTextBuilder', () => {
  it('keeps, for every character, the place it came from', () => {
    fc.assert(
      fc.property(block, (parts) => {
        const { mapped } = build(parts);
        for (let offset = 0; offset < mapped.text.length; offset++) {
          const unit = mapped.text[offset];
          const point = pointOf(mapped, offset);
          const origin = point?.node.data[point.offset];
          if (unit === '\n') expect(point).toBeNull();
          else if (unit === ' ') expect(origin).toMatch(SPACE);
          else expect(origin).toBe(unit);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('loses no visible character and invents none', () => {
    fc.assert(
      fc.property(block, (parts) => {
        const visible = (text: string): string =>
          text
            .split('')
            .filter((u) => !SPACE.test(u) && !UNSEEN.test(u))
            .join('');
        const source = visible(parts.filter((part) => part !== null).join(''));
        expect(visible(build(parts).mapped.text)).toBe(source.trimEnd());
      }),
      { numRuns: 400 },
    );
  });

  it('collapses white space across nodes as a browser does', () => {
    fc.assert(
      fc.property(block, (parts) => {
        const { text } = build(parts).mapped;
        expect(text).not.toMatch(/ {2}|^[ \n]|[ \n]$|\n | \n|\n\n|[\t\r\f]/);
      }),
      { numRuns: 400 },
    );
  });

  it('finds the way from the page to the text and back again', () => {
    fc.assert(
      fc.property(block, fc.nat(), (parts, seed) => {
        const { mapped } = build(parts);
        if (mapped.text.length === 0) return;
        const offset = seed % mapped.text.length;
        const point = pointOf(mapped, offset);
        if (point !== null) expect(offsetOf(mapped, point)).toBe(offset);
      }),
      { numRuns: 400 },
    );
  });

  it('gives ranges in document order that hold the text of the span', () => {
    fc.assert(
      fc.property(block, fc.nat(), fc.nat(), (parts, a, b) => {
        const { mapped, nodes } = build(parts);
        const length = mapped.text.length;
        const [start, end] = [a % (length + 1), b % (length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const bounds = boundsOf(mapped, start, end);
        const wanted = mapped.text.slice(start, end);
        if (bounds === null) {
          expect(wanted.replaceAll('\n', '')).toBe('');
          return;
        }
        const [first, last] = [bounds.startContainer, bounds.endContainer].map((n) =>
          nodes.indexOf(n as Text),
        ) as [number, number];
        const source = nodes
          .slice(first, last + 1)
          .map((node, i, { length: count }) =>
            node.data.slice(
              i === 0 ? bounds.startOffset : 0,
              i === count - 1 ? bounds.endOffset : undefined,
            ),
          )
          .join('');
        const plain = (text: string): string =>
          text
            .split('')
            .filter((u) => !SPACE.test(u) && !UNSEEN.test(u))
            .join('');
        expect(plain(source)).toBe(plain(wanted));
      }),
      { numRuns: 400 },
    );
  });
});

describe('boundsOf', () => {
  const { mapped, nodes } = build([
    '  Prime\n Minister ',
    'Wladi\u00ADmir',
    ' ',
    'P.',
    null,
    'left',
  ]);

  it('reads as the page shows it', () => {
    expect(mapped.text).toBe('Prime Minister Wladimir P.\nleft');
  });

  it.each([
    ['a word', 6, 14, 0, 9, 0, 17],
    ['a name over nodes', 15, 26, 1, 0, 3, 2],
    ['without the line break at its end', 24, 27, 3, 0, 3, 2],
    ['without the line break at its start', 26, 31, 4, 0, 4, 4],
  ])('%s', (_, start, end, firstNode, from, lastNode, to) => {
    expect(boundsOf(mapped, start, end)).toEqual({
      startContainer: nodes[firstNode],
      startOffset: from,
      endContainer: nodes[lastNode],
      endOffset: to,
    });
  });

  it.each([
    [3, 3],
    [26, 27],
    [-2, 3],
    [30, 40],
  ])('nothing for [%i, %i)', (start, end) => {
    expect(boundsOf(mapped, start, end)).toBeNull();
  });
});
