/** Reading an article in the background. */
import { describe, expect, it } from 'vitest';
import { type Sources, understand } from '../../src/background/understand';
import { Ranker } from '../../src/engine/link/ranker';
import { RANK_WEIGHTS } from '../../src/engine/link/rankWeights';
import { smallLexicon } from './smallLexicon';

const BLOCKS = [
  { role: 'paragraph', text: 'Dmytro Kuleba, the foreign minister of Ukraine, spoke in Kyiv.' },
] as const;

const read = async (
  visit: string,
  language = 'en',
): Promise<{ readonly asked: readonly string[] } & Awaited<ReturnType<typeof understand>>> => {
  const asked: string[] = [];
  const sources: Sources = {
    taggers: {
      of: async (...question) => {
        asked.push(question.join(' '));
        return { tagger: null, finder: 'rules', fault: 'missing' };
      },
    },
    loadKnowledge: async () => ({
      ...{ lexicon: smallLexicon(), ranker: new Ranker(RANK_WEIGHTS) },
      ...{ said: () => null, pack: 'bundled' },
    }),
    reader: () => 'en',
  };
  const url = 'https://www.pravda.com.ua/eng/news/1/';
  const article = { visit, document: { language, blocks: BLOCKS }, day: '2022-02-02', url };
  return { asked, ...(await understand(article, sources)) };
};

describe('understand', () => {
  it('finds the names, links them and lists them', async () => {
    const { recognition, cast } = await read('a.1');
    expect(recognition.entities.map(({ name, item }) => `${name} ${item}`).toSorted()).toEqual([
      'Dmytro Kuleba Q44743215',
      'Kyiv Q1899',
      'Ukraine Q212',
    ]);
    expect(cast.map(({ name }) => name).toSorted()).toEqual(['Dmytro Kuleba', 'Kyiv', 'Ukraine']);
  });

  it('says what found the names and what they were linked with', async () => {
    expect(await read('a.1')).toMatchObject({ finder: 'rules', fault: 'missing', pack: 'bundled' });
  });

  it('asks for the model of one article under one name, however often it is read', async () => {
    expect((await read('a.1', 'de')).asked).toEqual(['de a']);
    expect((await read('a.2', 'de')).asked).toEqual(['de a']);
  });
});
