import type { Lexicon } from '../engine/lexicon';
import type { Contender } from '../engine/link/contender';
import { link } from '../engine/link/link';
import type { Ranker } from '../engine/link/ranker';
import { bandOf, type Document, type Entity, type ItemId, type Recognition } from '../engine/types';
import { yearIn } from '../lib/yearIn';
import type { Correction } from '../settings/corrections';

/** What articles are linked with. */
export interface Knowledge {
  readonly lexicon: Lexicon;
  readonly ranker: Ranker;
  /** What the reader said of a thing with these names. */
  readonly said: (names: readonly string[]) => Correction | null;
}

interface Article {
  readonly document: Document;
  readonly recognition: Recognition;
  /** The day it was published, ISO 8601; null where the page states none. */
  readonly day: string | null;
  /** The country of the outlet; null where it is not known. */
  readonly outlet: ItemId | null;
  /** What Wikimedia told of an entity, by its index. */
  readonly found?: ReadonlyMap<number, readonly Contender[]>;
}

/**
 * Gives the names of an article their items, by what the device knows, what Wikimedia told and,
 * before all, what the reader said. What is linked for good is of its item's kind: page and panel
 * then say the same of it.
 */
export function linkArticle(
  { document, recognition, day, outlet, found }: Article,
  { lexicon, ranker, said }: Knowledge,
): Recognition {
  const linked = link(document, recognition, {
    lexicon,
    ranker,
    year: yearIn(day),
    outlet,
    ...(found === undefined ? {} : { found }),
    correction: (names) => {
      const what = said(names)?.what ?? null;
      // What is never to be highlighted is nothing to link either.
      return what === 'never' ? 'none' : what;
    },
  });
  return { ...linked, entities: linked.entities.map((entity) => ofItsKind(entity, lexicon)) };
}

function ofItsKind(entity: Entity, lexicon: Lexicon): Entity {
  const band = bandOf(entity);
  const index = entity.item === null || band === 'unsure' ? null : lexicon.indexOf(entity.item);
  const kind = index === null ? null : lexicon.entity(index).kind;
  return kind === null ? entity : { ...entity, kind };
}
