import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recognise } from '../../src/engine/recognise';

const PIECES =
  'Kuleba|Mr|the|The|Prime|Minister|president|French|South|Korean|of|Ukraine|Sri|Lankan|counterpart|his|No|10|said|’s|King|Pope|(|)|"|Bill|Burns|Ban|Commission|European|von|der|Leyen|.|,|foreign|secretary'.split(
    '|',
  );

const text = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '', '. ')), {
    maxLength: 50,
  })
  .map((parts) => parts.flat().join(''));

describe('what is found beside mentions', () => {
  test('lies in its block, in order, outside of names, with its text', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const blocks = texts.map((each) => ({ role: 'paragraph', text: each }) as const);
        const { mentions, demonyms, roles, entities } = recognise({ language: 'en', blocks });
        for (const list of [demonyms, roles]) {
          list.forEach((found, i) => {
            expect(found.text).toBe(texts[found.block]?.slice(found.start, found.end));
            expect(found.text).not.toBe('');
            const inside = mentions.filter(
              ({ block, start, end }) =>
                block === found.block && start < found.end && end > found.start,
            );
            expect(inside).toEqual([]);
            if (found.entity !== null) expect(entities[found.entity]).toBeDefined();
            const next = list[i + 1];
            if (next?.block === found.block) expect(next.start).toBeGreaterThanOrEqual(found.end);
          });
        }
      }),
      { numRuns: 500 },
    );
  });
});
