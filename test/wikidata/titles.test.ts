import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { cleanTitle, titlesFor } from '../../src/wikidata/titles';

// Only so that a stuck run ends: no measure of speed.
vi.setConfig({ testTimeout: 120_000 });

describe('cleanTitle', () => {
  it.each([
    ['  Kyiv\u00a0Post ', 'Kyiv Post'],
    ['Kyiv_Post', 'Kyiv Post'],
    ['Kyiv\u200e', 'Kyiv'],
    ['Sinn Fe\u0301in', 'Sinn Féin'],
    ['O’Brien', "O'Brien"],
    ['Line\nbreak', 'Line break'],
    ['100%', '100%'],
    ['A|B', null],
    ['A\u001fB', null],
    ['A#B', null],
    ['<b>', null],
    ['{{x}}', null],
    ['\ud800', null],
    ['', null],
    [':', null],
    ['я'.repeat(128), null],
  ])('%j is %j', (name, title) => {
    expect(cleanTitle(name)).toBe(title);
  });

  it('never gives what could split or cut the list of titles', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (name) => {
        const title = cleanTitle(name);
        if (title === null) return;
        expect(title).not.toMatch(/[|#<>[\]{}\p{Cc}]/u);
        expect(title).toBe(title.normalize('NFC').trim());
        expect(() => encodeURIComponent(title)).not.toThrow();
        expect(cleanTitle(title)).toBe(title);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('titlesFor', () => {
  const titles = (name: string, ...forms: string[]) => titlesFor({ name, forms: [name, ...forms] });
  it('tries the name first, then other spellings of it', () => {
    expect(titles('Lukasz Zak', 'Łukasz Żak', 'Lukasz Žak')).toEqual(['Lukasz Zak', 'Lukasz Žak']);
    expect(titles('the Kyiv Post', 'Kyiv Post')).toEqual(['the Kyiv Post', 'Kyiv Post']);
  });
  it('never tries a part of the name', () => {
    expect(titles('Mao Ning', 'Mao', 'Ning', 'Ms Mao')).toEqual(['Mao Ning']);
  });
  it('prefers small letters to capitals where the text has both', () => {
    expect(titles('NATO', 'Nato')).toEqual(['Nato', 'NATO']);
    expect(titles('LIZ TRUSS', 'Liz Truss')[0]).toBe('Liz Truss');
  });
  it('guesses how a name in capitals is spelt: last for an acronym, first for a shout', () => {
    expect(titles('NATO')).toEqual(['NATO', 'Nato']);
    expect(titles('DOWNING STREET')).toEqual(['Downing Street', 'DOWNING STREET']);
  });
});
