/** The background is told of an article before the page is there. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { paintedRanges, until, waitForPaint } from '../sandbox/inspect';
import type { Sandbox } from '../sandbox/sandbox';
import { closing, inEachBrowser } from './harness';
import { openOwnPage } from './openOwnPage';

interface Api {
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
}

/** Runs before the background's own code and writes down what it is told. */
const LISTENER = `{
  const api = globalThis.browser ?? globalThis.chrome;
  const heard = [];
  api.runtime.onMessage.addListener(({ direction, name, params }) => {
    if (direction !== 'content>background') return;
    heard.push(name === 'expect' ? 'expect ' + params.language : name);
    api.storage.local.set({ heard });
  });
}
`;

/** Runs before the early script: at one address the settings changed after it had read them. */
const STALE = `if (location.search === '?stale=1') {
  const settings = { enabled: true, sitesOff: [], marks: 'first', panelWidth: 360 };
  globalThis.sidelightSettings = Promise.resolve(settings);
}
`;

const prepend = (path: string, source: string): void =>
  writeFileSync(path, source + readFileSync(path, 'utf8'));

/** What the background was told since it woke. */
const heard = (own: Page): Promise<readonly string[]> =>
  own.evaluate(async () => {
    const world = globalThis as unknown as { browser?: Api; chrome: Api };
    const { heard } = await (world.browser ?? world.chrome).storage.local.get('heard');
    return (heard ?? []) as string[];
  });

const turnOff = (own: Page, sitesOff: readonly string[]): Promise<void> =>
  own.evaluate(async (hosts) => {
    const world = globalThis as unknown as { browser?: Api; chrome: Api };
    await (world.browser ?? world.chrome).storage.local.set({ settings: { sitesOff: hosts } });
  }, sitesOff);

/** Opens an address and waits until the background was told of it: what came before that, in order. */
const toldOf = async (sandbox: Sandbox, own: Page, url: string): Promise<readonly string[]> => {
  const before = (await heard(own)).length;
  let told: readonly string[] = [];
  await closing(await sandbox.open(url), () =>
    until('a report', async () => {
      told = (await heard(own)).slice(before);
      return told.includes('report');
    }).then(() => undefined),
  );
  return told;
};

inEachBrowser(
  'the early script',
  (sandbox) => {
    it('tells the background of an article before all else, and of nothing else', async () => {
      await closing(await openOwnPage(sandbox(), 'options.html'), async (own) => {
        // What the background heard before it slept goes with it.
        await sandbox().stopBackground();
        await closing(await sandbox().open('february-2022'), async (page) => {
          expect((await waitForPaint(page)).length).toBeGreaterThan(5);
          expect((await heard(own)).slice(0, 2)).toEqual(['expect en-GB', 'recognise']);
        });
        expect(await toldOf(sandbox(), own, 'https://www.independent.co.uk/')).toEqual(['report']);
        await turnOff(own, ['www.independent.co.uk']);
        expect(await toldOf(sandbox(), own, 'february-2022')).toEqual(['report']);

        // Switched off while the page loaded: what was read before is not believed.
        const story = sandbox().world.articles.find(({ name }) => name === 'february-2022');
        const before = (await heard(own)).length;
        await closing(await sandbox().open(`${story?.url}?stale=1`), async (page) => {
          await until('a report', async () => (await heard(own)).slice(before).includes('report'));
          expect((await heard(own))[before]).toBe('expect en-GB');
          expect(await paintedRanges(page)).toEqual([]);
          await turnOff(own, []);
          expect((await waitForPaint(page)).length).toBeGreaterThan(5);
        });
      });
    });
  },
  ({ folder }) => {
    prepend(join(folder, 'background.js'), LISTENER);
    prepend(join(folder, 'early.js'), STALE);
  },
);
