/** Text as a headline prints it. Lengths never change, so offsets into the text stay right. */

// What headlines leave small: articles, conjunctions and short prepositions.
const SMALL = new Set(
  'a an the and but or nor for yet so as at by in of off on per to up via vs v with from into'.split(
    ' ',
  ),
);
const WORD = /\p{L}[\p{L}\p{M}\p{N}'’]*/gu;

/** The capital of a character; the character itself where its capital is longer (ß, ŉ, ﬁ). */
function capital(character: string): string {
  const upper = character.toUpperCase();
  return upper.length === character.length ? upper : character;
}

/** ALL CAPS. */
export const allCaps = (text: string): string => Array.from(text, capital).join('');

/** Title Case: "The Tower of London Reopens". What has a capital keeps it; the first word gets one. */
export function titleCase(text: string): string {
  let first = true;
  return text.replace(WORD, (word) => {
    const stays = !first && SMALL.has(word);
    first = false;
    if (stays) return word;
    const [initial = '', ...rest] = word;
    return capital(initial) + rest.join('');
  });
}
