import { de } from './de';
import type { Language } from './descriptor';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { caseless, neutral } from './neutral';
import { pl } from './pl';
import { ru } from './ru';
import { uk } from './uk';

const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  [en, uk, de, ru, fr, es, pl].map((language) => [language.code, language]),
);

// Each with its own code, by which a lexicon is asked for labels.
const CASELESS: ReadonlyMap<string, Language> = new Map(
  'ar fa ur he yi hi bn pa gu ta te kn ml mr ne si th lo my km ka am ti zh ja ko bo dv ps ckb ug'
    .split(' ')
    .map((code) => [code, { ...caseless, code }]),
);

/**
 * The descriptor for a BCP 47 tag, by its primary subtag: `en-GB` → English. An unknown or empty
 * tag gets the neutral descriptor, a language written without case the silent one.
 */
export function languageOf(tag: string): Language {
  const code = tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
  return LANGUAGES.get(code) ?? CASELESS.get(code) ?? neutral;
}
