import { beginOf } from '../engine/crf/labels';
import type { Language } from '../engine/language/descriptor';
import type { Token } from '../engine/token';
import type { LabelledDocument } from './corpus';

const MISC = beginOf('MISC');
const PERSON = beginOf('PER');

/**
 * Makes the corpora mean the same by their labels, in place. Two differences cost most:
 * nationalities ("French") are MISC in some and nothing in others; titles ("President Bush") are
 * inside the name in some and outside in others, as everywhere in Sidelight.
 * @param nationalities whether they become MISC; not where no corpus marks them
 */
export function harmonise(
  documents: readonly LabelledDocument[],
  language: Language,
  nationalities = true,
): void {
  for (const { sentence, labels } of documents.flat()) {
    const tokens = sentence.tokens.slice(sentence.from, sentence.to);
    if (nationalities) markDemonyms(tokens, labels, language);
    cutTitles(tokens, labels, language);
  }
}

function markDemonyms(tokens: readonly Token[], labels: Uint8Array, language: Language): void {
  tokens.forEach((token, i) => {
    const marked = labels[i] !== 0 || token.casing === 'lower';
    if (!marked && language.demonyms.has(token.lower)) labels[i] = MISC;
  });
}

function cutTitles(tokens: readonly Token[], labels: Uint8Array, language: Language): void {
  for (let from = 0; from < labels.length; from++) {
    if (labels[from] !== PERSON) continue;
    let end = from + 1;
    while (labels[end] === PERSON + 1) end++;
    let first = from;
    while (first < end - 1 && isTitle(tokens, first, language)) first++;
    if (first === from) continue;
    labels.fill(0, from, first);
    labels[first] = PERSON;
    from = first;
  }
}

function isTitle(tokens: readonly Token[], i: number, language: Language): boolean {
  const word = tokens[i]?.lower ?? '';
  const next = tokens[i + 1]?.lower ?? '';
  const role = (each: string) =>
    language.courtesies.has(each) ||
    language.courtesies.has(each.replace(/\.$/, '')) ||
    language.roles.has(each);
  return role(word) || word === '.' || (language.roleParts.has(word) && role(next));
}
