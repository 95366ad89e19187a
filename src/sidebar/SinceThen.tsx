import type { ComponentChild } from 'preact';
import { usePanel } from './context';

interface Props {
  /** `since`: below all that is told of the day; `later`: below one office of several. */
  readonly look: 'since' | 'later';
  readonly items: readonly ComponentChild[];
}

/** "Since then:" and what came after the day: in one line, or in a list where there is more. */
export const SinceThen = ({ look, items }: Props) => {
  const { text } = usePanel();
  if (items.length === 0) return null;
  if (items.length === 1)
    return (
      <p class={look}>
        <b>{text.say('sinceThen')}</b> {items[0]}
      </p>
    );
  return (
    <div class={look}>
      <b>{text.say('sinceThen')}</b>
      <ul>
        {items.map((item, i) => (
          <li key={i}>{item}</li>
        ))}
      </ul>
    </div>
  );
};
