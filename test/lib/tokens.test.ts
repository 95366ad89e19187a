/** The colours of the interface against WCAG 2.2: text 4.5:1, graphics 3:1, in both schemes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const sheet = readFileSync(join(import.meta.dirname, '../../src/lib/tokens.css'), 'utf8');
const GROUNDS = ['paper', 'tint', 'raise'] as const;
const TEXT = ['ink', 'soft', 'stamp', 'person', 'place', 'organisation', 'event', 'work'] as const;
const GRAPHICS = ['edge', 'focus'] as const;

type Tokens = ReadonlyMap<string, readonly [light: string, dark: string]>;

const tokensIn = (css: string): Tokens =>
  new Map(
    [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
      ([, name = '', light = '', dark = '']) => [name, [light, dark]],
    ),
  );

/** Relative luminance of `#rrggbb`, as WCAG defines it. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const usual = tokensIn(sheet.slice(0, sheet.indexOf('@media')));
const strong = tokensIn(/prefers-contrast: more\) \{(.*?)\n\}/s.exec(sheet)?.[1] ?? '');
/** What a scheme of high contrast does not say stays as usual. */
const schemes = [
  ['usual', usual, 0],
  ['high', new Map([...usual, ...strong]), 1.5],
] as const;

describe.each(schemes)('%s contrast', (_, tokens, more) => {
  describe.each([
    ['light', 0],
    ['dark', 1],
  ] as const)('%s', (_, scheme) => {
    const colour = (name: string): string => {
      const found = tokens.get(name)?.[scheme];
      if (found === undefined) throw new Error(`no token ${name}`);
      return found;
    };
    const least = (name: string): number =>
      Math.min(...GROUNDS.map((ground) => contrast(colour(name), colour(ground))));

    test.each(TEXT)('%s can be read on every ground', (name) => {
      const wanted = name === 'ink' || name === 'soft' ? 4.5 + more : 4.5;
      expect(least(name)).toBeGreaterThanOrEqual(wanted);
    });
    test.each(GRAPHICS)('%s can be seen on every ground', (name) => {
      expect(least(name)).toBeGreaterThanOrEqual(3);
    });
  });
});

test('black on white is 21:1, as WCAG says', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});
