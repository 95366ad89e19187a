import { describe, expect, it } from 'vitest';
import { castOf } from '../../src/background/castOf';
import { linkArticle } from '../../src/background/linkArticle';
import { Ranker } from '../../src/engine/link/ranker';
import { RANK_WEIGHTS } from '../../src/engine/link/rankWeights';
import { recognise } from '../../src/engine/recognise';
import { correctionKey } from '../../src/settings/correctionKey';
import type { Correction } from '../../src/settings/corrections';
import { installFakeBrowser } from '../protocol/fakeBrowser';
import { smallLexicon } from './smallLexicon';

installFakeBrowser();
const { correctionFor } = await import('../../src/settings/corrections');

const TEXT =
  'Ukraine’s foreign minister, Dmytro Kuleba, spoke in Kyiv. Kuleba thanked the shopkeeper Marlow Petrescu-Hale.';
const correction = (name: string, what: Correction['what']): Correction => ({
  ...{ name, key: correctionKey(name), what, label: 'as labelled', day: '2022-02-02' },
});

const castWith = (...said: readonly Correction[]) => {
  const blocks = [{ role: 'paragraph' as const, text: TEXT }];
  const document = { language: 'en', blocks };
  const knowledge = {
    lexicon: smallLexicon(),
    ranker: new Ranker(RANK_WEIGHTS),
    said: correctionFor(said),
  };
  const recognition = linkArticle(
    { document, recognition: recognise(document), day: '2022-02-02', outlet: null },
    knowledge,
  );
  const when = { day: '2022-02-02', today: 20_000 };
  const cast = castOf({ recognition, blocks, ...knowledge, language: 'en-GB', when });
  return new Map(cast.map((one) => [one.name, one]));
};

describe('an article linked with the pack', () => {
  it('has its names described without a request', () => {
    const cast = castWith();
    expect(cast.get('Dmytro Kuleba')?.link?.choice).toEqual({
      ...{ item: 'Q44743215', label: 'Dmytro Kuleba', thumbnail: null, coordinates: null },
      description: 'Ukrainian politician, minister of foreign affairs',
    });
    expect(cast.get('Kyiv')).toMatchObject({ kind: 'place', said: null });
    expect(cast.get('Kyiv')?.link?.choice.item).toBe('Q1899');
    expect(cast.get('Marlow Petrescu-Hale')).toMatchObject({ link: null, candidates: [] });
  });

  it('is told of an item that the reader chose, though no pack knows it', () => {
    const one = castWith(correction('Marlow Petrescu-Hale', 'Q4242')).get('Marlow Petrescu-Hale');
    expect(one).toMatchObject({
      said: 'item',
      link: { band: 'sure', doubts: [], choice: { item: 'Q4242', label: 'as labelled' } },
    });
  });

  it('takes the reader’s word that it is none, and still offers what it might be', () => {
    const one = castWith(correction('Kyiv', 'none')).get('Kyiv');
    expect(one).toMatchObject({ said: 'none', link: null });
    expect(one?.candidates.map(({ item }) => item)).toEqual(['Q1899']);
  });

  it('leaves out a name that is never to be highlighted', () => {
    const cast = castWith(correction('DMYTRO KULEBA', 'never'));
    expect([...cast.keys()]).not.toContain('Dmytro Kuleba');
    expect(cast.has('Kyiv')).toBe(true);
  });
});
