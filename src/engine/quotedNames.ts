import { endsInHead } from './endsInHead';
import type { Language } from './language/descriptor';
import type { Run } from './runs';
import type { Sentence } from './sentences';
import { isCapital, type Token } from './token';

const LONGEST_TITLE = 9;
// Longer than this, and mostly in lower case behind a pronoun or the like, it is something said.
const LONGEST_PHRASE = 3;

const CLOSES: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '“”"'],
  ['»', '«'],
  ['"', '"'],
]);

// After these somebody speaks, or what stood in the quotation marks was said.
const SPEAKS = new Set([':', '-', '–', '—']);
const ENDS = new Set(['.', '?', '!', '…', ';']);

/**
 * What stands in quotation marks and is a name: a film, a newspaper, a firm. Told from what somebody
 * said by its length, its capital, and the words around it:
 *
 *     der Film „Das Boot“ · газета «Вечірній Київ»        a word in front, a capital inside
 *     „Ich konnte nichts machen“, klagt er                the sentence starts with it, a comma ends it
 *     він відповів: «Ні»                                  a colon in front
 *     the "special operation"                             no capital
 */
export function quotedNames(sentence: Sentence, language: Language): readonly Run[] {
  if (language.quoted === 'none') return [];
  const runs: Run[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const closing = CLOSES.get(sentence.tokens[i]?.norm ?? '');
    if (closing === undefined) continue;
    const to = endOfTitle(sentence, i + 1, closing);
    if (to === 0) continue;
    const run = { sentence, from: i + 1, to };
    if (isTitle(run, language)) runs.push(run);
    i = to;
  }
  return runs;
}

/** Index of the closing mark, 0 where none follows soon. */
function endOfTitle({ tokens, to }: Sentence, from: number, closing: string): number {
  for (let i = from; i < Math.min(to, from + LONGEST_TITLE + 1); i++) {
    const token = tokens[i];
    if (token === undefined) return 0;
    if (closing.includes(token.norm)) return i > from ? i : 0;
    if (ENDS.has(token.norm) && !closing.includes(tokens[i + 1]?.norm ?? ' ')) return 0;
  }
  return 0;
}

function isTitle(run: Run, language: Language): boolean {
  const { tokens } = run.sentence;
  const words = tokens.slice(run.from, run.to);
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || !isCapital(first) || last?.norm === '.' || last?.norm === ',')
    return false;
  if (isSpoken(run) || isPhrase(words, language)) return false;
  return language.quoted === 'capital' || isCued(run, language);
}

function isSpoken({ sentence, from, to }: Run): boolean {
  const before = sentence.tokens[from - 2];
  const after = sentence.tokens[to + 1];
  const opens = from - 1 <= sentence.from || before === undefined;
  if (opens) {
    // «Динамо» (Київ) begins with a name.
    const place = sentence.tokens[to + 2];
    const bracket = after?.norm === '(' && place !== undefined && isCapital(place);
    return after === undefined || (after.type === 'mark' && !bracket);
  }
  return SPEAKS.has(before.norm);
}

function isPhrase(words: readonly Token[], language: Language): boolean {
  const [first] = words;
  const word = first?.lower ?? '';
  const plain = language.starters.has(word) && !language.articles.has(word);
  if (words.length === 1) return plain || language.notNames.has(word);
  const capitals = words.filter(isCapital).length;
  return plain && words.length > LONGEST_PHRASE && capitals < words.length / 2;
}

// Where every noun has a capital, the word in front must say what is named.
function isCued({ sentence, from }: Run, language: Language): boolean {
  const before = sentence.tokens[from - 2];
  if (before === undefined) return false;
  const { workHeads, organisationHeads, eventHeads } = language;
  return [workHeads, organisationHeads, eventHeads].some((heads) =>
    endsInHead(before.lower, heads),
  );
}
