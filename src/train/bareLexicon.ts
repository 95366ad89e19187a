import type { Lexicon, LexiconEntity, NameLink } from '../engine/lexicon';
import { PRIMARY_TOPIC } from '../engine/link/primaryTopic';

/**
 * A lexicon that knows of its entities only what Wikimedia's answers tell: labels, descriptions, and
 * which one a bare title leads to. The ranker is trained on it too, so that it weighs such answers
 * with what they have.
 */
export function bareLexicon(lexicon: Lexicon): Lexicon {
  const find = (name: string): readonly NameLink[] => {
    const links = lexicon.find(name);
    const top = mostPopular(
      links.filter(({ label }) => label),
      lexicon,
    );
    return links.map((link) => ({ ...link, prior: link === top ? PRIMARY_TOPIC : null }));
  };
  const entity = (index: number): LexiconEntity => ({
    item: lexicon.entity(index).item,
    kind: null,
    popularity: 0,
    coordinates: null,
    begin: null,
    end: null,
    related: [],
  });
  return {
    languages: lexicon.languages,
    size: lexicon.size,
    find,
    entity,
    longest: () => null,
    indexOf: (item) => lexicon.indexOf(item),
    label: (index, language) => lexicon.label(index, language),
    description: (index, language) => lexicon.description(index, language),
    offices: () => [],
  };
}

function mostPopular(links: readonly NameLink[], lexicon: Lexicon): NameLink | null {
  let best: NameLink | null = null;
  let most = -1;
  for (const link of links) {
    const { popularity } = lexicon.entity(link.entity);
    if (popularity > most) {
      best = link;
      most = popularity;
    }
  }
  return best;
}
