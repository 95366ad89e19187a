import { join } from 'node:path';

const TARGETS = {
  chromium: { target: 'chromium', sourceDir: 'chrome' },
  firefox: { target: 'firefox-desktop', sourceDir: 'firefox' },
};

/**
 * Is there a screen to open a browser on? Where there is none, browsers run headless.
 * @returns {boolean}
 */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/**
 * Runs a browser with the built extension, in a fresh profile, and reloads it whenever the build
 * writes a file. web-ext does so through the browser's debugging protocol, so the extension itself
 * carries no code for it and the build under development is the build that ships.
 * @param {{browser: 'chromium' | 'firefox', out: string}} options `out`: the folder of the builds
 */
export async function openBrowser({ browser, out }) {
  const { default: webExt } = await import('web-ext');
  const { target, sourceDir } = TARGETS[browser];
  await webExt.cmd.run(
    {
      target: [target],
      sourceDir: join(out, sourceDir),
      artifactsDir: join(out, 'packages'),
      noInput: !process.stdin.isTTY,
      args: browserArguments(browser),
    },
    { shouldExitProgram: true },
  );
}

function browserArguments(browser) {
  const args = hasDisplay() ? [] : ['--headless'];
  // Chromium refuses its sandbox to root, which is who one is in most containers.
  if (browser === 'chromium' && process.getuid?.() === 0) args.push('--no-sandbox');
  return args;
}
