import { describe, expect, it } from 'vitest';
import { createCorrections } from '../../src/options/createCorrections';
import { correctionKey } from '../../src/settings/correctionKey';
import type { Correction } from '../../src/settings/corrections';
import { fakeCorrections } from './fakeCorrections';

const said = (name: string): Correction => ({
  ...{ name, key: correctionKey(name), what: 'never', label: null, day: '2026-11-25' },
});
const [KYIV, LVIV, ODESA] = [said('Kyiv'), said('Lviv'), said('Odesa')];

const started = async (...all: readonly Correction[]) => {
  const gateway = fakeCorrections(all);
  const corrections = createCorrections(gateway);
  const life = new AbortController();
  await corrections.start(life.signal);
  const names = () => corrections.state.peek().list?.map(({ name }) => name);
  return { gateway, corrections, life, names };
};

describe('corrections', () => {
  it('are listed newest first, and followed until the page goes', async () => {
    const { gateway, life, names } = await started(KYIV, LVIV);
    expect(names()).toEqual(['Lviv', 'Kyiv']);
    gateway.changeElsewhere([KYIV, LVIV, ODESA]);
    expect(names()).toEqual(['Odesa', 'Lviv', 'Kyiv']);
    life.abort();
    gateway.changeElsewhere([]);
    expect(names()).toHaveLength(3);
  });

  it('that change while they are being read are not overwritten by what was read', async () => {
    const gateway = fakeCorrections([KYIV]);
    const corrections = createCorrections(gateway);
    const starting = corrections.start(new AbortController().signal);
    gateway.changeElsewhere([KYIV, LVIV]);
    await starting;
    expect(corrections.state.peek()).toMatchObject({ list: [LVIV, KYIV], failed: false });
  });

  it('that are changed elsewhere right after a removal stay as they were changed', async () => {
    const { gateway, corrections, names } = await started(KYIV, LVIV);
    const removing = corrections.remove(KYIV);
    gateway.changeElsewhere([LVIV, ODESA]);
    await removing;
    expect(names()).toEqual(['Odesa', 'Lviv']);
    expect(corrections.state.peek().removed).toEqual([KYIV]);
  });

  it('are removed one by one, and the last one comes back', async () => {
    const { corrections, names } = await started(KYIV, LVIV, ODESA);
    await corrections.remove(KYIV);
    await corrections.remove(ODESA);
    expect(names()).toEqual(['Lviv']);
    expect(corrections.state.peek().removed).toEqual([ODESA]);
    await corrections.undo();
    expect(names()?.toSorted()).toEqual(['Lviv', 'Odesa']);
    expect(corrections.state.peek().removed).toEqual([]);
  });

  it('are removed all at once, and all come back in their order', async () => {
    const { corrections, names } = await started(KYIV, LVIV, ODESA);
    await corrections.removeAll();
    expect(names()).toEqual([]);
    await corrections.undo();
    expect(names()).toEqual(['Odesa', 'Lviv', 'Kyiv']);
  });

  it('that the browser does not let go stay, and that is said until it does', async () => {
    const { gateway, corrections, names } = await started(KYIV);
    gateway.refuse = true;
    await corrections.removeAll();
    expect(names()).toEqual(['Kyiv']);
    expect(corrections.state.peek()).toMatchObject({ failed: true, removed: [] });
    gateway.refuse = false;
    await corrections.removeAll();
    expect(corrections.state.peek()).toMatchObject({ failed: false, removed: [KYIV] });
  });
});
