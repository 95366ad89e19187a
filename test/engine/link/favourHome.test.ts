import { describe, expect, test } from 'vitest';
import type { ItemId } from '../../../src/engine/types';
import { itemsOf, linked, record } from './madeLexicon';

const GB = 'Q145';
const US = 'Q30';
const CA = 'Q16';
const AU = 'Q408';
const NZ = 'Q664';

const country = (id: ItemId, name: string) => record(id, 'place', [name], { popularity: 300 });
const city = (id: ItemId, name: string, of: readonly ItemId[], about: string, popularity: number) =>
  record(id, 'place', [name], { related: of, popularity, descriptions: { en: about } });

const RECORDS = [
  country(GB, 'United Kingdom'),
  country(US, 'United States'),
  country(CA, 'Canada'),
  country(AU, 'Australia'),
  country(NZ, 'New Zealand'),
  country('Q230', 'Georgia'),
  city('Q22', 'Scotland', [GB], 'country of the United Kingdom', 180),
  city('Q173', 'Alabama', [US], 'state of the United States', 180),
  city('Q1428', 'Georgia', [US], 'state of the United States', 190),
  city('Q2256', 'Birmingham', [GB], 'city in the West Midlands, England', 130),
  city('Q79867', 'Birmingham', [US, 'Q173'], 'city in Alabama, United States', 90),
  city('Q3183', 'Perth', [AU], 'capital of Western Australia', 140),
  city('Q3130', 'Sydney', [AU], 'city in New South Wales', 150),
  city('Q3141', 'Melbourne', [AU], 'city in Victoria', 150),
  city('Q203000', 'Perth', [GB, 'Q22'], 'city in Scotland', 60),
  city('Q350', 'Cambridge', [GB], 'city in Cambridgeshire, England', 120),
  city('Q49111', 'Cambridge', [US], 'city in Massachusetts, United States', 90),
  city('Q133116', 'Hamilton', [CA], 'city in Ontario, Canada', 80),
  city('Q200028', 'Hamilton', [NZ], 'city in Waikato, New Zealand', 75),
  {
    ...city('Q84', 'London', [GB], 'capital of the United Kingdom', 290),
    anchors: { en: { London: 0.95 } },
  },
  {
    ...city('Q92561', 'London', [CA], 'city in Ontario, Canada', 60),
    anchors: { en: { London: 0.02 } },
  },
  // Of two countries: at home in neither.
  city('Q90000001', 'Dover', [GB, US], 'port', 50),
  city('Q90000002', 'Dover', [AU], 'port', 60),
];

/** The likeliest item of the entity that is called so. */
const likeliestIn = (text: string, name: string, outlet: ItemId | null) => {
  const { entities } = linked(text, RECORDS, { outlet });
  return entities.find((entity) => entity.name === name)?.candidates[0]?.item;
};

const itemIn = (text: string, name: string, outlet: ItemId | null) => {
  const [item] = itemsOf(linked(text, RECORDS, { outlet }), name);
  return item;
};

describe('the country of the outlet', () => {
  test.each([
    ['Police in Perth are looking for a man.', 'Perth', AU, 'Q3183', GB, 'Q203000'],
    ['The council in Birmingham has a new budget.', 'Birmingham', GB, 'Q2256', US, 'Q79867'],
    ['The mayor of Cambridge opened a bridge.', 'Cambridge', GB, 'Q350', US, 'Q49111'],
    ['A fire broke out in Hamilton on Sunday.', 'Hamilton', CA, 'Q133116', NZ, 'Q200028'],
  ] as const)('decides where the text is silent: %s', (text, name, one, first, other, second) => {
    expect([likeliestIn(text, name, one), likeliestIn(text, name, other)]).toEqual([first, second]);
  });

  test('links what it decides, where that is likely enough', () => {
    const text = 'The council in Birmingham has approved a new budget.';
    expect([itemIn(text, 'Birmingham', GB), itemIn(text, 'Birmingham', US)]).toEqual([
      'Q2256',
      'Q79867',
    ]);
  });

  test.each([
    ['He lives in Perth, a city in Scotland.', 'Perth', AU, 'Q203000'],
    ['Birmingham in Alabama has approved a budget. Alabama helped.', 'Birmingham', GB, 'Q79867'],
    [
      'Canada sent its police to Hamilton, and in Hamilton nobody slept.',
      'Hamilton',
      NZ,
      'Q133116',
    ],
    ['In Hamilton, by the Waikato, it rained.', 'Hamilton', CA, 'Q200028'],
    ['Australia sent police from Sydney and Melbourne to Perth.', 'Perth', GB, 'Q3183'],
  ] as const)('gives way to what the text tells: %s', (text, name, outlet, item) => {
    expect(itemIn(text, name, null)).toBe(item);
    expect(itemIn(text, name, outlet)).toBe(item);
  });

  // The ranker as learned before told it; learned anew with the starter pack's shares it does not.
  test.fails('two cities of a country tell which namesake is meant', () => {
    const text = 'He came from Sydney and Melbourne to Perth.';
    expect(itemIn(text, 'Perth', null)).toBe('Q3183');
    expect(itemIn(text, 'Perth', GB)).toBe('Q3183');
  });

  test('does not outweigh what nearly everybody means', () => {
    const text = 'Two people were arrested in London on Friday.';
    expect(itemIn(text, 'London', CA)).toBe('Q84');
  });

  test('a country is at home in itself', () => {
    const text = 'Voters in Georgia go to the polls on Tuesday.';
    const share = (outlet: ItemId | null, item: ItemId) =>
      linked(text, RECORDS, { outlet }).entities[0]?.candidates.find((each) => each.item === item)
        ?.score ?? 0;
    expect(share('Q230', 'Q230')).toBeGreaterThan(share(null, 'Q230'));
    expect(share(US, 'Q1428')).toBeGreaterThan(share(null, 'Q1428'));
  });

  test.each([
    ['an outlet of no namesake’s country', 'He waits in Perth.', CA],
    ['a country that the lexicon does not know', 'He waits in Perth.', 'Q27'],
    ['what is of two countries', 'He waits in Dover.', US],
    ['a name of one bearer', 'He waits in Scotland.', GB],
    ['a nationality', 'The British came.', GB],
    ['no outlet', 'He waits in Perth.', null],
  ] as const)('changes nothing for %s', (_what, text, outlet) => {
    expect(linked(text, RECORDS, { outlet })).toEqual(linked(text, RECORDS));
  });

  test('makes no name likelier to be any of them', () => {
    const sum = (outlet: ItemId | null) =>
      linked('He waits in Cambridge.', RECORDS, { outlet }).entities[0]?.candidates.reduce(
        (all, { score }) => all + score,
        0,
      ) ?? 0;
    expect(sum(US)).toBeCloseTo(sum(null), 2);
    expect(sum(GB)).toBeCloseTo(sum(null), 2);
  });
});
