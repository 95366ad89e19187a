import type { Lexicon, NameLink, Spelling } from '../lexicon';
import type { Contender } from './contender';
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
  language: string,
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
  return likeliest([...drafts.values()], lexicon).map((draft) =>
    contenderOf(draft, { lexicon, language, names }),
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

/** Those that may be meant by how often the name means them and how well known they are. */
function likeliest(drafts: readonly Draft[], lexicon: Lexicon): readonly Draft[] {
  if (drafts.length <= MOST) return drafts;
  const weight = new Map(
    drafts.map((draft) => [draft, (draft.prior ?? 0) + lexicon.entity(draft.entity).popularity]),
  );
  const by = (draft: Draft): number => weight.get(draft) ?? 0;
  return [...drafts].sort((a, b) => by(b) - by(a) || a.entity - b.entity).slice(0, MOST);
}

function contenderOf(
  draft: Draft,
  from: { readonly lexicon: Lexicon; readonly language: string; readonly names: number },
): Contender {
  const { lexicon, language, names } = from;
  const entity = lexicon.entity(draft.entity);
  // Most candidates leave before anybody asks what they have to do with.
  let related: readonly number[] | null = null;
  return {
    item: entity.item,
    entity: draft.entity,
    label: lexicon.label(draft.entity, language),
    description: lexicon.description(draft.entity, language),
    kind: entity.kind,
    popularity: entity.popularity,
    prior: draft.prior,
    isLabel: draft.isLabel,
    spelling: draft.spelling,
    known: Math.min(1, draft.hits / names),
    coordinates: entity.coordinates,
    begin: entity.begin,
    end: entity.end,
    get related() {
      related ??= entity.related;
      return related;
    },
  };
}
