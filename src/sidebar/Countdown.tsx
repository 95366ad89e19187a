import { useEffect, useState } from 'preact/hooks';
import type { Text } from '../lib/text';
import { usePanel } from './context';

interface Props {
  /** Milliseconds of the same clock as `now`. */
  readonly until: number;
  readonly now: () => number;
  readonly onEnd: () => void;
}

/** From here on minutes are told, not seconds: nobody watches a clock for that long. */
const MINUTES_FROM = 100;

const words = (seconds: number, text: Text): string =>
  seconds < MINUTES_FROM
    ? text.count('tryingInSeconds', seconds)
    : text.count('tryingInMinutes', Math.ceil(seconds / 60));

/** Counts down to the next try and then calls for it. Silent: the notice was already announced. */
export const Countdown = ({ until, now, onEnd }: Props) => {
  const { text } = usePanel();
  const left = Math.max(0, Math.ceil((until - now()) / 1000));
  const [, setTick] = useState(0);
  useEffect(() => {
    const tick = (): void => {
      if (now() >= until) onEnd();
      else setTick((n) => n + 1);
    };
    const timer = setTimeout(tick, Math.max(0, Math.min(1000, until - now())));
    return () => clearTimeout(timer);
  });
  return <p class="countdown">{left === 0 ? text.say('tryingNow') : words(left, text)}</p>;
};
