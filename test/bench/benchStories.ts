/** Stories to time recognition on. No two alike: what is remembered of one must not help the next. */
import type { Block } from '../../src/engine/types';
import { corporaIn, languageOfCorpus, load } from '../engine/corpora';
import { blocksOf } from '../engine/engineFinder';
import type { GoldDocument } from '../engine/scoreSpans';
import { articles } from '../sandbox/world/articles';
import { type Gold, goldOf } from '../sandbox/world/gold/mentions';
import { seededRandom, shuffled } from './seededRandom';

/** One story, block by block. */
export type Story = readonly Block[];

/** Stories without end: the round number is the seed. */
export type StorySource = (round: number) => readonly Story[];

/** The sandbox's articles in English. */
export const ENGLISH_ARTICLES = articles.filter(({ language }) => /^en\b/.test(language));

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });
const CONSONANTS = [...'bdfgklmnprstvz'];
const VOWELS = [...'aeiou'];

/** A name that nobody has, of two or three syllables. */
function invented(random: () => number): string {
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const syllables = Array.from(
    { length: random() < 0.5 ? 2 : 3 },
    () => pick(CONSONANTS) + pick(VOWELS),
  );
  const word = syllables.join('') + (random() < 0.5 ? pick(CONSONANTS) : '');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Gives half of the words of an article's names, wherever they stand, another word for a name. */
function renamed({ blocks, mentions }: Gold, random: () => number): readonly string[] {
  const words = new Set(mentions.flatMap(({ text }) => text.match(/\p{Lu}\p{Ll}{2,}/gu) ?? []));
  const names = new Map<string, string>();
  for (const word of words) if (random() < 0.5) names.set(word, invented(random));
  return blocks.map((block) =>
    block.replace(/\p{Lu}\p{Ll}{2,}/gu, (word) => names.get(word) ?? word),
  );
}

/** The sentences of all paragraphs in another order, as many to a paragraph as before. */
function reordered(paragraphs: readonly string[], random: () => number): readonly string[] {
  const sentences = paragraphs.map((text) =>
    [...SEGMENTER.segment(text)].map(({ segment }) => segment.trim()),
  );
  const rest = [...shuffled(sentences.flat(), random)];
  return sentences.map(({ length }) => rest.splice(0, length).join(' '));
}

/** The sandbox's English articles, with other names and their sentences in another order. */
export const sandboxStories: StorySource = (round) => {
  const random = seededRandom(round + 1);
  const stories = ENGLISH_ARTICLES.map((article): Story => {
    const [headline = '', ...paragraphs] = renamed(goldOf(article), random);
    return [
      { role: 'headline', text: headline },
      ...reordered(paragraphs, random).map((text) => ({ role: 'paragraph', text }) as const),
    ];
  });
  return shuffled(stories, random);
};

/** The English documents of a folder of corpora, each as it is, in an order for each round. */
export function corpusStories(folder: string): StorySource {
  const english = corporaIn(folder).filter((file) => languageOfCorpus(file) === 'en');
  const stories = english
    .flatMap((file): readonly GoldDocument[] => load(folder, file))
    .map(({ text }) => blocksOf(text).filter((block) => block.text !== ''));
  return (round) => shuffled(stories, seededRandom(round + 1));
}

/** The beginning of a text that fits in so many bytes of UTF-8, by whole characters. */
function beginningOf(text: string, bytes: number): string {
  const target = new Uint8Array(bytes);
  const { read } = new TextEncoder().encodeInto(text, target);
  return text.slice(0, read);
}

/** Bytes of UTF-8. */
export const bytesOf = (story: Story): number =>
  story.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

/**
 * An article of a size, one story after another, of a round of its own.
 * @returns as many bytes of UTF-8 as asked for; at most three fewer, where a character did not fit
 */
export function articleOf(
  source: StorySource,
  at: { readonly bytes: number; readonly round: number },
): Story {
  const article: Block[] = [];
  let left = at.bytes;
  // Rounds of one article never meet those of another: no size needs a thousand of them.
  for (let round = at.round * 1000; left > 3; round++) {
    for (const block of source(round).flat()) {
      const text = beginningOf(block.text, left);
      if (text === '') continue;
      left -= Buffer.byteLength(text);
      article.push({ ...block, text });
    }
  }
  // Strings that were pieced together are stored in pieces; what comes off a page is not.
  return JSON.parse(JSON.stringify(article)) as Story;
}
