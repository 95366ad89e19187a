import type { Entity, Mention } from '../engine/types';
import type { PageMention } from '../page/pageMention';
import { type ArticleBlock, toRange } from '../page/readArticle';
import type { Settings } from '../settings/schema';
import type { Visit } from './readVisit';

/** From this score on a name is painted as what it is said to be; below it, as unsure. */
const SURE = 0.5;

const isSure = (entity: Entity): boolean =>
  entity.score >= SURE && entity.reason !== 'ambiguous' && entity.maybe.length === 0;

const isLinked = (block: ArticleBlock, range: StaticRange): boolean =>
  (range.startContainer.parentElement ?? block.element).closest('a[href],button') !== null;

/** A place where an underline serves the reader: in the story, and where a click is free for us. */
const rankOf = (block: ArticleBlock, range: StaticRange): number =>
  (block.role === 'headline' ? 2 : 0) + (isLinked(block, range) ? 1 : 0);

interface Placed {
  readonly mention: Mention;
  readonly index: number;
  readonly range: StaticRange;
  readonly rank: number;
}

const place = (visit: Visit): readonly Placed[] =>
  visit.recognition.mentions.flatMap((mention, index) => {
    const block = visit.article.blocks[mention.block];
    const range = block && toRange(block, mention.start, mention.end);
    return block && range ? [{ mention, index, range, rank: rankOf(block, range) }] : [];
  });

/** The mention of each entity to underline: its first in the story whose click is not a link's. */
const firstOfEach = (placed: readonly Placed[]): ReadonlySet<number> => {
  const first = new Map<number, Placed>();
  for (const candidate of placed) {
    const known = first.get(candidate.mention.entity);
    if (known === undefined || candidate.rank < known.rank) {
      first.set(candidate.mention.entity, candidate);
    }
  }
  return new Set([...first.values()].map(({ index }) => index));
};

/**
 * Every mention of a visit as it stands in the page, and which of them are to be underlined. What
 * the cast leaves out is not to be highlighted.
 */
export const pageMentions = (visit: Visit, marks: Settings['marks']): readonly PageMention[] => {
  const placed = place(visit);
  const first = firstOfEach(placed);
  const cast = new Map(visit.state.entities.map((one) => [one.entity, one]));
  return placed.flatMap(({ mention, index, range }) => {
    const entity = visit.recognition.entities[mention.entity];
    const listed = cast.get(mention.entity);
    if (entity === undefined || listed === undefined) return [];
    return {
      mention: index,
      entity: mention.entity,
      kind: entity.kind,
      sure: isSure(entity),
      faint: listed.link?.band === 'unsure',
      marked: marks === 'all' || first.has(index),
      range,
    };
  });
};
