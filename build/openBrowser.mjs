import { join } from 'node:path';

const TARGETS = {
  chromium: { target: 'chromium', sourceDir: 'chrome' },
  firefox: { target: 'firefox-desktop', sourceDir: 'firefox' },
};

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
      // Chromium refuses its sandbox to root, which is who one is in most containers.
      args: browser === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
    { shouldExitProgram: true },
  );
}
