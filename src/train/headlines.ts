import type { Language } from '../engine/language/descriptor';
import type { Sentence, Style } from '../engine/sentences';
import { makeToken, type Token } from '../engine/token';
import type { LabelledDocument, LabelledSentence } from './corpus';

/** Words that headlines in Title Case leave small. */
const SMALL = new Set(
  'a an the and or but nor of in on at to for by from with as vs via per into over'.split(' '),
);

/**
 * Copies of sentences as headlines print them, each a document of its own: of every ten, one in
 * Title Case and one in CAPITALS. They teach the model what capitals do not mean there, and cost
 * nothing elsewhere, since the style of the sentence is a feature.
 */
export function headlines(
  documents: readonly LabelledDocument[],
  language: Language,
  next: () => number,
): readonly LabelledDocument[] {
  return documents.flat().flatMap((labelled) => {
    const dice = next();
    const size = labelled.labels.length;
    if (dice > 0.2 || size < 4 || size > 40 || labelled.sentence.style !== 'mixed') return [];
    return [[printed(labelled, dice < 0.1 ? 'title' : 'upper', language)]];
  });
}

function printed(
  labelled: LabelledSentence,
  style: Exclude<Style, 'mixed'>,
  language: Language,
): LabelledSentence {
  const { sentence } = labelled;
  const tokens = sentence.tokens
    .slice(sentence.from, sentence.to)
    .map((token, i) => recased(token, style, i === 0, language));
  const copy: Sentence = { ...sentence, tokens, from: 0, to: tokens.length, style };
  return { ...labelled, sentence: copy };
}

function recased(token: Token, style: Style, first: boolean, language: Language): Token {
  if (token.type !== 'word' && token.type !== 'initial') return token;
  const small = SMALL.has(token.lower) && !first;
  if (style === 'title' && (small || token.casing !== 'lower')) return token;
  if (style === 'upper' && language.code === 'de' && token.norm.includes('ß')) return token;
  const raw =
    style === 'upper'
      ? token.norm.toUpperCase()
      : token.norm.charAt(0).toUpperCase() + token.norm.slice(1);
  const { start, type, glued } = token;
  return { ...makeToken({ raw, start, type, glued }), end: token.end };
}
