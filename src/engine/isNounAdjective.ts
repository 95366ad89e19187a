import { endsInHead } from './endsInHead';
import type { Language } from './language/descriptor';

const ENDING = /(?:e|en|er|es|em)$/u;
const DERIVED = /(?:isch|deutsch|europäisch)(?:e|en|er|es|em)$/u;

/**
 * Whether a word is an adjective that names are made of, where nouns have capitals and adjectives do
 * not: derived ("Französische"), listed ("Zweiten", "Rote"), or of a town ("Brandenburger").
 */
export function isNounAdjective(word: string, language: Language): boolean {
  if (DERIVED.test(word)) return true;
  if (!ENDING.test(word)) return false;
  if (language.common.has(word) || language.tails.has(word.replace(ENDING, ''))) return true;
  return word.endsWith('er') && isTown(word.slice(0, -2), language);
}

// "Berliner", "Dresdner", "Münchner": the town keeps, or loses, its last vowel.
function isTown(stem: string, { places }: Language): boolean {
  return places.has(stem) || places.has(`${stem}e`) || places.has(`${stem.slice(0, -1)}en`);
}

/** Whether a noun makes a name together with such an adjective: "Tor", "Weltkrieg". */
export function isNounHead(word: string, language: Language): boolean {
  const { institutions, organisationHeads, eventHeads, adjectiveHeads } = language;
  if (institutions.has(word)) return true;
  return [organisationHeads, eventHeads, adjectiveHeads].some((heads) => endsInHead(word, heads));
}
