import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { build } from 'esbuild';

/** This file lies two folders deep, and so does the bundle that it goes into. */
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** As strict as the extension's own pages: a style or script that only works unguarded shows here. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: https:; base-uri 'none'";

const page = (name: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Sidelight</title>
<link rel="stylesheet" href="${name}.css">
<script src="${name}.js" type="module"></script></head><body></body></html>`;

interface Served {
  readonly type: string;
  readonly body: string;
}

/** Bundles one gallery script and the style sheet of the room it shows. */
const bundle = async (name: string, script: string, sheet: string) => {
  const result = await build({
    entryPoints: [
      { in: join(ROOT, 'test', script), out: name },
      { in: join(ROOT, 'src', sheet), out: name },
    ],
    outdir: '/',
    write: false,
    bundle: true,
    format: 'esm',
    splitting: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    target: 'es2022',
    logLevel: 'silent',
  });
  return result.outputFiles;
};

const ROOMS = [
  { name: 'sidebar', script: 'sidebar/gallery.tsx', sheet: 'sidebar/sidebar.css' },
  { name: 'popup', script: 'popup/gallery.tsx', sheet: 'popup/popup.css' },
  { name: 'options', script: 'options/gallery.tsx', sheet: 'options/options.css' },
] as const;

const files = async (): Promise<ReadonlyMap<string, Served>> => {
  const served = new Map<string, Served>([
    ['/axe.js', { type: 'text/javascript', body: axe.source }],
  ]);
  for (const { name, script, sheet } of ROOMS) {
    served.set(`/${name}`, { type: 'text/html', body: page(name) });
    for (const { path, text } of await bundle(name, script, sheet))
      served.set(path, {
        type: path.endsWith('.css') ? 'text/css' : 'text/javascript',
        body: text,
      });
  }
  return served;
};

/** Serves the galleries on loopback until `signal` aborts. Returns their origin. */
export const serveGallery = async (signal: AbortSignal): Promise<string> => {
  const served = await files();
  const server = createServer((request, response) => {
    const file = served.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': `${file.type}; charset=utf-8`,
      'content-security-policy': POLICY,
      // Fetched and compiled once for all states of a room.
      'cache-control': 'max-age=3600',
    });
    response.end(file.body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  signal.addEventListener('abort', () => server.close(), { once: true });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};
