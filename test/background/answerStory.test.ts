import { beforeEach, describe, expect, it } from 'vitest';
import { type AskBriefs, answerRelations, answerRoles } from '../../src/background/answerStory';
import type { ItemId } from '../../src/engine/types';
import { createWikidata } from '../../src/wikidata/createWikidata';
import { memoryStore } from '../../src/wikidata/memoryStore';
import { failed, failure } from '../../src/wikidata/outcome';
import type { Relation } from '../../src/wikidata/types';
import { startDouble } from '../sandbox/wikimedia/double';
import type { Double } from '../sandbox/wikimedia/doubleTypes';
import { loadWorld } from '../sandbox/world/world';
import { type Clock, fakeClock } from '../wikidata/clock';
import { doubleFetch } from '../wikidata/doubleFetch';
import { SMALL, smallLexicon } from './smallLexicon';

const world = loadWorld();
const labelOf = (item: ItemId): string => {
  const labels = world.entities.get(item)?.labels;
  return labels?.en?.value ?? labels?.mul?.value ?? item;
};
const item = (label: string): ItemId => {
  const found = [...world.entities.values()].find(({ id }) => labelOf(id as ItemId) === label);
  if (found === undefined) throw new Error(`the world has no ${label}`);
  return found.id as ItemId;
};
/** Who and what the article of 2 February 2022 is about. */
const CAST = [
  ...['Liz Truss', 'Dmytro Kuleba', 'Boris Johnson', 'Vladimir Putin', 'Volodymyr Zelenskyy'],
  ...['Joe Biden', 'Jens Stoltenberg', 'Sergey Lavrov', 'Keir Starmer', 'Ben Wallace', 'Ukraine'],
  ...['Russia', 'United Kingdom', 'United States', 'Kyiv', 'Moscow', 'London', 'NATO', 'Germany'],
].map(item);

let double: Double;
let clock: Clock;
beforeEach(() => {
  clock = fakeClock();
  double = startDouble(world, clock.now);
});

const asking = (language = 'en') => {
  const { fetch, seen } = doubleFetch(double);
  const store = memoryStore({ now: clock.now });
  const wikidata = createWikidata({
    ...{ ...clock, fetch, store, userAgent: 'Sidelight/test (https://example.org)' },
  });
  const { signal } = new AbortController();
  const ask: AskBriefs = (asked) => wikidata.briefs({ ...asked, language, visit: 'a', signal });
  return { ask, seen };
};
const question = (day = '2022-02-02', language = 'en') => ({
  ...{ items: CAST, day, language, today: Math.floor(clock.now() / 86_400_000) },
});
const lexicon = smallLexicon();
const wordsOf = ({ from, to, key, label, holds }: Relation): string =>
  `${labelOf(from)} – ${key === 'office' ? label?.text : key} – ${labelOf(to)} (${holds})`;

