import { expect, test } from 'vitest';
import { coordinatesOf } from '../../src/wikidata/coordinatesOf';
import { readItem } from '../../src/wikidata/readItem';

const itemAt = (...places: readonly { globe: string; rank: string; latitude: number }[]) => {
  const P625 = places.map(({ globe, rank, latitude }) => ({
    rank,
    mainsnak: {
      snaktype: 'value',
      datavalue: {
        type: 'globecoordinate',
        value: { latitude, longitude: 30.5, globe: `http://www.wikidata.org/entity/${globe}` },
      },
    },
  }));
  const item = readItem({ id: 'Q1899', claims: { P625 } });
  if (item === null) throw new Error('no item');
  return item;
};

test('an item lies where its preferred statement says', () => {
  const ranks = ['normal', 'preferred', 'deprecated'];
  const item = itemAt(...ranks.map((rank, i) => ({ globe: 'Q2', rank, latitude: 50 + i })));
  expect(coordinatesOf(item)).toEqual([51, 30.5]);
});

test('a crater of the Moon lies nowhere, and nor does what states nothing', () => {
  expect(coordinatesOf(itemAt({ globe: 'Q405', rank: 'normal', latitude: 10 }))).toBeNull();
  expect(coordinatesOf(itemAt())).toBeNull();
});
