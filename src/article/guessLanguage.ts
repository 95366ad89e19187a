/** A guessed language and how far it stands before the next: 0 (a toss) to 1 (no rival). */
export interface LanguageGuess {
  /** ISO 639-1. */
  readonly language: string;
  readonly certainty: number;
}

/** Scripts that (nearly) tell the language, in the order in which they are asked. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['hi', /[\u0900-\u097f]/g],
];

/** Letters that only some languages of one script write. */
const CYRILLIC: readonly (readonly [string, RegExp])[] = [
  ['be', /ў/g],
  ['uk', /[іїєґ]/g],
  ['sr', /[ђјљњћџ]/g],
  ['ru', /[ыэё]/g],
  ['bg', /ъ/g],
];
const PERSIAN: readonly (readonly [string, RegExp])[] = [['fa', /[پچژگ]/g]];

/** The commonest short words of each language of the news, chosen to be rare in its neighbours. */
const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in that was with for which',
  de: 'der die und das nicht mit den auf ist ein',
  fr: 'les des une dans est pour que qui sur pas',
  es: 'los las una por con para del que está el',
  it: 'che della per non gli nel alla sono con di',
  pt: 'não uma para com os que foi dos como mais',
  nl: 'het een van niet zijn voor ook maar wordt de',
  sv: 'och att inte som för är på det har av',
  da: 'og ikke af til på det er som blev efter',
  nb: 'og ikke av til på det er som ble etter',
  fi: 'ja on ei että se oli hän myös mutta kun',
  pl: 'nie się na jest że do jak przez oraz to',
  cs: 'že na je se jsou pro jako ale také který',
  hu: 'hogy nem és egy is van azt meg volt már',
  ro: 'și nu în care pentru este din fost mai sunt',
  hr: 'je se na za koji nije su što kao ali',
  tr: 've bir bu için da ile olarak olan çok daha',
  id: 'yang dan di dengan untuk dari pada tidak ini dalam',
};

const MARKS: readonly (readonly [string, ReadonlySet<string>])[] = Object.entries(STOP_WORDS).map(
  ([language, words]) => [language, new Set(words.split(' '))],
);

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const byLetters = (
  text: string,
  letters: readonly (readonly [string, RegExp])[],
  otherwise: string,
): LanguageGuess => {
  const counts = letters
    .map(([language, pattern]) => ({ language, count: countOf(text, pattern) }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (first === undefined || first.count < text.length / 400) {
    return { language: otherwise, certainty: 0.3 };
  }
  return { language: first.language, certainty: 1 - (second?.count ?? 0) / first.count };
};

const byStopWords = (text: string): LanguageGuess | null => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = MARKS.map(([language, marks]) => ({
    language,
    hits: words.filter((word) => marks.has(word)).length,
  })).sort((a, b) => b.hits - a.hits);
  const [first, second] = scores;
  if (first === undefined || first.hits < Math.max(3, words.length * 0.04)) return null;
  return { language: first.language, certainty: 1 - (second?.hits ?? 0) / first.hits };
};

/**
 * Guesses the language of a text of some sentences by script, telling letters and stop words; null
 * where nothing speaks for any. Only the first 3,000 code units are read: more changes no verdict.
 */
export const guessLanguage = (text: string): LanguageGuess | null => {
  const sample = text.slice(0, 3000).toLowerCase();
  const letters = countOf(sample, /\p{L}/gu);
  if (letters < 20) return null;
  for (const [language, pattern] of SCRIPTS) {
    // Kana decide for Japanese even among many more Chinese characters.
    const share = language === 'ja' ? 0.1 : 0.4;
    if (countOf(sample, pattern) > letters * share) return { language, certainty: 1 };
  }
  if (countOf(sample, /[\u0400-\u04ff]/g) > letters * 0.5) return byLetters(sample, CYRILLIC, 'ru');
  if (countOf(sample, /[\u0600-\u06ff]/g) > letters * 0.5) return byLetters(sample, PERSIAN, 'ar');
  return byStopWords(sample);
};
