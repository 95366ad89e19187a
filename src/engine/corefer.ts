import { linkAcronyms } from './acronyms';
import type { Cluster } from './cluster';
import { formsOf } from './forms';
import type { Language } from './language/descriptor';
import type { Name } from './names';
import { linkPersons } from './persons';

/**
 * Groups names by what they name: equal forms first, then acronyms with what they stand for, then
 * surnames with full names. Each step only joins what is safe: two entities wrongly made one give
 * the reader a wrong card, one entity left as two only a longer list.
 */
export function corefer(names: readonly Name[], language: Language): readonly Cluster[] {
  const ordered = [...names].sort(byPosition);
  const forms = formsOf(ordered, language);
  linkAcronyms(forms, language);
  return linkPersons(forms, language);
}

function byPosition(a: Name, b: Name): number {
  return a.sentence.block - b.sentence.block || a.from - b.from;
}
