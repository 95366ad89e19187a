import { linkAcronyms } from './acronyms';
import type { Cluster } from './cluster';
import { clustersOf } from './clusters';
import { type Form, formsOf } from './forms';
import type { Language } from './language/descriptor';
import type { Name } from './names';
import { joinNicknames } from './nicknames';
import { linkPersons } from './persons';
import { settle } from './settle';
import { linkShortNames } from './shortNames';

/**
 * Groups names by what they name: equal forms first, then acronyms and short names of organisations
 * with what they stand for, then surnames and given names with full names. Each step only joins what
 * is safe: two entities wrongly made one give the reader a wrong card, one entity left as two only a
 * longer list.
 */
export function corefer(names: readonly Name[], language: Language): readonly Cluster[] {
  const ordered = joinNicknames([...names].sort(byPosition));
  const forms = formsOf(ordered, language);
  linkAcronyms(forms, language);
  const organisations = linkShortNames(forms, language);
  const persons = linkPersons(forms, language);
  const optionsOf = (name: Name, form: Form) => persons(name, form) ?? organisations(name, form);
  return clustersOf(forms, settle(forms, optionsOf, language));
}

function byPosition(a: Name, b: Name): number {
  return a.sentence.block - b.sentence.block || a.from - b.from;
}
