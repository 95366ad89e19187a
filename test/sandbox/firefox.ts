/** What WebDriver BiDi lets a test do in Firefox's own context. */
import type { Browser } from 'puppeteer-core';

interface Connection {
  send(method: string, params: unknown): Promise<{ readonly result: unknown }>;
}

/** puppeteer has the BiDi connection, but its types keep it to itself. */
const connectionOf = (browser: Browser): Connection => {
  const connection = (browser as Browser & { readonly connection?: Connection }).connection;
  if (typeof connection?.send !== 'function')
    throw new Error('No BiDi connection in this browser.');
  return connection;
};

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

interface Evaluation {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/**
 * Runs the body of an async function in the browser window's own, privileged context and returns
 * its value if that is a primitive. Needs Firefox to be started with
 * `--remote-allow-system-access`, as {@link launchFirefox} does.
 */
export const privileged = async (browser: Browser, body: string): Promise<unknown> => {
  const connection = connectionOf(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = (tree.result as Tree).contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('Firefox shows no browser window.');
  const answer = await connection.send('script.evaluate', {
    expression: `(async () => { ${body} })()`,
    target: { context: window.context },
    awaitPromise: true,
  });
  const evaluation = answer.result as Evaluation;
  if (evaluation.type === 'exception') throw new Error(evaluation.exceptionDetails?.text);
  return evaluation.result?.value;
};
