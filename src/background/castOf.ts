import type { Language } from '../engine/language/descriptor';
import { languageOf } from '../engine/language/languageOf';
import type { Block, Entity, Mention, Recognition } from '../engine/types';
import type { CastEntity } from '../protocol/panelPort';

/** At most this many of the article's own sentences travel with each name. */
const QUOTES = 3;
/** A quote is cut to about this many UTF-16 units around the name: a line or four in the panel. */
const QUOTE_LENGTH = 280;

type Quote = CastEntity['quotes'][number];

/** Where to begin a quote that is cut at its front: at the next word, but not past the name. */
const wordStart = (text: string, from: number, name: number): number => {
  const space = text.indexOf(' ', from);
  return space < 0 || space >= name ? name : space + 1;
};

/** Where to end a quote that is cut at its end: after the last whole word, but not in the name. */
const wordEnd = (text: string, to: number, name: number): number =>
  Math.max(name, text.lastIndexOf(' ', to));

/** The sentence of a mention, cut between words around the name where it is long. */
const quoteOf = (block: Block, mention: Mention): Quote => {
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
  };
};

const quotesOf = (mentions: readonly Mention[], blocks: readonly Block[]): readonly Quote[] => {
  const bySentence = new Map<string, Quote>();
  for (const mention of mentions) {
    const block = blocks[mention.block];
    const key = `${mention.block}:${mention.sentence.start}`;
    if (block === undefined || bySentence.has(key)) continue;
    bySentence.set(key, quoteOf(block, mention));
    if (bySentence.size === QUOTES) break;
  }
  return [...bySentence.values()];
};

/** The mentions of an entity, in reading order. */
const mentionsOf = (recognition: Recognition, entity: number): readonly Mention[] =>
  (recognition.entities[entity]?.mentions ?? []).flatMap((i) => recognition.mentions[i] ?? []);

interface Reading {
  readonly recognition: Recognition;
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
    entity: index,
    name: entity.name,
    forms: entity.forms,
    kind: entity.kind,
    count: mentions.length,
    score: entity.score,
    title: roleOf(mentions, languageOf(reading.recognition.language)),
    maybe: entity.maybe,
    quotes: quotesOf(mentions, reading.blocks),
  };
};

/** The cast of an article as the panel lists it: counts and quotes, never the whole text. */
export const castOf = (reading: Reading): readonly CastEntity[] =>
  reading.recognition.entities.map((entity, index) => castEntity(reading, entity, index));
