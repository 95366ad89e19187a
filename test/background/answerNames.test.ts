import { describe, expect, it } from 'vitest';
import { answerNames, type Sources } from '../../src/background/answerNames';
import type { CastName } from '../../src/background/recast';
import { Ranker } from '../../src/engine/link/ranker';
import { RANK_WEIGHTS } from '../../src/engine/link/rankWeights';
import type { Choice, NameAnswer, NameQuery, Outcome } from '../../src/wikidata/types';
import { smallLexicon } from './smallLexicon';

const quote = (text: string, name: string) => {
  const start = text.indexOf(name);
  return { text, start, end: start + name.length };
};
const name = (entity: number, text: string, over: Partial<CastName> = {}): CastName => ({
  ...{ entity, name: text, forms: [text], kind: 'person', score: 0.95, title: null },
  ...{ quotes: [], ask: true },
  ...over,
});
const choice = (item: Choice['item'], label: string, description: string): Choice => ({
  ...{ item, label, description, thumbnail: null },
});

const ask = async (names: readonly CastName[], told: Outcome<readonly NameAnswer[]>) => {
  const asked: NameQuery[] = [];
  const sources: Sources = {
    lexicon: smallLexicon(),
    ranker: new Ranker(RANK_WEIGHTS),
    said: () => null,
    readerLanguage: 'en',
    resolve: async (queries) => {
      asked.push(...queries);
      return told;
    },
  };
  const outcome = await answerNames(
    { language: 'en', day: '2022-12-01', outlet: null, names: [...names] },
    sources,
  );
  return { asked, outcome };
};
const answersTo = async (names: readonly CastName[], told: readonly NameAnswer[]) => {
  const { outcome } = await ask(names, { ok: true, value: told });
  if (!outcome.ok) throw new Error('failed');
  return outcome.value;
};

const SINGER = choice('Q6752757', 'Mao Ning', 'Chinese pop singer');
const KULEBA = name(1, 'Dmytro Kuleba', {
  title: 'foreign minister',
  quotes: [quote('Ukraine’s foreign minister, Dmytro Kuleba, spoke.', 'Dmytro Kuleba')],
});

describe('answerNames', () => {
  it('sends names, and of those only the ones that are open: no sentence leaves', async () => {
    const { asked } = await ask([name(0, 'Kyiv', { ask: false }), KULEBA], { ok: true, value: [] });
    expect(asked).toEqual([
      { entity: 1, name: 'Dmytro Kuleba', forms: ['Dmytro Kuleba'], kind: 'person' },
    ]);
  });

  it('links a page of exactly that title which the article speaks of', async () => {
    const told = choice('Q777', 'Anna Sorokina', 'Ukrainian footballer, striker');
    const text = 'The Ukrainian striker Anna Sorokina scored twice; the footballer then left.';
    const sorokina = name(4, 'Anna Sorokina', { quotes: [quote(text, 'Anna Sorokina')] });
    const [answer] = await answersTo([sorokina], [{ entity: 4, state: 'found', choice: told }]);
    expect(answer).toMatchObject({ entity: 4, state: 'found', choice: told });
  });

  it('does not state with confidence a namesake whom the article contradicts', async () => {
    const text = 'Mao Ning, a spokeswoman for China’s foreign ministry, said on Friday.';
    const mao = name(2, 'Mao Ning', { quotes: [quote(text, 'Mao Ning')] });
    const [answer] = await answersTo([mao], [{ entity: 2, state: 'found', choice: SINGER }]);
    if (answer?.state === 'found') expect(answer.band).toBe('unsure');
    else expect(answer).toEqual({ entity: 2, state: 'several', choices: [SINGER] });
  });

  it('knows an item of the pack by its title, with the pack’s own description', async () => {
    const told = choice('Q44743215', 'Dmytro Kuleba', 'what Wikipedia says');
    const [answer] = await answersTo([KULEBA], [{ entity: 1, state: 'found', choice: told }]);
    expect(answer).toMatchObject({
      ...{ state: 'found', band: 'sure' },
      choice: { item: 'Q44743215', description: expect.stringContaining('minister') },
    });
  });

  it('offers what the pack has where Wikipedia has only a list of bearers', async () => {
    const georgia = name(3, 'Georgia', {
      kind: 'place',
      quotes: [quote('Georgia won.', 'Georgia')],
    });
    const [answer] = await answersTo([georgia], [{ entity: 3, state: 'several', choices: [] }]);
    const items =
      answer?.state === 'several'
        ? answer.choices.map(({ item }) => item)
        : answer?.state === 'found' && [answer.choice.item];
    expect(items).toEqual(expect.arrayContaining([expect.stringMatching(/^Q(230|1428)$/)]));
    if (answer?.state === 'found') expect(answer.band).toBe('unsure');
  });

  it.each(['unknown', 'unasked'] as const)(
    'leaves a name %s that nobody told of',
    async (state) => {
      const answers = await answersTo([name(5, 'Marlow Petrescu-Hale')], [{ entity: 5, state }]);
      expect(answers).toEqual([{ entity: 5, state }]);
    },
  );

  it('fails where Wikipedia does', async () => {
    const failure = { ok: false, failure: { code: 'offline', retryAfter: null } } as const;
    expect((await ask([KULEBA], failure)).outcome).toEqual(failure);
  });
});
