import type { Sentence } from '../sentences';
import type { Document, Entity, Mention, Recognition, Span } from '../types';
import type { Chain, Placed } from './chainsOf';

/** An entity before all have their numbers. */
interface Draft {
  readonly entity: Entity;
  readonly mentions: readonly Mention[];
  /** Its number in the recognition that it comes from; null for one that is added. */
  readonly before: number | null;
}

/** Where mentions stand. */
interface Around {
  readonly document: Document;
  /** Those of the document, in order. */
  readonly sentences: readonly Sentence[];
}

/** A recognition with chains of names added to it; entities are numbered by their first mentions. */
export function mergeChains(
  recognition: Recognition,
  chains: readonly Chain[],
  around: Around,
): Recognition {
  const sentenceOf = sentenceFinder(around.sentences);
  const own = recognition.entities.map(
    (entity, before): Draft => ({
      entity,
      mentions: entity.mentions.flatMap((i) => recognition.mentions[i] ?? []),
      before,
    }),
  );
  const added = chains.map((chain) => draftOf(chain, around.document, sentenceOf));
  const drafts = [...own, ...added].sort((a, b) => byFirst(a.mentions, b.mentions));
  const numbers = new Map(drafts.map(({ before }, number) => [before, number]));
  const renumber = (before: number): number => numbers.get(before) ?? before;
  const mentions = drafts
    .flatMap((draft, entity) => draft.mentions.map((mention) => ({ ...mention, entity })))
    .sort(byPosition);
  const indices = drafts.map((): number[] => []);
  mentions.forEach(({ entity }, i) => {
    indices[entity]?.push(i);
  });
  const entities = drafts.map(({ entity }, number) => ({
    ...entity,
    mentions: indices[number] ?? [],
    maybe: entity.maybe.map(renumber),
  }));
  const moved = <T extends { readonly entity: number | null }>(each: T): T =>
    each.entity === null ? each : { ...each, entity: renumber(each.entity) };
  const demonyms = recognition.demonyms.map(moved);
  return { ...recognition, mentions, entities, demonyms, roles: recognition.roles.map(moved) };
}

const byPosition = (a: Span, b: Span): number => a.block - b.block || a.start - b.start;

function byFirst([a]: readonly Mention[], [b]: readonly Mention[]): number {
  return a === undefined || b === undefined ? 0 : byPosition(a, b);
}

type SentenceOf = (span: Span) => Mention['sentence'];

function draftOf({ kind, forms, names }: Chain, { blocks }: Document, of: SentenceOf): Draft {
  const mentions = names.map(({ block, start, end, score }): Mention => {
    const text = blocks[block]?.text.slice(start, end) ?? '';
    const sentence = of({ block, start, end });
    const place = { block, start, end, text, kind, score, entity: 0, sentence };
    return { ...place, title: null, gender: null };
  });
  const entity: Entity = {
    name: forms[0] ?? '',
    kind,
    forms,
    mentions: [],
    item: null,
    score: Math.max(...names.map((name: Placed) => name.score)),
    candidates: [],
    maybe: [],
    reason: forms.length > 1 ? 'coreference' : 'recognised',
  };
  return { entity, mentions, before: null };
}

/** Finds the sentence around a span; it is widened where a name goes on behind its end. */
function sentenceFinder(sentences: readonly Sentence[]): SentenceOf {
  const byBlock = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const own = byBlock.get(sentence.block);
    if (own === undefined) byBlock.set(sentence.block, [sentence]);
    else own.push(sentence);
  }
  return ({ block, start, end }) => {
    const own = byBlock.get(block) ?? [];
    let low = 0;
    let high = own.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((own[middle]?.start ?? 0) <= start) low = middle;
      else high = middle - 1;
    }
    const sentence = own[low];
    return {
      start: Math.min(start, sentence?.start ?? start),
      end: Math.max(end, sentence?.end ?? end),
    };
  };
}
