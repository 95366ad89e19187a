import { describe, expect, test } from 'vitest';
import { describesTeam } from '../../../src/engine/link/describesTeam';

describe('describesTeam', () => {
  test.each<[string | null, boolean]>([
    ['association football club in Leverkusen, Germany', true],
    ['deutscher Fußballverein', true],
    ['збірна України з футболу', true],
    ['nightclub', true],
    ['clubhouse of a society', false],
    ['town in Germany', false],
    [null, false],
  ])('%s: %s', (description, expected) => {
    expect(describesTeam(description)).toBe(expected);
  });
});
