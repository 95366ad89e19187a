import type { Text } from '../../src/lib/text';
import { textIn } from './englishText';

/**
 * Draws a gallery in a language, and in another whenever `window.speak` is called with it: a state
 * need not be loaded again to be seen with longer words.
 */
export const speaking = (language: string | null, draw: (text: Text) => void): void => {
  const speak = (wanted: string | null): void => {
    const text = textIn(wanted);
    document.documentElement.dir = text.direction;
    document.documentElement.lang = text.locale;
    draw(text);
  };
  speak(language);
  Object.assign(window, { speak });
};
