import type { Language } from '../language/descriptor';
import type { Lexicon, NameLink, Spelling } from '../lexicon';
import type { Contender } from './contender';
import { type Dossier, dossiersOf } from './dossiers';
import type { Referent } from './referent';

/** More are not ranked: "John Smith" has hundreds, and the page shows a handful. */
const MOST = 32;

const CLOSENESS: Readonly<Record<Spelling, number>> = { same: 2, case: 1, folded: 0 };

/** What a name's links say of one entity, together. */
interface Draft {
  entity: number;
  prior: number | null;
  isLabel: boolean;
  spelling: Spelling;
  hits: number;
}

/**
 * All that a referent may be by the lexicon. Every name that may propose does; the shorter ones only
 * count in favour.
 */
export function contendersOf(
  referent: Referent,
  lexicon: Lexicon,
  language: Language,
): readonly Contender[] {
  const drafts = new Map<number, Draft>();
  for (const name of referent.names) {
    for (const link of lexicon.find(name)) propose(drafts, link);
  }
  if (drafts.size === 0) return [];
  for (const name of referent.shorter) {
    for (const { entity } of lexicon.find(name)) {
      const draft = drafts.get(entity);
      if (draft !== undefined) draft.hits++;
    }
  }
  const names = referent.names.length + referent.shorter.length;
  const dossiers = dossiersOf(lexicon, language);
  return likeliest([...drafts.values()], lexicon).map((draft) =>
    contenderOf(draft, dossiers.of(draft.entity), names),
  );
}

function propose(drafts: Map<number, Draft>, link: NameLink): void {
  const { entity, prior, label, spelling } = link;
  const draft = drafts.get(entity);
  if (draft === undefined) {
    drafts.set(entity, { entity, prior, isLabel: label, spelling, hits: 1 });
    return;
  }
  draft.hits++;
  draft.isLabel ||= label;
  if (prior !== null) draft.prior = Math.max(draft.prior ?? 0, prior);
  if (CLOSENESS[spelling] > CLOSENESS[draft.spelling]) draft.spelling = spelling;
}

/**
 * Those that may be meant by how often the name means them and how well known they are. A first name
 * has a hundred bearers, of whom most are no match for the last that is kept.
 */
function likeliest(drafts: readonly Draft[], lexicon: Lexicon): readonly Draft[] {
  if (drafts.length <= MOST) return drafts;
  const best: { readonly draft: Draft; readonly weight: number }[] = [];
  for (const draft of drafts) {
    const weight = (draft.prior ?? 0) + lexicon.entity(draft.entity).popularity;
    let place = best.length;
    for (; place > 0; place--) {
      const before = best[place - 1];
      if (before === undefined || before.weight > weight) break;
      if (before.weight === weight && before.draft.entity < draft.entity) break;
    }
    if (place >= MOST) continue;
    best.splice(place, 0, { draft, weight });
    if (best.length > MOST) best.pop();
  }
  return best.map(({ draft }) => draft);
}

// Field by field: a spread takes ten times as long, and a document has a thousand candidates.
function contenderOf(draft: Draft, dossier: Dossier, names: number): Contender {
  return {
    item: dossier.item,
    entity: dossier.entity,
    label: dossier.label,
    description: dossier.description,
    kind: dossier.kind,
    popularity: dossier.popularity,
    prior: draft.prior,
    isLabel: draft.isLabel,
    spelling: draft.spelling,
    known: Math.min(1, draft.hits / names),
    coordinates: dossier.coordinates,
    begin: dossier.begin,
    end: dossier.end,
    related: dossier.related,
    about: dossier.about,
  };
}
