import { adoptSheet } from './adoptedSheet';
import { hostSheet } from './hostSheet';

/** Long enough to read two short sentences twice, milliseconds. */
const SHOWN_MS = 12_000;

const SHEET = hostSheet(
  'inset: auto 16px 16px auto; max-width: min(320px, calc(100vw - 32px));',
  `p { margin: 0; padding: 12px 16px; border: 1px solid #e4dfd5; border-radius: 6px; background: #fbfaf7; color: #1d1b18;
font: 15px/1.45 system-ui, sans-serif; cursor: default; }
@media (prefers-color-scheme: dark) { p { background: #1b1a18; color: #ece7dd; border-color: #37342f; } }
@media (forced-colors: active) { p { border-color: CanvasText; } }`,
);

/**
 * Says one thing in a corner of the page, for when the panel itself can no longer be loaded. A
 * click or some seconds take it away; the page's own nodes are not touched.
 */
export const showNotice = (page: Document, text: string): void => {
  const host = page.createElement('sidelight-panel');
  const shadow = host.attachShadow({ mode: 'closed' });
  adoptSheet(shadow, SHEET);
  const line = page.createElement('p');
  line.setAttribute('role', 'status');
  line.textContent = text;
  shadow.append(line);
  page.documentElement.append(host);
  const timer = setTimeout(() => host.remove(), SHOWN_MS);
  host.addEventListener('click', () => {
    clearTimeout(timer);
    host.remove();
  });
};
