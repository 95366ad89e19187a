import { describe, expect, it } from 'vitest';
import { readStartOptions, UsageError } from './startOptions';

const SCREEN = { DISPLAY: ':0' };

describe('the options of npm start', () => {
  it('opens the article of February 2022 in Chromium without any', () => {
    expect(readStartOptions([], SCREEN)).toMatchObject({
      ...{ browser: 'chromium', address: null, article: 'february-2022' },
      ...{ help: false, list: false, out: 'dist/screenshots' },
    });
  });

  it.runIf(process.platform === 'linux')('is headless where there is no display', () => {
    expect(readStartOptions([], {}).headless).toBe(true);
    expect(readStartOptions([], SCREEN).headless).toBe(false);
    expect(readStartOptions([], { WAYLAND_DISPLAY: 'wayland-0' }).headless).toBe(false);
    expect(readStartOptions(['--headless'], SCREEN).headless).toBe(true);
  });

  it('takes a browser, an article, a folder and an address', () => {
    const args = ['--browser', 'firefox', '--article', 'x', '--out', 'o', 'https://a.example/b'];
    expect(readStartOptions(args, SCREEN)).toMatchObject({
      ...{ browser: 'firefox', article: 'x', out: 'o', address: 'https://a.example/b' },
    });
  });

  it.each([
    [['--browser', 'opera'], /chromium or firefox/],
    [['--nonsense'], /nonsense/],
    [['news'], /no http or https address/],
    [['file:///etc/passwd'], /no http or https address/],
    [['https://a.example', 'https://b.example'], /One address/],
  ])('says what is wrong with %j', (args, message) => {
    expect(() => readStartOptions(args, SCREEN)).toThrow(UsageError);
    expect(() => readStartOptions(args, SCREEN)).toThrow(message);
  });
});
