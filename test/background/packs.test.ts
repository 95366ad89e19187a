import { describe, expect, it } from 'vitest';
import { type OpenedPack, Packs } from '../../src/background/packs';
import { PackError } from '../../src/pack/packError';
import { smallLexicon } from './smallLexicon';

const shelf = (open: () => Promise<OpenedPack>) => {
  const warned: string[] = [];
  let opened = 0;
  const packs = new Packs({
    open: () => {
      opened++;
      return open();
    },
    warn: (text) => warned.push(text),
  });
  return { packs, warned, opened: () => opened };
};
const lexicon = smallLexicon();
const good = async (): Promise<OpenedPack> => ({ lexicon, substitute: false });

describe('Packs', () => {
  it('opens nothing before it is asked, and once for all who ask', async () => {
    const { packs, warned, opened } = shelf(good);
    expect(opened()).toBe(0);
    const [one, other] = await Promise.all([packs.current(), packs.current()]);
    expect(one).toEqual({ lexicon, state: 'whole' });
    expect(other.lexicon).toBe(one.lexicon);
    expect(opened()).toBe(1);
    expect(warned).toEqual([]);
  });

  it('opens the next pack once another came into use', async () => {
    const { packs, opened } = shelf(good);
    await packs.current();
    packs.forget();
    await packs.current();
    expect(opened()).toBe(2);
  });

  it('says once that the bundled pack stands in', async () => {
    const { packs, warned } = shelf(async () => ({ lexicon, substitute: true }));
    expect((await packs.current()).state).toBe('bundled');
    expect((await packs.current()).state).toBe('bundled');
    expect(warned).toHaveLength(1);
  });

  it('knows nothing with a damaged pack, says so once, and does not try in vain', async () => {
    const { packs, warned, opened } = shelf(() =>
      Promise.reject(new PackError('checksum', 'Bytes differ.')),
    );
    const { lexicon: nothing, state } = await packs.current();
    expect(state).toBe('none');
    expect(nothing.find('Kyiv')).toEqual([]);
    expect(nothing.longest('Kyiv', 0, [4])).toBeNull();
    expect(nothing.indexOf('Q1899')).toBeNull();
    expect([nothing.size, nothing.label(0, 'en'), nothing.description(0, 'en')]).toEqual([
      ...[0, '', null],
    ]);
    expect(nothing.offices(0, 'en')).toEqual([]);
    expect(() => nothing.entity(0)).toThrow(RangeError);
    await packs.current();
    expect(opened()).toBe(1);
    expect(warned).toEqual([expect.stringContaining('Bytes differ.')]);
  });

  it('tries a pack that could not be read again with the next article', async () => {
    let fails = true;
    const { packs } = shelf(() => (fails ? Promise.reject(new TypeError('Failed')) : good()));
    expect((await packs.current()).state).toBe('none');
    fails = false;
    expect((await packs.current()).state).toBe('whole');
  });
});