describe('the article of 2 February 2022', () => {
  it('has everybody in the role of that day, by one request', async () => {
    const { ask, seen } = asking();
    const roles = await answerRoles(question(), ask);
    if (!roles.ok) throw new Error('no roles');
    const lines = roles.value.flatMap(({ item: one, role }) =>
      role === null ? [] : [`${labelOf(one)}: ${role.label} (${role.holds})`],
    );
    expect(lines).toEqual([
      'Liz Truss: Secretary of State for Foreign, Commonwealth and Development Affairs (yes)',
      'Dmytro Kuleba: Minister of Foreign Affairs of Ukraine (yes)',
      'Boris Johnson: Prime Minister of the United Kingdom (yes)',
      'Vladimir Putin: President of Russia (open)',
      'Volodymyr Zelenskyy: President of Ukraine (open)',
      'Joe Biden: President of the United States (yes)',
      'Jens Stoltenberg: Secretary General of NATO (yes)',
      'Sergey Lavrov: Minister of Foreign Affairs of Russia (open)',
      'Ben Wallace: Secretary of State for Defence (yes)',
    ]);
    expect(seen).toHaveLength(1);
  });

  it('has them related by offices, capitals, members and the cabinet, by one request more', async () => {
    const { ask, seen } = asking();
    await answerRoles(question(), ask);
    const { relations, failure: why } = await answerRelations(question(), { ask, lexicon });
    expect(why).toBeNull();
    expect(relations.map(wordsOf)).toEqual([
      'Liz Truss – cabinet – Boris Johnson (yes)',
      'Liz Truss – Secretary of State for Foreign, Commonwealth and Development Affairs – United Kingdom (yes)',
      'Dmytro Kuleba – Minister of Foreign Affairs of Ukraine – Ukraine (yes)',
      'Boris Johnson – Prime Minister of the United Kingdom – United Kingdom (yes)',
      'Vladimir Putin – President of Russia – Russia (open)',
      'Volodymyr Zelenskyy – President of Ukraine – Ukraine (open)',
      'Joe Biden – President of the United States – United States (yes)',
      'Jens Stoltenberg – Secretary General of NATO – NATO (yes)',
      'Sergey Lavrov – Minister of Foreign Affairs of Russia – Russia (open)',
      'Keir Starmer – citizenship – United Kingdom (undated)',
      'Ben Wallace – Secretary of State for Defence – United Kingdom (yes)',
      'United Kingdom – member_of – NATO (open)',
      'United States – member_of – NATO (open)',
      'Kyiv – capital_of – Ukraine (undated)',
      'Moscow – capital_of – Russia (undated)',
      'London – capital_of – United Kingdom (undated)',
      'Germany – member_of – NATO (open)',
    ]);
    expect(seen).toHaveLength(2);
    await answerRelations(question(), { ask, lexicon });
    expect(seen).toHaveLength(2);
    expect(double.violations).toEqual([]);
  });

  it('dated today gives the present', async () => {
    const { ask } = asking();
    const { relations } = await answerRelations(question('2026-11-23'), { ask, lexicon });
    const lines = relations.map(wordsOf);
    expect(lines).toContain(
      'Keir Starmer – Prime Minister of the United Kingdom – United Kingdom (open)',
    );
    expect(lines.filter((line) => /Truss|Johnson|Kuleba/.test(line))).toEqual([
      ...lines.filter((line) =>
        /^(Liz Truss|Boris Johnson|Dmytro Kuleba) – citizenship/.test(line),
      ),
    ]);
  });

  it('is told in the reader’s language', async () => {
    const { ask } = asking('uk');
    const { relations } = await answerRelations(question('2022-02-02', 'uk'), { ask, lexicon });
    expect(relations.map(wordsOf)).toContain(
      'Dmytro Kuleba – міністр закордонних справ України – Ukraine (yes)',
    );
  });
});

describe('without requests', () => {
  const KULEBA: ItemId = 'Q44743215';
  const known = smallLexicon(
    SMALL.map((one) =>
      one.id === KULEBA
        ? {
            ...one,
            offices: [{ label: { en: 'minister' }, country: 'Q212', begin: '2020', end: '2024' }],
          }
        : one,
    ),
  );
  const off: AskBriefs = async () => ({ briefs: new Map(), outcome: failed(failure('off')) });
  const small = () => ({ ...question(), items: [KULEBA, 'Q212', 'Q1899'] as const });

  it('what the pack knows is told, with the reason why it is not more', async () => {
    expect(await answerRelations(small(), { ask: off, lexicon: known })).toMatchObject({
      relations: [{ from: KULEBA, to: 'Q212', key: 'office', label: { text: 'minister' } }],
      failure: { code: 'off' },
    });
  });

  it('a country that the article does not name is nothing to relate to', async () => {
    const items = [KULEBA, 'Q1899'] as const;
    const { relations } = await answerRelations(
      { ...small(), items },
      { ask: off, lexicon: known },
    );
    expect(relations).toEqual([]);
  });

  it('roles fail, and the list does without', async () => {
    expect(await answerRoles(small(), off)).toMatchObject({ ok: false, failure: { code: 'off' } });
  });

  it('our own limit is nothing to tell of', async () => {
    const spent: AskBriefs = async () => ({
      ...{ briefs: new Map(), outcome: failed(failure('slowed')) },
    });
    const { failure: why } = await answerRelations(small(), { ask: spent, lexicon: known });
    expect(why).toBeNull();
  });
});
