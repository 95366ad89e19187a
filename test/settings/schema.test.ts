import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOnFor, readSettings } from '../../src/settings/schema';

describe('readSettings', () => {
  it('reads anything at all without throwing, and reads its own output unchanged', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const settings = readSettings(stored);
        expect(readSettings(structuredClone(settings))).toEqual(settings);
      }),
    );
  });

  it('loses only the broken field', () => {
    const settings = readSettings({ enabled: false, panelWidth: 'wide', sitesOff: ['a.example'] });
    expect(settings).toMatchObject({ enabled: false, panelWidth: 360, sitesOff: ['a.example'] });
  });

  it.each([
    [{}, 'news.example', true],
    [{ enabled: false }, 'news.example', false],
    [{ sitesOff: ['news.example'] }, 'news.example', false],
    [{ sitesOff: ['news.example'] }, 'www.news.example', true],
  ])('%j on %s: %s', (stored, host, on) => {
    expect(isOnFor(readSettings(stored), host)).toBe(on);
  });
});
