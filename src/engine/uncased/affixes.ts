/**
 * Small words that are written onto a name. Those of Arabic and Hebrew are prepositions, "and" and
 * "that"; the article is left on, since names are listed with it ("القاهرة").
 */

/** Where a word may begin behind what is written onto its front. */
export interface Onset {
  /** Offset in the text. */
  readonly at: number;
  /** What a lookup puts before the text from there on: a letter that writing dropped. */
  readonly lead: string;
}

// "and" or "so", then a preposition or "as": وبالقاهرة
const ARABIC = [/^[وف]/, /^[وف]?[بلك]/];
// "to" before an article swallows its first letter: القاهرة, للقاهرة
const ARABIC_TO = /^[وف]?ل(?=ل)/;
// "and", "that" or "when", a preposition, the article: ושבישראל, כשהגיע
const HEBREW = [/^[ושכבלמה]/, /^(?:ו[שכבלמה]|ש[בלמהכ]|כש|מה)/, /^(?:וש|כש|וכש|ומ|ול|וב)[בלמה]/];

/** Vowel signs of what was cut off: they belong to it. */
const VOWELS = /^\p{M}+/u;

/** What Hebrew and Arabic words may begin with: the word whole, then without what may be a prefix. */
export function onsetsOf(word: string, start: number): readonly Onset[] {
  const isHebrew = /^[\u0590-\u05ff\ufb1d-\ufb4f]/.test(word);
  const onsets: Onset[] = [{ at: start, lead: '' }];
  for (const prefix of isHebrew ? HEBREW : ARABIC) {
    const cut = prefix.exec(word)?.[0].length ?? 0;
    const at = start + cut + (VOWELS.exec(word.slice(cut))?.[0].length ?? 0);
    // Persian writes "and" by itself: behind it nothing of the word is left.
    const inside = cut > 0 && at < start + word.length;
    if (inside && onsets.at(-1)?.at !== at) onsets.push({ at, lead: '' });
  }
  const swallowed = isHebrew ? null : ARABIC_TO.exec(word);
  if (swallowed !== null) onsets.push({ at: start + swallowed[0].length, lead: 'ا' });
  return onsets;
}

// Particles of Korean, and what may follow one. What makes another word of a name (한국인, 중국산: a
// Korean, made in China) is none: in English those are no names either.
const CASE =
  '은|는|이|가|을|를|의|에|에서|에게|에게서|께|께서|한테|로|으로|와|과|랑|이랑|도|만|까지|부터|마다|조차|마저|처럼|같이|보다|이나|나|이든|든|이며|며|이고|고|이라고|라고|이란|란|이라는|라는|이자|자|이다|다|입니다|이었다|였다|측|내|뿐|밖에|대로|만큼';
const PARTICLES = new RegExp(
  `^(?:${CASE})(?:은|는|이|가|을|를|의|도|만|서|서는|서도|까지|부터|로)?$`,
);
/** The longest particle with what follows it, in UTF-16 units. */
const LONGEST_PARTICLE = 5;
/** No name is shorter. */
const SHORTEST_NAME = 2;

/** Where a name that begins a Korean word may end: before a particle, or with the word. Ascending. */
export function endsBeforeParticle(word: string, start: number): readonly number[] {
  const ends: number[] = [];
  const first = Math.max(SHORTEST_NAME, word.length - LONGEST_PARTICLE);
  for (let at = first; at < word.length; at++) {
    if (PARTICLES.test(word.slice(at))) ends.push(start + at);
  }
  return [...ends, start + word.length];
}
