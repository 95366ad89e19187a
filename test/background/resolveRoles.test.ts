import { beforeAll, describe, expect, it } from 'vitest';
import { outletCode } from '../../src/article/outletCode';
import { resolveRoles } from '../../src/background/resolveRoles';
import { rolesOf } from '../../src/background/rolesOf';
import { link } from '../../src/engine/link/link';
import { Ranker } from '../../src/engine/link/ranker';
import { RANK_WEIGHTS } from '../../src/engine/link/rankWeights';
import { countryItem } from '../../src/engine/office/countryCodes';
import { HolderIndex, heldIn } from '../../src/engine/office/holderIndex';
import { recognise } from '../../src/engine/recognise';
import { starterPack } from '../../src/maker/starterPack';
import { PackedLexicon } from '../../src/pack/packedLexicon';
import type { RoleAnswer } from '../../src/protocol/roles';
import type { HeadAnswer, HeadQuery } from '../../src/wikidata/heads';
import type { Outcome } from '../../src/wikidata/types';
import { STARTER_FILES, STARTER_META } from '../starter/starterFiles';
import { ELSEWHERE, GIVEN, type RoleSentence, WEIGHED } from './roleSentences';

let lexicon: PackedLexicon;
let index: HolderIndex;
beforeAll(() => {
  lexicon = new PackedLexicon(new Uint8Array(starterPack(STARTER_FILES, STARTER_META)));
  index = new HolderIndex(lexicon, heldIn(lexicon, 0, lexicon.size));
}, 60_000);

const ranker = new Ranker(RANK_WEIGHTS);
const NOTHING: Outcome<readonly HeadAnswer[]> = { ok: true, value: [] };

const ask = async (
  [language, host, day, marked]: RoleSentence,
  told: Outcome<readonly HeadAnswer[]> = NOTHING,
) => {
  const text = marked.replaceAll('*', '');
  const document = { language, blocks: [{ role: 'paragraph' as const, text }] };
  const year = Number(day.slice(0, 4));
  const found = link(document, recognise(document), { lexicon, ranker, year });
  const outlet = countryItem(outletCode(host));
  const { roles, setting, titled } = rolesOf(document, found, { lexicon, outlet });
  const queries: HeadQuery[] = [];
  const people = found.entities.flatMap(({ kind, item, name }, entity) =>
    kind === 'person' ? [{ entity, item, name }] : [],
  );
  const outcome = await resolveRoles(
    {
      ...{ language: 'en', day, outlet, people, setting: [...setting], titled: [...titled] },
      roles: roles.map(({ role, readings, country, count }) => ({
        ...{ role, country, count },
        readings: readings.map((one) => ({
          ...one,
          among: one.among === null ? null : [...one.among],
          except: [...one.except],
        })),
      })),
    },
    {
      ...{ lexicon, index, today: '2026-11-26' },
      heads: async (asked) => {
        queries.push(...asked.queries);
        return told;
      },
    },
  );
  return { roles, outcome, queries };
};

const said = ({ holders, ground, certain }: RoleAnswer): string =>
  holders.map(({ item }) => item).join(' ') + (ground === 'given' && certain ? '' : ' ?');

const marks = (text: string): string => text.split('*')[1] ?? '';

const check = async (sentence: RoleSentence): Promise<void> => {
  const { roles, outcome } = await ask(sentence);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  const who = sentence[4];
  const role = roles.find(({ text }) => marks(sentence[3]).includes(text));
  const answer = outcome.value.find((one) => one.role === role?.role);
  expect(answer === undefined ? '' : said(answer)).toBe(who);
};

describe('a role that gives its country', () => {
  it.each(GIVEN)('%s %s %s: %s → %s', async (...sentence) => check(sentence));
});

describe('a role whose country the article tells', () => {
  it.each(WEIGHED)('%s %s %s: %s → %s', async (...sentence) => check(sentence));
});

describe('roles in other languages', () => {
  it.each(ELSEWHERE)('%s %s %s: %s → %s', async (...sentence) => check(sentence));
});

