import type { Language } from '../language/descriptor';
import type { Lexicon } from '../lexicon';
import type { Document, ItemId, Recognition } from '../types';
import type { Field } from './coherence';
import type { Contender } from './contender';
import { contendersOf } from './contendersOf';
import { EvidenceTable } from './evidenceTable';
import { FloatPool } from './floatPool';
import { withPrior } from './knownContender';
import { ownEvidence } from './ownEvidence';
import type { Referent } from './referent';
import { referentsOf } from './referentsOf';
import { SETTING_EVIDENCE, settingEvidence } from './settingEvidence';
import { boundStems } from './stems';
import { surroundingsOf } from './surroundings';
import { tellsOfSport } from './tellsOfSport';
import { withoutTeams } from './withoutTeams';

/** What a document is linked with. */
export interface Sources {
  readonly lexicon: Lexicon;
  readonly language: Language;
  /** The year that the article was written in; null where it is not known. */
  readonly year: number | null;
  /**
   * Kinds are compared as the recogniser says them, whoever acts. The sets that weights are learned
   * from hold too few seats and newspapers to learn from what is said of them. Default false.
   */
  readonly learning?: boolean;
  /** What Wikimedia said of an entity, by its index; nothing where the panel was not opened. */
  readonly found?: ReadonlyMap<number, readonly Contender[]>;
}

/** All referents of a document with all their candidates and the evidence of each alone. */
export function fieldsOf(
  document: Document,
  recognition: Recognition,
  sources: Sources,
): { readonly fields: readonly Field[]; readonly demonyms: readonly number[] } {
  boundStems(sources.language);
  const { referents: all, demonyms } = referentsOf(document, recognition, sources.language);
  const referents = sources.learning === true ? all.map(asSaid) : all;
  let sport: boolean | null = null;
  const ofSport = (): boolean => {
    sport ??= tellsOfSport(document.blocks);
    return sport;
  };
  const contenders = referents.map((referent, index) =>
    withoutTeams(allContenders(referent, sources, index), referent, ofSport),
  );
  const { language, year } = sources;
  const around = surroundingsOf(document, referents, { language, year });
  const candidates = contenders.reduce((sum, { length }) => sum + length, 0);
  const table = new EvidenceTable(candidates);
  const pool = new FloatPool(referents.length * SETTING_EVIDENCE.length + candidates);
  const fields = referents.map((referent, index): Field => {
    const at = { referent, index, around };
    const rows = ownEvidence(contenders[index] ?? [], at, table);
    const setting = settingEvidence(at, rows, pool);
    return { referent, rows, setting, shares: pool.take(rows.length) };
  });
  return { fields, demonyms };
}

const asSaid = (referent: Referent): Referent => ({ ...referent, acting: [] });

/** The lexicon's and Wikimedia's: of an item that both know, what the lexicon says, and a title. */
function allContenders(
  referent: Referent,
  { lexicon, language, found }: Sources,
  index: number,
): readonly Contender[] {
  const known = contendersOf(referent, lexicon, language);
  const told = found?.get(index) ?? [];
  if (told.length === 0) return known;
  const merged = new Map<ItemId, Contender>(known.map((each) => [each.item, each]));
  for (const each of told) {
    const own = merged.get(each.item);
    if (own === undefined) merged.set(each.item, each);
    else if (own.prior === null) merged.set(each.item, withPrior(own, each.prior));
  }
  return [...merged.values()];
}
