import { describe, expect, it } from 'vitest';
import { readEntityLine } from '../../src/maker/entityLine';

const line = (parts: Record<string, unknown>) => ({ id: 'Q1', labels: { en: 'One' }, ...parts });

describe('a line of entities.jsonl', () => {
  it('is taken in the languages chosen', () => {
    const raw = line({
      labels: { uk: 'Один', en: 'One', xx: 'no' },
      aliases: { xx: ['no'], en: ['1'] },
      offices: [{ label: { en: 'mayor', xx: 'no' }, begin: '2020-05' }],
    });
    expect(readEntityLine(raw, ['en', 'uk'])?.record).toMatchObject({
      ...{ labels: { en: 'One', uk: 'Один' }, aliases: { en: ['1'] }, anchors: {}, kind: null },
      offices: [{ label: { en: 'mayor' }, item: null, country: null, begin: '2020-05', end: null }],
    });
    expect(readEntityLine(raw, ['fr'])).toBe(null);
  });

  it.each([
    [null, 'not an object'],
    [[], 'labels|id'],
    [line({ id: 'Q0' }), '^id: not an item id'],
    [line({ id: 'Q99999999999' }), '^id: not an item id'],
    [line({ labels: { en: '' } }), '^labels.en: empty text'],
    [line({ kind: 'animal' }), '^kind: '],
    [line({ popularity: -1 }), '^popularity: '],
    [line({ coordinates: [91, 0] }), '^coordinates.0: '],
    [line({ coordinates: [1] }), '^coordinates'],
    [line({ begin: '1970-13-01' }), '^begin: not a date'],
    [line({ end: 'yesterday' }), '^end: not a date'],
    [line({ anchors: { en: { one: 2 } } }), '^anchors.en.one: '],
    [line({ related: ['Q2', 'P3'] }), '^related.1: not an item id'],
  ])('%j is refused', (raw, message) => {
    expect(() => readEntityLine(raw, ['en'])).toThrow(new RegExp(message));
  });

  it.each(['1970', '1970-01', '1970-01-31', '-44', '-44-03-15', '0014'])('may say %s', (begin) => {
    expect(readEntityLine(line({ begin }), ['en'])?.record.begin).toBe(begin);
  });
});
