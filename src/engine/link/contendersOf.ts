import type { Language } from '../language/descriptor';
import type { Lexicon, NameLink, Spelling } from '../lexicon';
import { dossiersOf } from './dossiers';
import { KnownContender } from './knownContender';
import type { Referent } from './referent';

/** More are not ranked: "John Smith" has hundreds, and the page shows a handful. */
const MOST = 32;

const CLOSENESS: Readonly<Record<Spelling, number>> = { same: 2, case: 1, folded: 0 };

/** What the links of all names say of one entity, together. */
interface Draft {
  entity: number;
  prior: number | null;
  label: boolean;
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
): readonly KnownContender[] {
  const [only, ...others] = referent.names;
  if (only === undefined) return [];
  const dossiers = dossiersOf(lexicon, language);
  const known = (link: NameLink, share: number): KnownContender =>
    new KnownContender(link, dossiers.of(link.entity), share);
  if (others.length === 0 && referent.shorter.length === 0) {
    // Most have one name, whose links are of one entity each.
    return likeliest(lexicon.find(only), lexicon).map((link) => known(link, 1));
  }
  const names = referent.names.length + referent.shorter.length;
  return likeliest(draftsOf(referent, lexicon), lexicon).map((draft) =>
    known(draft, Math.min(1, draft.hits / names)),
  );
}

function draftsOf({ names, shorter }: Referent, lexicon: Lexicon): readonly Draft[] {
  const drafts = new Map<number, Draft>();
  for (const name of names) for (const link of lexicon.find(name)) propose(drafts, link);
  if (drafts.size === 0) return [];
  for (const name of shorter) {
    for (const { entity } of lexicon.find(name)) {
      const draft = drafts.get(entity);
      if (draft !== undefined) draft.hits++;
    }
  }
  return [...drafts.values()];
}

function propose(drafts: Map<number, Draft>, link: NameLink): void {
  const { entity, prior, label, spelling } = link;
  const draft = drafts.get(entity);
  if (draft === undefined) {
    drafts.set(entity, { entity, prior, label, spelling, hits: 1 });
    return;
  }
  draft.hits++;
  draft.label ||= label;
  if (prior !== null) draft.prior = Math.max(draft.prior ?? 0, prior);
  if (CLOSENESS[spelling] > CLOSENESS[draft.spelling]) draft.spelling = spelling;
}

/**
 * Those that may be meant by how often the name means them and how well known they are. A first name
 * has a hundred bearers, of whom most are no match for the last that is kept.
 */
function likeliest<T extends NameLink>(links: readonly T[], lexicon: Lexicon): readonly T[] {
  if (links.length <= MOST) return links;
  const best: { readonly link: T; readonly weight: number }[] = [];
  for (const link of links) {
    const weight = (link.prior ?? 0) + lexicon.entity(link.entity).popularity;
    let place = best.length;
    for (; place > 0; place--) {
      const before = best[place - 1];
      if (before === undefined || before.weight > weight) break;
      if (before.weight === weight && before.link.entity < link.entity) break;
    }
    if (place >= MOST) continue;
    const last = Math.min(best.length, MOST - 1);
    for (let at = last; at > place; at--) best[at] = best[at - 1] ?? { link, weight };
    best[place] = { link, weight };
  }
  return best.map(({ link }) => link);
}
