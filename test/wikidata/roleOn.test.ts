import { describe, expect, it } from 'vitest';
import { roleOn } from '../../src/wikidata/roleOn';
import { dayNumber } from '../../src/wikidata/time';
import { item, office, type RawStatement, time } from './raw';

type Claims = Record<string, readonly RawStatement[]>;

const DAY = '2022-02-02';
const TODAY = dayNumber('2026-11-26') ?? 0;
const TERM = { from: time('2020-03-04'), until: time('2024-09-05') };
const names = { Q11: { text: 'office 11', language: 'en' } };
const brief = (claims: Claims) => ({ item: item(claims, 'Q1'), kind: 'person', names }) as const;

describe('roleOn', () => {
  const when = { day: DAY, today: TODAY };
  it.each<[string, Claims, object | null]>([
    ['an office of that day', { P39: [office('Q11', TERM)] }, { label: 'office 11', holds: 'yes' }],
    ['one without an end', { P39: [office('Q11', { from: TERM.from })] }, { holds: 'open' }],
    [
      'one with too coarse dates',
      { P39: [office('Q11', { from: time('2022') })] },
      { holds: 'maybe' },
    ],
    ['one of before', { P39: [office('Q11', { until: time('2020-01-01') })] }, null],
    ['none', {}, null],
  ])('%s', (_, claims, expected) => {
    const role = roleOn(brief(claims), when);
    if (expected === null) expect(role).toBeNull();
    else expect(role).toMatchObject(expected);
  });

  it('names no office that has no name', () => {
    expect(roleOn({ ...brief({ P39: [office('Q11', TERM)] }), names: {} }, when)).toBeNull();
  });
});
