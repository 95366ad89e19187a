import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctionKey } from '../../src/settings/correctionKey';
import type { Correction } from '../../src/settings/corrections';
import { installFakeStorage } from './fakeStorage';

const storage = installFakeStorage();
const {
  correctionFor,
  CORRECTIONS_KEY,
  loadCorrections,
  MOST_CORRECTIONS,
  readCorrections,
  removeCorrection,
  removeCorrections,
  restoreCorrections,
  saveCorrection,
  watchCorrections,
} = await import('../../src/settings/corrections');

const DAY = '2022-02-02';
const said = (name: string, what: Correction['what'], label: string | null = null): Correction => ({
  ...{ name, key: correctionKey(name), what, label, day: DAY },
});
const stored = (...entries: readonly unknown[]) => ({ version: 1, entries });

describe('readCorrections', () => {
  it('reads anything at all without throwing, and reads its own output unchanged', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.array(fc.anything()).map(stored)), (value) => {
        const read = readCorrections(value);
        expect(readCorrections(stored(...structuredClone(read)))).toEqual(read);
      }),
    );
  });

  const good = said('Mao Ning', 'Q116287416', 'Mao Ning');
  it.each([
    ['a name that is none', { ...good, name: 7 }],
    ['an empty name', { ...good, name: ' \u2009' }],
    ['a name without end', { ...good, name: 'a'.repeat(301) }],
    ['an item that is none', { ...good, what: 'Q0' }],
    ['an unknown word', { ...good, what: 'always' }],
    ['a day that is none', { ...good, day: 'today' }],
    ['no record', 'Mao Ning'],
  ])('leaves out %s and keeps the others', (_, broken) => {
    expect(readCorrections(stored(broken, good))).toEqual([good]);
  });

  it('keeps a correction whose label is broken, and finds its key anew', () => {
    const read = readCorrections(stored({ ...good, label: {}, key: 'something else' }));
    expect(read).toEqual([{ ...good, label: null }]);
  });

  it('keeps the last of several for one name', () => {
    const read = readCorrections(stored(good, said('MAO NING', 'none')));
    expect(read).toEqual([said('MAO NING', 'none')]);
  });

  it('keeps no more than it should, and those the newest', () => {
    const many = Array.from({ length: MOST_CORRECTIONS + 2 }, (_, i) => said(`A ${i}`, 'never'));
    const read = readCorrections(stored(...many));
    expect(read).toHaveLength(MOST_CORRECTIONS);
    expect(read[0]?.name).toBe('A 2');
  });
});

describe('correctionFor', () => {
  const find = correctionFor([
    said('Johnson', 'Q9640'),
    said('UN', 'Q1065'),
    said('Houston', 'never'),
  ]);
  it.each([
    ['the name itself', ['JOHNSON'], 'Q9640'],
    ['no part of a longer name', ['Boris Johnson', 'Johnson'], null],
    ['another form of it', ['United Nations', 'UN'], 'Q1065'],
    ['never', ['Houston'], 'never'],
    ['nothing', ['Dallas'], null],
    ['no names', [], null],
  ])('finds %s', (_, names, expected) => {
    expect(find(names)?.what ?? null).toBe(expected);
  });
});

describe('stored corrections', () => {
  const one = { name: 'Mao Ning', what: 'none', label: null, day: DAY } as const;
  const other = { name: 'Houston', what: 'never', label: null, day: DAY } as const;

  it('keep two that are said at once, and tell who watches', async () => {
    const life = new AbortController();
    const heard: number[] = [];
    watchCorrections((all) => heard.push(all.length), life.signal);
    await Promise.all([saveCorrection(one), saveCorrection(other)]);
    expect((await loadCorrections()).map(({ name }) => name)).toEqual(['Mao Ning', 'Houston']);
    expect(heard).toEqual([1, 2]);
    life.abort();
    await removeCorrection('mao ning');
    expect(await loadCorrections()).toEqual([said('Houston', 'never')]);
    expect(heard).toEqual([1, 2]);
  });

  it('are forgotten one by one, and a store that refuses leaves the next change its turn', async () => {
    storage.refuse = true;
    await expect(saveCorrection(one)).rejects.toThrow('full');
    storage.refuse = false;
    expect(await removeCorrection('Houston')).toEqual([]);
    expect(storage.kept[CORRECTIONS_KEY]).toEqual({ version: 1, entries: [] });
  });

  it('are forgotten all at once, and come back without undoing what was said since', async () => {
    const early = { ...one, day: '2021-01-01' };
    await saveCorrection(early);
    await saveCorrection(other);
    const removed = await loadCorrections();
    expect(await removeCorrections()).toEqual([]);
    await saveCorrection({ ...early, what: 'never', day: '2023-05-05' });
    const restored = await restoreCorrections(removed);
    expect(restored.map(({ name, what }) => [name, what])).toEqual([
      ['Houston', 'never'],
      ['Mao Ning', 'never'],
    ]);
    expect(await loadCorrections()).toEqual(restored);
  });
});
