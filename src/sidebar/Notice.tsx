import { useEffect } from 'preact/hooks';
import { Countdown } from './Countdown';
import { usePanel } from './context';
import { focusArrival } from './focusArrival';
import type { Trouble } from './state';
import { isEnough, troubleWords } from './troubleWords';

const Remedy = ({ trouble }: { readonly trouble: Trouble }) => {
  const { panel, text } = usePanel();
  if (trouble.code === 'gone' || isEnough(trouble)) return null;
  const retry = (): void => {
    // Said first: the button goes with the trouble.
    if (document.activeElement?.closest('.notice')) focusArrival(document);
    panel.dispatch({ type: 'retry' });
  };
  if (trouble.code === 'off')
    return (
      <button type="button" class="pill" onClick={panel.gateway.openSettings}>
        {text.say('openSettings')}
      </button>
    );
  if (trouble.retryAt !== null)
    return <Countdown until={trouble.retryAt} now={panel.gateway.now} onEnd={retry} />;
  return (
    <button type="button" class="pill" onClick={retry}>
      {text.say('tryAgain')}
    </button>
  );
};

/** Why something is missing, what still works, and what happens next. */
export const Notice = ({ trouble }: { readonly trouble: Trouble }) => {
  const { panel, text } = usePanel();
  const { title, body } = troubleWords(trouble);
  useEffect(() => {
    if (trouble.code !== 'offline') return;
    const online = () => panel.dispatch({ type: 'retry' });
    window.addEventListener('online', online);
    return () => window.removeEventListener('online', online);
  }, [trouble.code, panel]);
  return (
    <section class="notice">
      <h2 class="notice-title">{text.say(title)}</h2>
      <p>{text.say(body)}</p>
      <Remedy trouble={trouble} />
    </section>
  );
};
