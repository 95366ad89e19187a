import { useEffect, useRef, useState } from 'preact/hooks';
import type { Recording } from '../wikidata/types';
import { usePanel } from './context';
import type { Panel } from './createPanel';

/** How far hearing the name has come. */
export type Hearing = 'silent' | 'loading' | 'playing' | 'failed';

/** What is known of a file on Commons; null where nothing is to be had, or nobody answers. */
const ask = async (panel: Panel, file: string): Promise<Recording | null> => {
  const visit = panel.state.peek().article?.visit ?? '';
  const reply = await panel.gateway.ask('recording', { visit, file });
  return reply.ok && reply.value.outcome.ok ? reply.value.outcome.value : null;
};

/**
 * Fetches a file of Commons and plays it, at the first call of `toggle`; the next one stops it, and
 * so does leaving. What was learned of the file is kept: it is asked for once.
 */
export const useHearing = (file: string) => {
  const { panel } = usePanel();
  const [hearing, setHearing] = useState<Hearing>('silent');
  const [recording, setRecording] = useState<Recording | null>(null);
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);
  const hear = async (signal: AbortSignal): Promise<void> => {
    const found = recording ?? (await ask(panel, file));
    if (signal.aborted) return;
    if (found === null) throw new Error('no recording');
    setRecording(found);
    const onStart = (): void => setHearing('playing');
    await panel.gateway.player.play(found.src, { signal, onStart });
  };
  const toggle = (): void => {
    const stopped = current.current;
    current.current = null;
    if (stopped !== null) {
      stopped.abort();
      setHearing('silent');
      return;
    }
    const own = new AbortController();
    current.current = own;
    setHearing('loading');
    const settle = (to: Hearing) => (): void => {
      if (current.current !== own) return;
      current.current = null;
      setHearing(to);
    };
    hear(own.signal).then(settle('silent'), settle('failed'));
  };
  return { hearing, recording, toggle };
};
