import type { ByteWriter } from './byteWriter';
import type { ByLanguage } from './entityRecord';
import { EVERY_LANGUAGE } from './namesOf';
import type { SymbolEncoder } from './symbolEncoder';

/** A text in each language of a pack, in its order; null where there is none. */
export type TextsByPlace = readonly (string | null)[];

// Wikidata's own end at 250. Longer ones are cut rather than trusted to be read.
const LONGEST_TEXT = 1000;

/** The texts for the languages of a pack; what is the same in all languages stands in for them. */
export function textsFor(
  texts: ByLanguage<string> | undefined,
  languages: readonly string[],
): TextsByPlace {
  return languages.map((language) => {
    const text = texts?.[language] ?? texts?.[EVERY_LANGUAGE];
    return text ? text.slice(0, LONGEST_TEXT) : null;
  });
}

/**
 * Writes a list of texts, see `texts.ts`.
 * @param phrases where texts refer to the pack's phrases: their numbers; null: to earlier texts
 */
export function writeTexts(
  writer: ByteWriter,
  texts: TextsByPlace,
  {
    symbols,
    phrases,
  }: { readonly symbols: SymbolEncoder; readonly phrases: ReadonlyMap<string, number> | null },
): void {
  writer.varint(texts.reduce((mask, text, place) => mask + (text === null ? 0 : 2 ** place), 0));
  const written: string[] = [];
  for (const text of texts) {
    if (text === null) continue;
    const reference = phrases ? phrases.get(text) : written.indexOf(text);
    if (reference !== undefined && reference >= 0) writer.varint(2 * reference + 1);
    else {
      const bytes = symbols.encode(text);
      writer.varint(2 * bytes.length);
      writer.append(bytes);
      written.push(text);
    }
  }
}
