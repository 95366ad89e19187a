import { describe, expect, it } from 'vitest';
import { installFakeBrowser } from '../protocol/fakeBrowser';

const fake = installFakeBrowser();
Object.assign((globalThis as unknown as { browser: object }).browser, {
  i18n: { getMessage: () => '' },
});
const { badgeText } = await import('../../src/background/showBadge');

describe('badgeText', () => {
  it.each([
    ['found', 33, '33'],
    ['found', 0, ''],
    ['found', 1500, '999+'],
    ['off', 0, 'off'],
    ['failed', 0, '!'],
    ['reading', 5, ''],
    ['no-article', 0, ''],
  ] as const)('%s with %i names: %j', (state, names, text) => {
    expect(fake.connected).toBe(true);
    expect(badgeText(state, names)).toBe(text);
  });
});
