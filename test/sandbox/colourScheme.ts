/** Light or dark, as the system would have it: for the page and for the panel in it. */
import type { Browser, CDPSession, Frame, Page } from 'puppeteer-core';
import { privileged } from './firefox';
import { until } from './inspect';
import type { BrowserName } from './launch';

export type ColourScheme = 'light' | 'dark';

/** The panel runs in a process of its own: each frame's session must be told. */
const tellFrame = async (frame: Frame, scheme: ColourScheme): Promise<void> => {
  const { client } = frame as Frame & { readonly client?: CDPSession };
  await client?.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: scheme }],
  });
};

export interface ColourTarget {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly page: Page;
}

const isDark = (): boolean => matchMedia('(prefers-color-scheme: dark)').matches;

/** The change reaches each process in its own time: ask until every frame has seen it. */
const untilSeen = (page: Page, scheme: ColourScheme): Promise<true> =>
  until(`${scheme} in every frame`, async () => {
    const seen = page.frames().map((frame) => frame.evaluate(isDark).catch(() => null));
    const wanted = scheme === 'dark';
    return (await Promise.all(seen)).every((dark) => dark === wanted || dark === null);
  });

/** Sets `prefers-color-scheme`: by the debugger in Chromium, by its preference in Firefox. */
export const setColourScheme = async (
  { name, browser, page }: ColourTarget,
  scheme: ColourScheme,
): Promise<void> => {
  if (name === 'chromium') {
    for (const frame of page.frames()) await tellFrame(frame, scheme);
  } else {
    const value = scheme === 'dark' ? 0 : 1;
    await privileged(
      browser,
      `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value});`,
    );
  }
  await untilSeen(page, scheme);
};
