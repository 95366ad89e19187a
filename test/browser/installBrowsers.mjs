import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const HELP = `node test/browser/installBrowsers.mjs

Sees to it that the browsers that the tests drive are there: Chromium and Firefox, with fonts.
On Debian or Ubuntu, as root, absent ones are installed by apt-get; elsewhere it says what to
install, and the browser tests skip. With CI=true a browser that cannot be had is an error.
`;

/** What the tests need: a program by any of these names, and Debian's packages that bring it. */
const BROWSERS = [
  {
    name: 'Chromium',
    programs: ['chromium', 'chromium-browser', 'google-chrome'],
    packages: ['chromium'],
  },
  { name: 'Firefox', programs: ['firefox-esr', 'firefox'], packages: ['firefox-esr'] },
];

/** For screenshots: every script that an article of the sandbox is written in. */
const FONT_PACKAGES = ['fonts-noto-core', 'fonts-liberation'];

function isInstalled({ programs }) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return programs.some((program) => folders.some((folder) => isExecutable(join(folder, program))));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function mayInstall() {
  if (process.platform !== 'linux' || process.getuid() !== 0 || !existsSync('/usr/bin/apt-get'))
    return false;
  return /^ID(_LIKE)?=.*\bdebian\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** @returns {boolean} whether apt-get did it; its last words are printed where it did not */
function aptInstall(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', ...packages]]) {
    const { status, stderr, error } = spawnSync('apt-get', ['-qq', ...args], {
      env,
      encoding: 'utf8',
    });
    if (status === 0) continue;
    console.error(
      `apt-get ${args[0]} failed: ${error?.message ?? stderr.trim().split('\n').slice(-3).join('\n')}`,
    );
    return false;
  }
  return true;
}

function main() {
  if (process.argv.includes('--help')) return console.log(HELP);
  const absent = BROWSERS.filter((browser) => !isInstalled(browser));
  if (absent.length === 0) return;
  const packages = absent.flatMap((browser) => browser.packages);
  if (mayInstall()) {
    console.log(`Installing ${packages.join(' ')} for the browser tests; this takes a minute.`);
    // Apart: where a font is not to be had, the browsers still are.
    if (aptInstall(packages)) aptInstall(FONT_PACKAGES);
  }
  const missing = absent.filter((browser) => !isInstalled(browser));
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => name).join(' and ');
  console.error(
    `${names} not found. Install: ${packages.join(' ')}. The tests that need it will skip.`,
  );
  if (process.env.CI === 'true') process.exitCode = 1;
}

main();
