import { ENGLISH } from './english';
import type { GoldTable } from './goldTable';
import { OTHER_LANGUAGES } from './otherLanguages';

/** Every article's table; see `goldTable.ts` for how they are written. */
export const GOLD_TABLES: readonly GoldTable[] = [...ENGLISH, ...OTHER_LANGUAGES];
