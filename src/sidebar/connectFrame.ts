import { type ContentToPanel, PANEL_HELLO, type PanelToContent } from '../protocol/panelPort';

/** Milliseconds after which nobody is taken to be there: the page's side answers within one. */
const SILENCE = 5000;

interface Line {
  readonly token: string;
  readonly onMessage: (message: ContentToPanel) => void;
  readonly onLost: () => void;
}

/** Does this answer come from the content script that opened us? The page cannot know the token. */
const isAnswer = (event: MessageEvent, token: string): boolean => {
  if (event.source !== window.parent || typeof event.data !== 'string') return false;
  try {
    return (JSON.parse(event.data) as { token?: unknown }).token === token;
  } catch {
    return false;
  }
};

/**
 * Asks the page we are framed in for the line to its content script. Returns how to speak on it;
 * what is said before the line is there is dropped.
 */
export const connectFrame = ({ token, onMessage, onLost }: Line) => {
  let port: MessagePort | null = null;
  const waiting = new AbortController();
  const timer = setTimeout(() => {
    waiting.abort();
    onLost();
  }, SILENCE);
  window.addEventListener(
    'message',
    (event) => {
      const [offered] = event.ports;
      if (offered === undefined || !isAnswer(event, token)) return;
      clearTimeout(timer);
      waiting.abort();
      port = offered;
      port.onmessage = ({ data }: MessageEvent<string>) => onMessage(JSON.parse(data));
    },
    { signal: waiting.signal },
  );
  window.parent.postMessage(PANEL_HELLO, '*');
  return (message: PanelToContent): void => port?.postMessage(JSON.stringify(message));
};
