import type { ComponentChild } from 'preact';
import type { MessageKey } from '../lib/text';
import { usePanel } from './context';

/** Private-use characters stand in for the parts while the sentence is put together. */
const SLOTS: readonly string[] = ['\uE000', '\uE001', '\uE002'];

interface Props {
  readonly message: MessageKey;
  readonly parts: readonly ComponentChild[];
}

/** A message with elements (links, marked words) in the places of `$1`, `$2`, `$3`. */
export const Woven = ({ message, parts }: Props) => {
  const { text } = usePanel();
  const sentence = text.say(message, ...SLOTS.slice(0, parts.length));
  const pieces = sentence.split(/([\uE000-\uE002])/);
  return (
    <>
      {pieces.map((piece) => {
        const slot = SLOTS.indexOf(piece);
        return slot < 0 ? piece : parts[slot];
      })}
    </>
  );
};