describe('what Wikidata is asked for', () => {
  const LATER = '2025-03-01';
  const named = (item: HeadAnswer['country'], text: string) => ({
    item,
    name: { text, language: 'en' },
  });
  const told = (query: HeadQuery, heads: HeadAnswer['heads']): Outcome<readonly HeadAnswer[]> => ({
    ok: true,
    value: [{ ...query, heads, certain: true }],
  });
  const ITALY = { country: 'Q38', property: 'P6' } as const;
  const sentence = (text: string, day = LATER): RoleSentence => [
    'en',
    'example.org',
    day,
    text,
    '',
  ];

  it('is nothing, where the pack is certain', async () => {
    const { queries } = await ask(sentence('The *French president* arrived.', '2022-02-02'));
    expect(queries).toEqual([]);
  });

  it('is the country’s head of government, where the pack is too old', async () => {
    const question = sentence('The *Italian prime minister* counted again.');
    const { outcome, queries } = await ask(question, told(ITALY, [named('Q1', 'Somebody Else')]));
    expect(queries).toEqual([ITALY]);
    expect(outcome).toMatchObject({
      ok: true,
      value: [{ holders: [{ item: 'Q1', name: { text: 'Somebody Else' } }], certain: true }],
    });
  });

  it('is each office once, the most frequent role’s first', async () => {
    const { queries } = await ask(
      sentence('France’s *president* waited. Italy’s *president* left. Italy’s *president* sang.'),
    );
    expect(queries).toEqual([
      { country: 'Q38', property: 'P35' },
      { country: 'Q142', property: 'P35' },
    ]);
  });

  it.each([
    ['Spain’s *president* does not exist.'],
    ['Iran’s *president* is not the head of state.'],
    ['Italy’s *foreign minister* is in no statement of Italy.'],
  ])('is nothing that would mislead: %s', async (text) => {
    expect((await ask(sentence(text))).queries).toEqual([]);
  });

  it('is not believed, where it names somebody known for another office of the country', async () => {
    const question = sentence('The *Egyptian prime minister* stayed.');
    const { queries, outcome } = await ask(
      question,
      told({ country: 'Q79', property: 'P6' }, [named('Q307871', 'Abdel Fattah el-Sisi')]),
    );
    expect(queries).toHaveLength(1);
    expect(outcome).toEqual({ ok: true, value: [] });
  });

  it('fails only where nothing can be answered', async () => {
    const failed: Outcome<readonly HeadAnswer[]> = {
      ok: false,
      failure: { code: 'offline', retryAfter: null },
    };
    const lone = await ask(sentence('The *Italian prime minister* counted.'), failed);
    expect(lone.outcome).toEqual(failed);
    const text = 'The *German chancellor* met the Italian prime minister.';
    const both = await ask(sentence(text, '2025-02-01'), failed);
    expect(both.outcome).toMatchObject({ ok: true, value: [{ holders: [{ item: 'Q61053' }] }] });
  });
});

describe('the article’s own titles', () => {
  it('tell who is meant, where the pack is too old', async () => {
    const text =
      'Prime Minister Ada Nobodyknown spoke in Australia. Later the *prime minister* left Australia.';
    const { outcome, queries } = await ask(['en', 'smh.com.au', '2025-03-01', text, '']);
    expect(queries).toEqual([]);
    expect(outcome).toMatchObject({
      value: [{ holders: [{ item: null, entity: 0, name: { text: 'Ada Nobodyknown' } }] }],
    });
  });

  it('silence a bare role that dates tell otherwise, and leave doubt of one with a country', async () => {
    const text = 'Prime Minister Ada Nobodyknown spoke in Britain.';
    const bare = `${text} Later the *prime minister* left Britain.`;
    const { outcome } = await ask(['en', 'bbc.co.uk', '2022-02-02', bare, '']);
    expect(outcome).toEqual({ ok: true, value: [] });
    const given = await ask([
      'en',
      'bbc.co.uk',
      '2022-02-02',
      `${text} Britain’s *prime minister* left.`,
      '',
    ]);
    expect(given.outcome).toMatchObject({
      value: [{ holders: [{ item: 'Q180589' }], certain: false }],
    });
  });

  it('are those of others, where the article is about another country', async () => {
    const text =
      'President Ada Nobodyknown and President Otto Neverheard met in the United States. ' +
      'The United States said nothing. The *president* slept in the United States.';
    const { outcome, queries } = await ask(['en', 'example.org', '2022-03-01', text, '']);
    expect([outcome, queries]).toEqual([{ ok: true, value: [] }, []]);
  });

  it('of former holders tell nothing', async () => {
    const text = 'Former President Ada Nobodyknown spoke in Italy. Italy’s *president* listened.';
    const { queries } = await ask(['en', 'example.org', '2025-03-01', text, '']);
    expect(queries).toEqual([{ country: 'Q38', property: 'P35' }]);
  });
});
