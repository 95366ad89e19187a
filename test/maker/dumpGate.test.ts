import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idNumber, linkCount, mayBeOffice } from '../../src/maker/dumpGate';
import { HANDMADE } from './handmade';

const bytes = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

describe('what a line tells undecoded', () => {
  it('is what it tells decoded', () => {
    for (const one of HANDMADE) {
      expect(linkCount(bytes(one))).toBe(Object.keys(one.sitelinks ?? {}).length);
      expect(idNumber(bytes(one))).toBe(Number(one.id.slice(1)));
    }
  });

  it('does not hang on what texts say', () => {
    const tricky = fc.array(
      fc.constantFrom('"sitelinks":', '"site":', '"site"', '\\', '"', '"Q294414"', 'a'),
    );
    fc.assert(
      fc.property(tricky, fc.nat({ max: 5 }), (parts, count) => {
        const value = parts.join('');
        const sitelinks = Object.fromEntries(
          Array.from({ length: count }, (_, index) => [`w${index}`, { site: 'w', title: value }]),
        );
        const labels = { en: { language: 'en', value } };
        expect(linkCount(bytes({ id: 'Q1', labels, sitelinks }))).toBe(count);
        expect(linkCount(bytes({ id: 'Q1', sitelinks, labels }))).toBe(count);
        expect(mayBeOffice(bytes({ id: 'Q1', labels, sitelinks }))).toBe(false);
      }),
    );
  });

  it.each([
    ['{"claims":{"P1308":[]}}', true],
    ['{"claims":{"P31":[{"id":"Q294414"}]}}', true],
    ['{"claims":{"P31":[{"id":"Q2944140"}]}}', false],
    ['{"labels":{}}', false],
  ])('is whether %s may be an office: %s', (line, expected) => {
    expect(mayBeOffice(Buffer.from(line))).toBe(expected);
  });

  it('is no id where none stands at the front', () => {
    expect(idNumber(bytes({ labels: 'x'.repeat(99), id: 'Q5' }))).toBe(null);
  });
});
