import type { Language } from '../engine/language/descriptor';
import { languageOf } from '../engine/language/languageOf';
import type { Block, Entity, Mention, Recognition } from '../engine/types';
import type { CastEntity, Quote } from '../protocol/panelPort';
import { type Described, describeLink } from './describeLink';

/** At most this many of the article's own sentences travel with each name. */
const QUOTES = 3;
/** A quote is cut to about this many UTF-16 units around the name: a line or four in the panel. */
const QUOTE_LENGTH = 280;

/** Where to begin a quote that is cut at its front: at the next word, but not past the name. */
const wordStart = (text: string, from: number, name: number): number => {
  const space = text.indexOf(' ', from);
  return space < 0 || space >= name ? name : space + 1;
};

/** Where to end a quote that is cut at its end: after the last whole word, but not in the name. */
const wordEnd = (text: string, to: number, name: number): number =>
  Math.max(name, text.lastIndexOf(' ', to));

/** The sentence of a mention, cut between words around the name where it is long. */
export const quoteOf = (
  block: Block,
  mention: Pick<Mention, 'start' | 'end' | 'sentence' | 'metonym'>,
): Quote => {
  const { start, end } = mention.sentence;
  const room = Math.max(0, QUOTE_LENGTH - (mention.end - mention.start)) / 2;
  const [first, last] = [Math.floor(mention.start - room), Math.ceil(mention.end + room)];
  const from = first <= start ? start : wordStart(block.text, first, mention.start);
  const to = last >= end ? end : wordEnd(block.text, last, mention.end);
  const lead = from > start ? '…' : '';
  const tail = to < end ? '…' : '';
  const at = lead.length + mention.start - from;
  return {
    text: lead + block.text.slice(from, to) + tail,
    start: at,
    end: at + mention.end - mention.start,
    metonym: mention.metonym === true,
  };
};

/** One mention for each sentence: one that stands for a government, where there is such a one. */
const oneASentence = (mentions: readonly Mention[]): readonly Mention[] => {
  const bySentence = new Map<string, Mention>();
  for (const mention of mentions) {
    const key = `${mention.block}:${mention.sentence.start}`;
    const before = bySentence.get(key);
    if (before === undefined || (mention.metonym && !before.metonym)) bySentence.set(key, mention);
  }
  return [...bySentence.values()];
};

/** The first sentences; the last of them gives way to the first that shows another use. */
const quotesOf = (mentions: readonly Mention[], blocks: readonly Block[]): readonly Quote[] => {
  const all = oneASentence(mentions);
  const first = all.slice(0, QUOTES);
  const other = first.some(({ metonym }) => metonym) ? undefined : all.find((one) => one.metonym);
  const chosen = other === undefined ? first : [...first.slice(0, QUOTES - 1), other];
  return chosen.flatMap((mention) => {
    const block = blocks[mention.block];
    return block === undefined ? [] : [quoteOf(block, mention)];
  });
};

/** The mentions of an entity, in reading order. */
const mentionsOf = (recognition: Recognition, entity: number): readonly Mention[] =>
  (recognition.entities[entity]?.mentions ?? []).flatMap((i) => recognition.mentions[i] ?? []);

/** Where the article first names it, and whether its headline does. */
const placeOf = (
  mentions: readonly Mention[],
  blocks: readonly Block[],
): Pick<CastEntity, 'headline' | 'first'> => ({
  headline: mentions.some(({ block }) => blocks[block]?.role === 'headline'),
  first:
    Math.min(...mentions.map(({ block }) => block), blocks.length) / Math.max(1, blocks.length),
});

interface Reading extends Described {
  readonly blocks: readonly Block[];
}

/**
 * The role that the article itself gives: "Mr" and "Dame" are ways to address somebody, not what
 * they are.
 */
const roleOf = (mentions: readonly Mention[], language: Language): string | null => {
  const isCourtesy = (word: string): boolean =>
    language.courtesies.has(word.toLowerCase().replace(/\.$/, ''));
  for (const { title } of mentions) {
    const words = (title ?? '').split(/\s+/).filter((word) => word !== '' && !isCourtesy(word));
    if (words.length > 0) return words.join(' ');
  }
  return null;
};

const castEntity = (reading: Reading, entity: Entity, index: number): CastEntity => {
  const mentions = mentionsOf(reading.recognition, index);
  return {
    ...describeLink(reading, index),
    entity: index,
    name: entity.name,
    forms: entity.forms,
    kind: entity.kind,
    count: mentions.length,
    ...placeOf(mentions, reading.blocks),
    score: entity.score,
    title: roleOf(mentions, languageOf(reading.recognition.language)),
    maybe: entity.maybe,
    quotes: quotesOf(mentions, reading.blocks),
  };
};

/**
 * The cast of an article as the panel lists it: counts and quotes, never the whole text. Names that
 * the reader never wants highlighted are no part of it.
 */
export const castOf = (reading: Reading): readonly CastEntity[] =>
  reading.recognition.entities.flatMap((entity, index) =>
    reading.said(entity.forms)?.what === 'never' ? [] : [castEntity(reading, entity, index)],
  );
