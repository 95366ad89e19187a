import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from '../../src/pack/foldName';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .array(fc.constantFrom(...'aİıßẞłøéйёїи\u0306і\u0308\u0301Σςﬁ ́’ʼ‑–\u00ad\u200b\u00a0 K'))
    .map((chars) => chars.join('')),
);

describe('foldName', () => {
  it('changes nothing the second time', () => {
    fc.assert(fc.property(text, (name) => foldName(foldName(name)) === foldName(name)));
  });

  it('does not depend on the Unicode form', () => {
    fc.assert(
      fc.property(text, (name) => {
        expect(foldName(name.normalize('NFD'))).toBe(foldName(name.normalize('NFC')));
      }),
    );
  });

  it('of a beginning is the beginning of the fold', () => {
    fc.assert(
      fc.property(text, text, (name, rest) => foldName(name + rest).startsWith(foldName(name))),
    );
  });

  it('leaves neither white space around nor two in a row', () => {
    fc.assert(fc.property(text, (name) => !/^\s|\s$|\s\s/.test(foldName(name))));
  });

  it.each([
    ['US', 'us'],
    ['Recep Tayyip Erdoğan', 'recep tayyip erdogan'],
    ['Łódź', 'lodz'],
    ['Køge', 'koge'],
    ['Đoković', 'dokovic'],
    ['Straße', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['İstanbul', 'istanbul'],
    ['Diyarbakır', 'diyarbakir'],
    ['Þórr Æsir', 'thorr aesir'],
    ['O’Brien', "o'brien"],
    ['Oʼzbekiston', "o'zbekiston"],
    ['Wi‑Fi – x', 'wi-fi - x'],
    ['  New\u00a0\u2009York ', 'new york'],
    ['Zelen\u00adskyy\u200b', 'zelenskyy'],
    ['Королёв', 'королев'],
    ['Зеле́нський', 'зеленськии\u0306'],
    ['Київ', 'киі\u0308в'],
    ['ΠΑΠΑΣ', 'παπασ'],
    ['Παπάς', 'παπασ'],
    ['ＡＢＣ', 'abc'],
    ['ﬁnance', 'finance'],
    ['محمّد', 'محمد'],
    ['हिन्दी', 'हिन्दी'],
    ['', ''],
  ])('of %j is %j', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it('keeps й from и, ї from і and ў from у, composed or not', () => {
    for (const [letter, other] of ['йи', 'їі', 'ўу'].map((pair) => [...pair])) {
      expect(foldName(letter ?? '')).not.toBe(foldName(other ?? ''));
      expect(foldName((letter ?? '').normalize('NFD'))).toBe(foldName(letter ?? ''));
    }
  });
});
