import { describe, expect, test } from 'vitest';
import { loadWorld } from '../world';
import { goldOf } from './mentions';

const world = loadWorld();

/** Capitalised words that name nothing on their own: days, months, titles, peoples, and a trap. */
const NO_NAMES: ReadonlySet<string> = new Set(
  `Sunday Monday Tuesday Wednesday Thursday Friday January May July August September October’s
  November December Dec New Year’s Mr Ms President Chancellor Mayor Category IT
  American Bulgarian Bulgarians French Italian Russian Ukrainian`.split(/\s+/),
);

describe('the gold', () => {
  test.each(world.articles)('of $name is in the story, with items that exist', (article) => {
    const { blocks, mentions } = goldOf(article);
    expect(blocks[0]).toContain(article.title);
    const words = blocks.join(' ').split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(240);
    expect(words).toBeLessThanOrEqual(700);
    expect(mentions.length).toBeGreaterThan(15);
    for (const { block, start, end, text, items } of mentions) {
      expect(blocks[block]?.slice(start, end)).toBe(text);
      for (const item of items) expect(world.entities.has(item), item).toBe(true);
    }
  });

  test('tells two Radevs and two Georgias apart', () => {
    const itemsOf = (name: string, text: string): (string | undefined)[] => {
      const article = world.articles.find((candidate) => candidate.name === name);
      if (!article) throw new Error(name);
      return goldOf(article)
        .mentions.filter((mention) => mention.text === text)
        .map(({ items }) => items[0]);
    };
    expect(itemsOf('euro-2026', 'Radev')).toEqual(['Q25431484', 'Q26257557', 'Q26257557']);
    expect(itemsOf('georgia-2024', 'Georgia')).toEqual([
      'Q230',
      'Q230',
      'Q230',
      'Q1428',
      'Q1428',
      'Q1428',
    ]);
  });

  test('covers every capitalised word inside the English sentences, but for those that name nothing', () => {
    const left = world.articles
      .filter(({ language }) => language.startsWith('en'))
      .flatMap((article) => {
        const { blocks, mentions } = goldOf(article);
        return blocks.flatMap((block, index) => {
          const covered = mentions.filter((mention) => mention.block === index);
          return [...block.matchAll(/(?<=[\p{Ll},] )\p{Lu}[\p{L}’'-]+/gu)]
            .filter(({ index: at }) => !covered.some(({ start, end }) => at >= start && at < end))
            .filter(([word]) => !NO_NAMES.has(word))
            .map(([word]) => `${article.name}: ${word}`);
        });
      });
    expect([...new Set(left)]).toEqual([]);
  });
});
