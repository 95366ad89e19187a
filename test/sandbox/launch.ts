/** Starting a real Chromium or a real Firefox that sees nothing but the sandbox. */
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** Folder of an unpacked extension, installed for the session. */
  readonly extension?: string;
  /** The sandbox's proxy on 127.0.0.1. Null: the browser uses the machine's own network. */
  readonly proxyPort: number | null;
  /** Default true. */
  readonly headless?: boolean;
  /** Profile folder to use and keep; default: a fresh one that is deleted on closing. */
  readonly profile?: string;
  readonly args?: readonly string[];
  /** True: the caller ends the browser on Ctrl+C itself. Default: puppeteer kills it. */
  readonly ownSignals?: boolean;
  /** Firefox only: further preferences. */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
}

/** A browser that runs, and under which origin the extension's own pages live (null: none). */
export interface Launched {
  readonly browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string | null;
}

const EXECUTABLES = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  firefox: ['firefox-esr', 'firefox'],
} as const;

const ENVIRONMENT = { chromium: 'SIDELIGHT_CHROMIUM', firefox: 'SIDELIGHT_FIREFOX' } as const;

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * Where a browser's executable is: `SIDELIGHT_CHROMIUM` or `SIDELIGHT_FIREFOX` if set, else the
 * first known name in `PATH`; null where there is none.
 */
export const findBrowser = (name: BrowserName): string | null => {
  const stated = process.env[ENVIRONMENT[name]];
  if (stated) return isExecutable(stated) ? stated : null;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = EXECUTABLES[name].flatMap((file) => folders.map((folder) => join(folder, file)));
  return paths.find(isExecutable) ?? null;
};

/**
 * The browsers that tests can use here. For each absent one the reason is printed once, so that a
 * skipped test file is never silent: `describe.skipIf(!browsersAvailable().includes('firefox'))`.
 */
export const browsersAvailable = (): readonly BrowserName[] =>
  (['chromium', 'firefox'] as const).filter((name) => {
    const found = findBrowser(name) !== null;
    if (!found) console.warn(`skipped: no ${name} in PATH (or set ${ENVIRONMENT[name]})`);
    return found;
  });

/** What both browsers are launched with. */
const common = ({ headless, proxyPort, profile, ownSignals }: LaunchOptions) => ({
  headless: headless ?? true,
  acceptInsecureCerts: proxyPort !== null,
  defaultViewport: null,
  ...(profile ? { userDataDir: profile } : {}),
  ...(ownSignals ? { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false } : {}),
});

const required = (name: BrowserName): string => {
  const path = findBrowser(name);
  if (path) return path;
  throw new Error(`No ${name} found in PATH. Install it, or set ${ENVIRONMENT[name]} to its path.`);
};

/** Chromium's own calls home are switched off where a switch exists; the proxy refuses the rest. */
const chromiumArguments = (proxyPort: number | null): string[] => [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ...(proxyPort === null
    ? []
    : [
        `--proxy-server=127.0.0.1:${proxyPort}`,
        '--proxy-bypass-list=<-loopback>',
        '--ignore-certificate-errors',
      ]),
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--hide-crash-restore-bubble',
];

/** Starts Chromium, with the extension installed if one is given. */
export const launchChromium = async (options: LaunchOptions): Promise<Launched> => {
  const browser = await puppeteer.launch({
    ...common(options),
    executablePath: required('chromium'),
    pipe: true,
    enableExtensions: true,
    args: [
      ...chromiumArguments(options.proxyPort),
      '--window-size=1280,900',
      ...(options.args ?? []),
    ],
  });
  const id = options.extension ? await browser.installExtension(options.extension) : null;
  return { browser, extensionOrigin: id && `chrome-extension://${id}` };
};

/** Everything through the proxy, no lookups of its own, and as few calls home as it allows. */
const firefoxPreferences = (proxyPort: number | null) => ({
  ...(proxyPort === null
    ? {}
    : {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxyPort,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxyPort,
        'network.proxy.no_proxies_on': '',
        'network.proxy.failover_direct': false,
        'network.trr.mode': 5,
        'network.dns.disablePrefetch': true,
        'network.stricttransportsecurity.preloadlist': false,
        'security.cert_pinning.enforcement_level': 0,
      }),
  'network.http.http3.enable': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'extensions.update.enabled': false,
  'services.settings.poll_interval': 86_400_000,
});

const UUID = '5b1de119-47c6-4a57-8f0e-9a2f5f4c3d21';

/** Firefox draws a new origin for each installation; stated beforehand, tests know it. */
const fixedUuid = (extension: string): Record<string, string> => {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const id: unknown = manifest.browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string') throw new Error(`${extension}: the manifest states no gecko id.`);
  return { 'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }) };
};

/** Starts Firefox, with the extension installed if one is given. */
export const launchFirefox = async (options: LaunchOptions): Promise<Launched> => {
  const browser = await puppeteer.launch({
    ...common(options),
    browser: 'firefox',
    executablePath: required('firefox'),
    extraPrefsFirefox: {
      ...firefoxPreferences(options.proxyPort),
      ...(options.extension ? fixedUuid(options.extension) : {}),
      ...options.preferences,
    },
    // System access is how tests stop the background page and open the extension's own pages.
    args: [
      ...['--width=1280', '--height=900', '--remote-allow-system-access'],
      ...(options.args ?? []),
    ],
  });
  if (options.extension) await browser.installExtension(options.extension);
  return { browser, extensionOrigin: options.extension ? `moz-extension://${UUID}` : null };
};

/** Starts either browser. */
export const launchBrowser = (name: BrowserName, options: LaunchOptions): Promise<Launched> =>
  name === 'chromium' ? launchChromium(options) : launchFirefox(options);
