import { describe, expect, it } from 'vitest';
import { mayBeArticle } from '../../src/page/mayBeArticle';

const at = (url: string): boolean => mayBeArticle(new URL(url));

describe('mayBeArticle', () => {
  it.each([
    'https://www.theguardian.com/world/2024/may/03/someone-said-something',
    'https://www.bbc.com/news/articles/c4ngk17zzkpo',
    'https://www.bbc.co.uk/news/world-60525350',
    'https://orf.at/stories/3356789/',
    'https://www.pravda.com.ua/eng/news/2024/05/3/7454043/',
    'https://news.example/story?id=17',
    'https://news.example/a-short-slug',
  ])('holds of %s', (url) => {
    expect(at(url)).toBe(true);
  });

  it.each([
    'https://www.theguardian.com/',
    'https://www.bbc.co.uk/news',
    'https://www.spiegel.de/politik/ausland/',
    'https://news.example/search?q=grain',
    'https://news-4.example/#top-10',
  ])('does not hold of %s', (url) => {
    expect(at(url)).toBe(false);
  });
});
