import { parseArgs } from 'node:util';
import type { BrowserName } from './launch';

/** What `npm start` was asked to do. */
export interface StartOptions {
  readonly browser: BrowserName;
  /** A real address to open over the machine's own network; null: the sandbox. */
  readonly address: string | null;
  /** Short name of the sandbox's article. */
  readonly article: string;
  /** True: without a window, as a tour that ends by itself. */
  readonly headless: boolean;
  /** Folder for screenshots. */
  readonly out: string;
  readonly list: boolean;
  readonly help: boolean;
}

export const USAGE = `npm start [-- OPTIONS] [-- https://…]

Opens an article with names underlined by the build in dist/. Without an address it is an article
of the sandbox: a news site and a Wikimedia of its own, all on this machine, nothing leaves it.

  --browser NAME   chromium (default) or firefox
  --article NAME   another article of the sandbox (--list shows them)
  --list           list the sandbox's articles
  --headless       no window: open, click a name, print the cast, save screenshots, end.
                   This is what happens anyway where there is no display
  --out DIR        where screenshots go (default dist/screenshots)
  --help           this text

An address is opened over the network you have, so names are looked up at the real Wikimedia once
you open the panel. Ctrl+C closes everything.`;

/** Something on the command line that cannot be understood: said, with the way to the usage. */
export class UsageError extends Error {}

const hasDisplay = (environment: NodeJS.ProcessEnv): boolean =>
  process.platform !== 'linux' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);

const addressOf = (positionals: readonly string[]): string | null => {
  const [address, ...more] = positionals;
  if (address === undefined) return null;
  if (more.length > 0) throw new UsageError(`One address at a time, not ${positionals.length}.`);
  if (/^https?:\/\//.test(address) && URL.canParse(address)) return address;
  throw new UsageError(`"${address}" is no http or https address.`);
};

const read = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        browser: { type: 'string', default: 'chromium' },
        article: { type: 'string', default: 'february-2022' },
        out: { type: 'string', default: 'dist/screenshots' },
        headless: { type: 'boolean', default: false },
        list: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
};

/**
 * Reads the command line (without node and script).
 * @throws UsageError for an unknown option, an unknown browser or something that is no address.
 */
export const readStartOptions = (
  args: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): StartOptions => {
  const { values, positionals } = read(args);
  const { browser } = values;
  if (browser !== 'chromium' && browser !== 'firefox') {
    throw new UsageError(`--browser is chromium or firefox, not "${browser}".`);
  }
  return {
    browser,
    address: addressOf(positionals),
    article: values.article,
    headless: values.headless || !hasDisplay(environment),
    ...{ out: values.out, list: values.list, help: values.help },
  };
};
