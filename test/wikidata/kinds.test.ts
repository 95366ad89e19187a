import { describe, expect, it } from 'vitest';
import { isCountry, kindOf } from '../../src/wikidata/kinds';
import { CLASSES, COUNTRIES } from '../../src/wikidata/kindTable';
import { NOT_THINGS } from '../../src/wikidata/notThings';
import { claim, item, quantity, text, time, to } from './raw';

const ofClass = (...ids: string[]) => item({ P31: ids.map((id) => claim(to(id))) });

describe('the table of classes', () => {
  it('names each class once', () => {
    const all = Object.values(CLASSES).flat();
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
    expect(all.filter((id) => NOT_THINGS.has(id))).toEqual([]);
    for (const id of all) expect(id).toMatch(/^Q[1-9]\d*$/);
    for (const id of COUNTRIES) expect(CLASSES.place).toContain(id);
  });
});

describe('kindOf', () => {
  it.each([
    ['Q5', 'person'],
    ['Q515', 'place'],
    ['Q6256', 'place'],
    ['Q7278', 'organisation'],
    ['Q198', 'event'],
    ['Q11424', 'work'],
    ['Q4167410', null],
    ['Q101352', null],
    ['Q999999999', null],
  ])('%s is %s', (id, kind) => {
    expect(kindOf(ofClass(id))).toBe(kind);
  });

  it('lets the first kind decide where classes differ', () => {
    expect(kindOf(ofClass('Q43229', 'Q41176'))).toBe('place');
  });

  it('judges by properties where no class tells', () => {
    expect(kindOf(item({ P569: [claim(time('1950'))] }))).toBe('person');
    expect(kindOf(item({ P1082: [claim(quantity('+5'))] }))).toBe('place');
    expect(kindOf(item({ P452: [claim(to('Q1'))] }))).toBe('organisation');
    expect(kindOf(item({ P1346: [claim(to('Q1'))] }))).toBe('event');
    expect(kindOf(item({ P1476: [claim(text('A'))] }))).toBe('work');
    expect(kindOf(item({}))).toBeNull();
    // A surname is spelt, it is not born.
    expect(kindOf(item({ P31: [claim(to('Q101352'))], P569: [claim(time('1950'))] }))).toBeNull();
  });

  it('knows countries, past ones too', () => {
    expect(isCountry(ofClass('Q3624078'))).toBe(true);
    expect(isCountry(ofClass('Q3024240'))).toBe(true);
    expect(isCountry(ofClass('Q515'))).toBe(false);
  });
});
