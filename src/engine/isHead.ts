import type { Language } from './language/descriptor';

/** Whether a word makes what it stands in an organisation, a place or an event. */
export function isHead(word: string, language: Language): boolean {
  return (
    language.organisationHeads.has(word) ||
    language.placeHeads.has(word) ||
    language.eventHeads.has(word)
  );
}
