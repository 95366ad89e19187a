import { describe, expect, it } from 'vitest';
import type { Kind } from '../../src/engine/types';
import type { Item, Statement } from '../../src/wikidata/item';
import { pictureFileOf } from '../../src/wikidata/pictureFileOf';

const says = (text: string, preferred = false): Statement => ({
  ...{ value: { type: 'text', text, language: null }, preferred, qualifiers: {} },
});
const COUNTRY: Statement = {
  ...{ value: { type: 'item', item: 'Q6256' }, preferred: false, qualifiers: {} },
};
const itemWith = (statements: Item['statements']): Item => ({
  ...{ id: 'Q1', labels: {}, descriptions: {}, sitelinks: {}, modified: null, statements },
});
const ALL = { P18: [says('view.jpg')], P154: [says('logo.svg')], P41: [says('flag.svg')] };

describe('the picture that stands for', () => {
  it.each<[string, Kind | null, Item['statements'], string | null]>([
    ['a person', 'person', ALL, 'view.jpg'],
    ['an organisation', 'organisation', ALL, 'logo.svg'],
    ['a place', 'place', ALL, 'view.jpg'],
    ['a country', 'place', { ...ALL, P31: [COUNTRY] }, 'flag.svg'],
    ['a thing', null, ALL, 'view.jpg'],
    ['an organisation without a logo', 'organisation', { P41: ALL.P41 }, 'flag.svg'],
    ['a person with a logo only', 'person', { P154: ALL.P154 }, null],
    ['whom it prefers', 'person', { P18: [says('old.jpg'), says('new.jpg', true)] }, 'new.jpg'],
    ['a name that is no title', 'person', { P18: [says('a|b.jpg'), says('c.jpg')] }, 'c.jpg'],
  ])('%s', (_, kind, statements, file) => {
    expect(pictureFileOf(itemWith(statements), kind)).toBe(file);
  });
});
