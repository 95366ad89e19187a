import { expect, test } from 'vitest';
import { installFakeStorage } from './fakeStorage';

const storage = installFakeStorage();
const { PACK_MARK, setPackMark, watchPackMark } = await import('../../src/settings/packMark');

test('each swap is noticed, though nothing but a mark is stored, until nobody watches', async () => {
  const life = new AbortController();
  let noticed = 0;
  watchPackMark(() => {
    noticed += 1;
  }, life.signal);
  await setPackMark();
  const first = storage.kept[PACK_MARK];
  await setPackMark();
  expect(storage.kept[PACK_MARK]).not.toBe(first);
  expect(noticed).toBe(2);
  life.abort();
  await setPackMark();
  expect(noticed).toBe(2);
});
