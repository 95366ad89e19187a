import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from '../../src/pack/foldName';
import { LONGEST_NAME, mix, NameWalk } from '../../src/pack/nameWalk';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc
    .array(fc.constantFrom(...'aZ éйİıßи\u0306і\u0308\u0301\u00ad’'))
    .map((chars) => chars.join('')),
);

function walked(...parts: readonly string[]): NameWalk {
  const walk = new NameWalk();
  const whole = parts.join('');
  let at = 0;
  for (const part of parts) {
    walk.push(whole, at, at + part.length);
    at += part.length;
  }
  return walk;
}

const hash = ({ first, second, length }: NameWalk) => [first, second, length];
const spelling = ({ cases, lost }: NameWalk) => [cases, lost];

describe('NameWalk', () => {
  it('hashes what foldName gives', () => {
    fc.assert(
      fc.property(text, (name) => {
        expect(hash(walked(name))).toEqual(hash(walked(foldName(name))));
        expect(walked(name).length).toBe(foldName(name).length);
      }),
    );
  });

  it('comes to the same in several steps', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const whole = walked(one + other);
        expect(hash(walked(one, other))).toEqual(hash(whole));
        expect(spelling(walked(one, other))).toEqual(spelling(whole));
      }),
    );
  });

  it('begins anew', () => {
    const walk = walked('Zürich İ ');
    walk.reset();
    walk.push('Oslo', 0, 4);
    expect(walk).toEqual(walked('Oslo'));
  });

  it('spells a name the same in each Unicode form', () => {
    for (const name of ['Việt Nam', 'Erdoğan', 'Königsberg', 'Çelik', 'Київ', 'Зеле́нський']) {
      expect(spelling(walked(name.normalize('NFD')))).toEqual(spelling(walked(name)));
    }
  });

  it.each([
    ['US', 'us'],
    ['US', 'Us'],
    ['WHO', 'Who'],
    ['iPhone', 'IPhone'],
    ['New York', 'NEW YORK'],
  ])('tells %s from %s by capitals alone', (one, other) => {
    const [a, b] = [walked(one), walked(other)];
    expect(hash(a)).toEqual(hash(b));
    expect(a.lost).toBe(b.lost);
    expect(a.cases).not.toBe(b.cases);
  });

  it.each([
    ['Erdoğan', 'Erdogan'],
    ['Straße', 'Strasse'],
    ['Łódź', 'Łodź'],
    ['Королёв', 'Королев'],
  ])('tells %s from %s by marks alone', (one, other) => {
    const [a, b] = [walked(one), walked(other)];
    expect(hash(a)).toEqual(hash(b));
    expect(a.cases).toBe(b.cases);
    expect(a.lost).not.toBe(b.lost);
  });

  it('gives up behind the longest name', () => {
    const walk = walked('é'.repeat(5000));
    expect(walk.length).toBe(LONGEST_NAME + 1);
  });
});

it('mix is a permutation of 32 bits on a sample, and changes with each bit', () => {
  const values = Array.from({ length: 10_000 }, (_, value) => mix(value));
  expect(new Set(values).size).toBe(values.length);
  for (let bit = 0; bit < 32; bit++) expect(mix(1 << bit)).not.toBe(mix(0));
});
